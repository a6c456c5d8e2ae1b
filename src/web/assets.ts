import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
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
  const encoded = new Map<string, Buffer>();

  function encode(name: string, asset: Asset, encoding: Encoding): Buffer {
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
    serve: (request, response, next) => {
      const name = request.path.slice(1);
      const asset = assets.get(name);
      if (asset === undefined || !['GET', 'HEAD'].includes(request.method)) return next();
      const encoding = asset.type.startsWith('font/') ? 'identity' : pickEncoding(request.acceptsEncodings());
      if (encoding !== 'identity') response.set('Content-Encoding', encoding);
      response.set({ 'Cache-Control': 'public, max-age=31536000, immutable', ETag: `"${asset.mark}-${encoding}"` });
      response
        .vary('Accept-Encoding')
        .type(asset.type)
        .send(encode(name, asset, encoding));
    },
  };
}

function pickEncoding(accepted: readonly string[]): Encoding {
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

function compress(plain: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return encoding === 'gzip' ? gzipSync(plain) : plain;
}
