import express, { type Request, type RequestHandler } from 'express';
import { Refused } from './refused.ts';

/** A file as a form sent it. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes of a scenario file that are read; a region of 3,000 localities takes a fifth. */
export const LARGEST_FILE = 5_000_000;
/** The form's other fields and what stands between them. */
const AROUND = 1_000_000;

/**
 * Reads a form with files into `body`: texts as texts, files as `Upload`. For the addresses that take files only; what is
 * larger is refused with 413, what is no form with 400.
 */
export const readUploads: readonly RequestHandler[] = [
  express.raw({ type: 'multipart/form-data', limit: LARGEST_FILE + AROUND }),
  async (request, _response, next) => {
    if (!Buffer.isBuffer(request.body)) return next();
    request.body = await fieldsOf(request);
    next();
  },
];

async function fieldsOf(request: Request): Promise<Readonly<Record<string, string | Upload>>> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const bytes = new Uint8Array(request.body as Buffer);
  const form = await new Response(bytes, { headers }).formData().catch(() => {
    throw new Refused(400, 'a form with files that cannot be read');
  });
  const fields = [...form].map(async ([name, value]): Promise<readonly [string, string | Upload]> => {
    if (typeof value === 'string') return [name, value];
    return [name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }];
  });
  return Object.fromEntries(await Promise.all(fields));
}

/** The file of a field; `null` when none was chosen (browsers then send an empty one without a name). */
export function uploadOf(body: Readonly<Record<string, unknown>>, field: string): Upload | null {
  const value = body[field];
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return null;
  const upload = value as Upload;
  return upload.name === '' && upload.bytes.length === 0 ? null : upload;
}
