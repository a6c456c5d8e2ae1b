import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasText } from '../../src/words/translate.ts';

const root = new URL('../../', import.meta.url);

function files(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);
}

/** Keys written out in code and templates; keys put together at run time are not seen here. */
function keysIn(path: string): readonly string[] {
  const text = readFileSync(new URL(path, root), 'utf8');
  const pattern = path.endsWith('.hbs')
    ? /\{\{~?[#(]*\s*t ["']([\w.*-]+)["']|\(t ["']([\w.*-]+)["']/g
    : /\bt\('([a-z][\w-]*\.[\w.*-]+)'/g;
  return [...text.matchAll(pattern)].map(([, first, second]) => first ?? second ?? '');
}

describe('every key that code or a template names', () => {
  it.each(
    [...files('src', /\.ts$/), ...files('views', /\.hbs$/)]
      .map((path) => [path, keysIn(path)] as const)
      .filter(([, keys]) => keys.length > 0),
  )('in %s has a text', (_, keys) => {
    expect(keys.filter((key) => !hasText(key, 'en') || !hasText(key, 'es'))).toEqual([]);
  });
});
