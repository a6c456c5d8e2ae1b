#!/usr/bin/env node
// The command `contraparte`: installs and builds when that is needed, then runs the command line in this process,
// or on the project's own Node when the running one is too old.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { handOver, prepare, root } from './prepare.mjs';

const node = prepare();
if (node !== process.execPath) {
  handOver(node, fileURLToPath(import.meta.url), process.argv.slice(2));
} else {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(join(root, 'node_modules', '.cache', 'node'));
  const { built } = await import('./built.mjs');
  await import(pathToFileURL(join(await built(), 'cli.js')).href);
}
