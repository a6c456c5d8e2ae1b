import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

test('passport prints six words, finds them again, and says no to another design and to a wrong word', async () => {
  const printed = await contraparte(['passport', MEXICO, '--set', 'guarantee.cover=0.7', '--seed', '3']);
  const words = printed.out.trim();
  expect([printed.code, words.split(' ').length]).toEqual([0, 6]);
  // The seed is one of the usual ones, and is found.
  const [same, other, wrong] = await Promise.all([
    contraparte(['passport', MEXICO, '--set', 'guarantee.cover=0.7', '--words', words]),
    contraparte(['passport', MEXICO, '--words', words, '--format', 'json']),
    contraparte(['passport', MEXICO, '--words', `x${words}`]),
  ]);
  expect([same.code, same.out.includes('seed (3)')]).toEqual([0, true]);
  expect([other.code, JSON.parse(other.out).error.startsWith('Not the same design')]).toEqual([1, true]);
  expect([wrong.code, wrong.err.includes('not in the list')]).toEqual([1, true]);
});

test('keep puts a file into the store under a code, and says no to a wrong one', async () => {
  const store = mkdtempSync(join(tmpdir(), 'contraparte-keep-'));
  try {
    const [kept, wrong] = await Promise.all([
      contraparte(['keep', MEXICO, '--store', store, '--format', 'json']),
      contraparte(['keep', MEXICO, '--store', store, '--set', 'place.envelope=many']),
    ]);
    const { code, address, passport } = JSON.parse(kept.out);
    expect([kept.code, address, passport.length]).toEqual([0, `/scenarios/${code}`, 6]);
    expect([wrong.code, wrong.err.includes('place.envelope')]).toEqual([1, true]);
  } finally {
    rmSync(store, { recursive: true });
  }
});
