import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackBrowser } from './unpack.ts';

/** No sandbox: as root, and in most containers, Chromium has none. The rest keeps it from calling anybody. */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export interface RunningBrowser {
  /** Where test files connect to it. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts a headless Chromium for all tests of a run: the one named by CONTRAPARTE_BROWSER (a path), or the one of the npm
 * package with its own libraries and font, so that the system needs none. What was unpacked is removed when it is closed.
 */
export async function launchBrowser(): Promise<RunningBrowser> {
  const named = process.env['CONTRAPARTE_BROWSER'];
  const folder = named === undefined ? await unpackBrowser() : null;
  const server = await chromium.launchServer(
    folder === null
      ? { executablePath: named ?? '', args: FLAGS }
      : { executablePath: join(folder, 'chromium'), args: FLAGS, env: surroundings(folder) },
  );
  const close = async () => {
    await server.close();
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  };
  return { address: server.wsEndpoint(), close };
}

function surroundings(folder: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    TMPDIR: process.env['TMPDIR'] ?? '/tmp',
    LD_LIBRARY_PATH: `${join(folder, 'lib')}:${folder}`,
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
}
