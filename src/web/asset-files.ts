import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import type { Directories } from '../paths.ts';
import { leanStyles, SHEETS } from './style-sheets.ts';

/** One file for the pages, in memory. */
export interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  /** Made of the content: changes with it. */
  readonly mark: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Fonts, styles, scripts and the icon are sent; the picture beside them is for README.md alone. */
const FONTS = ['latin', 'latin-ext'].flatMap((letters) =>
  [400, 600].map((weight) => `@fontsource/source-sans-3/files/source-sans-3-${letters}-${weight}-normal.woff2`),
);
const PICO = '@picocss/pico/css/pico.min.css';

/** Everything that pages load, by name: fonts, icon, scripts of the latest build, Pico, and our styles: one file for every page, and those that some pages need alone. */
export function readAssets(directories: Directories): ReadonlyMap<string, Asset> {
  const resolve = createRequire(join(directories.root, 'package.json')).resolve;
  const own = join(directories.root, 'src', 'web', 'assets');
  const files = [
    ...FONTS.map((font) => resolve(font)),
    resolve(PICO),
    ...filesIn(own),
    ...filesIn(directories.browser),
  ];
  const read = new Map(files.map((file) => [basename(file), makeAsset(extname(file), readFileSync(file))]));
  const styles = filesIn(join(own, 'style'));
  // Styles name other files as `/assets/name`; with the marked addresses each is fetched once, not twice.
  const marked = (text: string): string =>
    text.replaceAll(/\/assets\/([\w.-]+)/g, (address, name: string) => {
      const asset = read.get(name);
      return asset === undefined ? address : addressOf(name, asset);
    });
  const apart = new Set(SHEETS.flatMap(({ files }) => files));
  const sheets = [{ name: 'contraparte.css', files: styles.filter((file) => !apart.has(basename(file))) }, ...SHEETS];
  for (const { name, files } of sheets) {
    const texts = files.map((file) => readFileSync(join(own, 'style', basename(file)), 'utf8'));
    read.set(name, makeAsset('.css', Buffer.from(marked(leanStyles(texts.join(''))))));
  }
  return read;
}

/** Address of a file with its content's mark, so that it can be kept for a year. */
export const addressOf = (name: string, { mark }: Asset): string => `/assets/${name}?v=${mark}`;

/** Sorted: the styles' order matters. */
function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => extname(name) in TYPES);
  return names.sort().map((name) => join(folder, name));
}

function makeAsset(ending: string, plain: Buffer): Asset {
  const mark = createHash('sha256').update(plain).digest('hex').slice(0, 10);
  return { type: TYPES[ending] ?? 'application/octet-stream', plain, mark };
}
