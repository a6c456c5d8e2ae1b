// Which build belongs to the sources as they are now? A build's folder is named after them, so that a running server
// keeps its own files while another process builds newer ones.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver, prepare, root } from './prepare.mjs';

const BUILDERS = ['build', 'page-worker', 'give-script', 'lean-texts', 'load', 'pocket-styles', 'trim-styles'];
const INPUTS = ['src', 'views', ...BUILDERS.map((name) => `bin/${name}.mjs`), 'package-lock.json', 'tsconfig.json'];

/** Gives the folder of the build of the present sources, after building when it is missing. */
export async function built() {
  const folder = join(root, 'dist', signature());
  if (!existsSync(join(folder, 'cli.js'))) {
    const { build } = await import('./build.mjs');
    await build(folder);
  }
  return folder;
}

/** Names, sizes and dates stand for the contents: a few milliseconds for some hundred files. */
function signature() {
  const hash = createHash('sha256');
  for (const input of INPUTS) for (const file of files(join(root, input))) hash.update(describe(file));
  return hash.digest('hex').slice(0, 12);
}

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    return entry.isDirectory() ? files(inside) : [inside];
  });
}

function describe(file) {
  const { mtimeMs, size } = statSync(file);
  return `${file}\0${mtimeMs}\0${size}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const node = prepare();
  if (node !== process.execPath) handOver(node, process.argv[1], []);
  else console.log(relative(process.cwd(), await built()));
}
