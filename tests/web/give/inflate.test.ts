import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflate } from '../../../src/web/browser/give/inflate.ts';

const TEXTS = {
  'one sign again and again': 'a'.repeat(100_000),
  'numbers in columns': Array.from({ length: 30_000 }, (_, at) => (at * 7919) % 10_007).join(','),
  'signs of other scripts': 'Comité de migrantes · ñandú · 東京 '.repeat(50),
  nothing: '',
};

test.each(Object.entries(TEXTS))('%s comes back as it was, however it was compressed', (_, text) => {
  const plain = Buffer.from(text);
  for (const level of [0, 1, 6, 9])
    expect(Buffer.from(inflate(deflateRawSync(plain, { level }), plain.length)).toString()).toBe(text);
});

test('what ends too early, or holds something else, is refused', () => {
  const plain = Buffer.from(TEXTS['numbers in columns']);
  const packed = deflateRawSync(plain);
  expect(() => inflate(packed.subarray(0, 100), plain.length)).toThrow('end');
  expect(() => inflate(packed, plain.length + 1)).toThrow('bytes');
});
