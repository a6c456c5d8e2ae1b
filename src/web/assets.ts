import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';
import type { Directories } from '../paths.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly etag: string;
  readonly address: string;
}
type Encoding = 'br' | 'gzip' | 'identity';

export interface Assets {
  /** Address of a file by name, with its content's mark so that it can be kept for a year; `null` when it is not there. */
  address(name: string): string | null;
  readonly serve: RequestHandler;
}

/** Styles, fonts and scripts of the pages, read once at the start and sent from memory, each compressed once. */
export function createAssets(directories: Directories): Assets {
  const assets = readAssets(assetFiles(directories));
  const encoded = new Map<string, Buffer>();

  function encode(name: string, asset: Asset, encoding: Encoding): Buffer {
    const key = `${encoding} ${name}`;
    const body = encoded.get(key) ?? compress(asset.plain, encoding);
    encoded.set(key, body);
    return body;
  }

  return {
    address: (name) => assets.get(name)?.address ?? null,
    serve: (request, response, next) => {
      const name = request.path.slice(1);
      const asset = assets.get(name);
      if (asset === undefined || !['GET', 'HEAD'].includes(request.method)) return next();
      const encoding = asset.type.startsWith('font/') ? 'identity' : pickEncoding(request.acceptsEncodings());
      response.set({
        'Content-Type': asset.type,
        'Cache-Control': 'public, max-age=31536000, immutable',
        ETag: asset.etag,
      });
      response.vary('Accept-Encoding');
      if (encoding !== 'identity') response.set('Content-Encoding', encoding);
      response.send(encode(name, asset, encoding));
    },
  };
}

function assetFiles(directories: Directories): readonly string[] {
  const resolve = createRequire(join(directories.root, 'package.json')).resolve;
  const fonts = [400, 600].map((weight) =>
    resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`),
  );
  const own = [join(directories.root, 'src', 'web', 'assets'), directories.browser].flatMap(filesIn);
  return [resolve('@picocss/pico/css/pico.min.css'), ...fonts, ...own];
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => extname(name) in TYPES)
    .map((name) => join(folder, name));
}

/** Styles name other files as `/assets/name`; they are given the marked addresses, so that each is fetched once. */
function readAssets(files: readonly string[]): ReadonlyMap<string, Asset> {
  const [styles, others] = [files.filter(isStyle), files.filter((file) => !isStyle(file))];
  const read = new Map(others.map((file) => [basename(file), makeAsset(file, readFileSync(file))]));
  const marked = (text: string): string =>
    text.replaceAll(/\/assets\/([\w.-]+)/g, (address, name: string) => read.get(name)?.address ?? address);
  const styled = styles.map(
    (file) => [basename(file), makeAsset(file, Buffer.from(marked(readFileSync(file, 'utf8'))))] as const,
  );
  return new Map([...read, ...styled]);
}

const isStyle = (file: string): boolean => file.endsWith('.css');

function makeAsset(file: string, plain: Buffer): Asset {
  const mark = createHash('sha256').update(plain).digest('hex').slice(0, 10);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { type, plain, etag: `"${mark}"`, address: `/assets/${basename(file)}?v=${mark}` };
}

function pickEncoding(accepted: readonly string[]): Encoding {
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

function compress(plain: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return encoding === 'gzip' ? gzipSync(plain) : plain;
}
