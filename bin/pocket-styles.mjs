// The styles of the file that is carried home: those of the pages, as far as its templates use them, without fonts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TEMPLATES, templatesWithin } from './give-script.mjs';
import { root } from './prepare.mjs';
import { trimStyles } from './trim-styles.mjs';

/** Writes `pocket.css` into a folder. */
export async function pocketStyles(esbuild, outdir) {
  const folder = join(root, 'src', 'web', 'assets', 'style');
  const own = readdirSync(folder).sort();
  const pico = createRequire(join(root, 'package.json')).resolve('@picocss/pico/css/pico.min.css');
  const sources = [pico, ...own.map((name) => join(folder, name))].map((file) => readFileSync(file, 'utf8'));
  const { code } = await esbuild.transform(sources.join('\n'), { loader: 'css', minify: true });
  const markup = [...templatesWithin(['layouts/pocket', ...TEMPLATES.pocket]).values()].join('\n');
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, 'pocket.css'), trimStyles(code, markup));
}
