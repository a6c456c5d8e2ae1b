import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';
import type { Directories } from '../paths.ts';
import { addressOf, readAssets, type Asset } from './asset-files.ts';

type Encoding = 'br' | 'gzip' | 'identity';

export interface Assets {
  /** Address of a file by name; `null` when it is not there. */
  address(name: string): string | null;
  readonly serve: RequestHandler;
}

/** Styles, fonts and scripts of the pages, read once at the start and sent from memory, each compressed once. */
export function createAssets(directories: Directories): Assets {
  const assets = readAssets(directories);
  const encoded = new Map<string, Promise<Buffer>>();

  function encode(name: string, asset: Asset, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${name}`;
    const body = encoded.get(key) ?? compress(asset.plain, encoding);
    encoded.set(key, body);
    return body;
  }

  return {
    address: (name) => {
      const asset = assets.get(name);
      return asset === undefined ? null : addressOf(name, asset);
    },
    serve: async (request, response, next) => {
      const name = request.path.slice(1);
      const asset = assets.get(name);
      if (asset === undefined || !['GET', 'HEAD'].includes(request.method)) return next();
      const encoding = asset.type.startsWith('font/') ? 'identity' : pickEncoding(request.acceptsEncodings());
      if (encoding !== 'identity') response.set('Content-Encoding', encoding);
      response.set({ 'Cache-Control': 'public, max-age=31536000, immutable', ETag: `"${asset.mark}-${encoding}"` });
      const body = await encode(name, asset, encoding);
      response.vary('Accept-Encoding').type(asset.type).send(body);
    },
  };
}

function pickEncoding(accepted: readonly string[]): Encoding {
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** Slow to make and small to send: each file is compressed once, beside what else the server does. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

function compress(plain: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return promisify(brotliCompress)(plain, BROTLI);
  return encoding === 'gzip' ? promisify(gzip)(plain) : Promise.resolve(plain);
}
