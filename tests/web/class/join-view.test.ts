import { expect, test } from 'vitest';
import { joinView } from '../../../src/web/pages/class-join-view.ts';
import { createWords } from '../../../src/words/words.ts';

const words = createWords('en', 'MX');

test('the address to type is whole, and short: the code comes after it', () => {
  const join = joinView('cc72m', 'http://192.0.2.7:4780', words);
  expect(join.address).toBe('http://192.0.2.7:4780/class');
  expect(join.short).toContain('http://192.0.2.7:4780/class');
  expect(join.code).toBe('CC72M');
});

test('where nobody else can open this server, there is no picture, but advice', () => {
  const join = joinView('cc72m', null, words);
  expect([join.qr, join.address]).toEqual(['', '/class']);
  expect(join.advice).not.toBe('');
});
