import * as esbuild from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from '../architecture/sources.ts';

/** Plain JavaScript, as the build runs it. */
interface Builders {
  readonly giveScript: (
    library: typeof esbuild,
    entry: string,
    language: string,
    as: { readonly name: string; readonly format: esbuild.Format },
  ) => Promise<esbuild.BuildOptions>;
  readonly textsNamed: (texts: Readonly<Record<string, string>>, code: string) => Readonly<Record<string, string>>;
  readonly trimStyles: (css: string, markup: string) => string;
}
const load = (name: string): Promise<Builders> =>
  import(new URL(`../../bin/${name}.mjs`, import.meta.url).href) as Promise<Builders>;
const { giveScript } = await load('give-script');
const { textsNamed } = await load('lean-texts');
const { trimStyles } = await load('trim-styles');

test.each(['app', 'pocket'])(
  'the script “%s” takes along no library of the server, and little of the rest',
  async (entry) => {
    const options = await giveScript(esbuild, entry, 'es', { name: entry, format: 'esm' });
    const built = await esbuild.build({
      ...options,
      absWorkingDir: ROOT,
      outdir: ROOT,
      write: false,
      metafile: true,
    } as const);
    const libraries = Object.keys(built.metafile.inputs).flatMap(
      (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [],
    );
    expect([...new Set(libraries)].sort()).toEqual(['fastest-levenshtein', 'handlebars']);
    const code = built.outputFiles[0]?.text ?? '';
    expect(code.length).toBeLessThan(300_000);
    expect(code).not.toMatch(/\beval\(|new Function\(/);
    expect(code).toContain('Lo que aportan');
    expect(code).not.toContain('What you give');
  },
);

test('texts are those that the code names, with all their plural forms', () => {
  const texts = { 'a.one': '1', 'a.two_one': '2', 'a.two_other': '3', 'b.c.d': '4', 'b.e': '5', 'terms.x.hint': '6' };
  const code = "t('a.two'); t(`b.${x}.d`); t(`terms.${y}.${z}`)";
  expect(Object.keys(textsNamed(texts, code))).toEqual(['a.two_one', 'a.two_other', 'b.c.d']);
});

test('styles are those that the markup may meet', () => {
  const css =
    ':root{--a:1;--b:2}.kept,.gone{color:red;width:var(--a)}.gone{top:0}table td{top:1px}nav a{top:0}' +
    '@media(min-width:9em){.kept:not(.other){top:2px}.gone{top:0}}@font-face{src:url(/assets/x)}.badge-big{top:3px}';
  const markup = '<table class="kept badge-{{size}}"><td></td></table>';
  expect(trimStyles(css, markup)).toBe(
    ':root{--a:1}.kept{color:red;width:var(--a)}table td{top:1px}@media(min-width:9em){.kept:not(.other){top:2px}}.badge-big{top:3px}',
  );
});
