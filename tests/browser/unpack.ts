import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const decompress = promisify(brotliDecompress);
const BLOCK = 512;

/** Unpacks the Chromium that comes as an npm package, its libraries and a font, into a new temporary folder. */
export async function unpackBrowser(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'contraparte-browser-'));
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const source = join(dirname(entry), '..', '..', 'bin');
  await Promise.all([
    unpackProgram(join(source, 'chromium.br'), join(folder, 'chromium')),
    unpackArchive(join(source, 'al2023.tar.br'), folder),
    unpackArchive(join(source, 'swiftshader.tar.br'), folder),
    unpackArchive(join(source, 'fonts.tar.br'), folder),
  ]);
  await writeFile(join(folder, 'fonts.conf'), fontSettings(folder));
  return folder;
}

async function unpackProgram(from: string, to: string): Promise<void> {
  await writeFile(to, await decompress(await readFile(from)), { mode: 0o755 });
}

/** The plain part of the tar format: a header of one block, then the file padded to whole blocks. */
async function unpackArchive(from: string, folder: string): Promise<void> {
  const tar = await decompress(await readFile(from));
  let at = 0;
  while (at + BLOCK <= tar.length && tar[at] !== 0) {
    const name = text(tar, at, 100);
    const size = parseInt(text(tar, at + 124, 12), 8);
    const kind = text(tar, at + 156, 1);
    if (kind === '0' || kind === '')
      await unpackFile(join(folder, inside(name)), tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

async function unpackFile(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { mode: 0o755 });
}

function inside(name: string): string {
  const path = normalize(name);
  if (path.startsWith('..')) throw new RangeError(`an archive's names stay inside its folder, but one is "${name}"`);
  return path;
}

function text(tar: Uint8Array, from: number, length: number): string {
  const bytes = tar.subarray(from, from + length);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/** Only the fonts of this folder, so that pictures are the same on every machine. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
  <dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
}
