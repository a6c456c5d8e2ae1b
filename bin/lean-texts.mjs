// The texts that a script of the pages prints, and no others: those whose key, or a pattern that fits it, stands in its code.
import { dirname, join } from 'node:path';
import { root } from './prepare.mjs';
import { load } from './load.mjs';

/** Parts of keys that such a script never prints, though a pattern would take them in. */
const NEVER = /^(terms\..*\.hint|parameters\..*\.meaning)$/;

/** Gives every text of a language, flat: key → text. */
export async function allTexts(esbuild, language) {
  const { texts, flatten } = await load(
    esbuild,
    `export { ${language} as texts } from './locales/${language}/index.ts'; export { flatten } from './flatten.ts';`,
    join(root, 'src', 'words'),
  );
  return flatten(texts);
}

/** Of all texts those that bundled code names: `'give.title'` or `` `labels.kinds.${kind}` ``. */
export function textsNamed(texts, code) {
  const exact = new Set([...code.matchAll(/['"]([a-z][A-Za-z]*\.[\w.*-]+)['"]/g)].map(([, key]) => key));
  const patterns = new Set([...code.matchAll(/`([a-z][A-Za-z]*\.[^`]*)`/g)].map(([, text]) => patternOf(text)));
  const shapes = [...patterns].map((pattern) => new RegExp(`^${pattern}$`));
  const isNamed = (key) => exact.has(key) || shapes.some((shape) => shape.test(key));
  return Object.fromEntries(
    Object.entries(texts).filter(([key]) => {
      const name = key.replace(/_(zero|one|two|few|many|other)$/, '');
      return !NEVER.test(name) && (isNamed(name) || isNamed(key));
    }),
  );
}

function patternOf(text) {
  const fixed = text.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return fixed.join('.+');
}

/** A plugin for esbuild: in the place of a language's index stands what was chosen, in that of the others nothing. */
export function textsPlugin(language, texts) {
  return {
    name: 'texts',
    setup(build) {
      build.onLoad({ filter: /[\\/]locales[\\/](en|es)[\\/]index\.ts$/ }, ({ path }) => {
        const here = dirname(path).slice(-2);
        return { contents: `export const ${here} = ${JSON.stringify(here === language ? texts : {})};`, loader: 'js' };
      });
    },
  };
}
