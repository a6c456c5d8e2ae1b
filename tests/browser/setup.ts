import { rm } from 'node:fs/promises';
import { UNPACKED } from './launch.ts';
import { unpackBrowser } from './unpack.ts';

/** Unpacks the browser before the tests and removes it after them. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['CONTRAPARTE_BROWSER']) return undefined;
  const folder = await unpackBrowser();
  process.env[UNPACKED] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
