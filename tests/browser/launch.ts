import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { unpackBrowser } from './unpack.ts';

/** Set by the test run so that the browser is unpacked once, not once a file. */
export const UNPACKED = 'CONTRAPARTE_BROWSER_FOLDER';

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

/**
 * Starts a headless Chromium: the one named by CONTRAPARTE_BROWSER (a path), or the one of the npm package with its own
 * libraries and font, so that the system needs none. Close it when done; what it alone unpacked is then removed.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CONTRAPARTE_BROWSER'];
  if (named) return chromium.launch({ executablePath: named, args: FLAGS });
  const shared = process.env[UNPACKED];
  const folder = shared ?? (await unpackBrowser());
  const browser = await chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    env: surroundings(folder),
  });
  if (!shared) browser.on('disconnected', () => void rm(folder, { recursive: true, force: true }));
  return browser;
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
