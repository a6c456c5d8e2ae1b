// Plain JavaScript without dependencies: it runs before anything is installed, on Node 18 and later.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The oldest Node that has what the project uses (type stripping, N-API 10 for the database, zstd). */
const OLDEST = [22, 15];

/** Does this version of Node ("22.15.0") run the project? */
export function fits(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Installs the packages when that is needed, and gives the path of a Node that runs the project. Ends the process with a plain message when there is none. */
export function prepare() {
  if (!isInstalled()) install();
  if (fits(process.versions.node)) return process.execPath;
  const own = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return own;
  return stop(
    `Contraparte needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}, and npm has no newer Node for ` +
      `${process.platform} on ${process.arch}. Please install Node 24 from https://nodejs.org and try again.`,
  );
}

/** Runs a script on another Node in the caller's folder, passes signals on, and ends this process as that one ended. */
export function handOver(node, script, args) {
  const child = spawn(node, [script, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`Node could not be started from ${node}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)));
}

function isInstalled() {
  const wanted = join(root, 'package-lock.json');
  const found = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(found)) return false;
  if (!existsSync(wanted) || statSync(found).mtimeMs >= statSync(wanted).mtimeMs) return true;
  return hasSameVersions(wanted, found);
}

/** The lock file may be newer by its date only (a checkout, an `npm install`): then its versions decide. */
function hasSameVersions(wanted, found) {
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  const installed = packages(found);
  return Object.entries(packages(wanted)).every(
    ([path, entry]) =>
      path === '' || (installed[path] ? installed[path].version === entry.version : entry.optional === true),
  );
}

/** Scripts stay off: no package here needs one, and older versions of npm would look for a compiler. */
function install() {
  console.error('Installing packages (once) …');
  const npm = process.env.npm_execpath ?? '';
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const [command, first] = npm.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0)
    stop(`The packages could not be installed${error ? ` (${error.message})` : ''}. Is there a network?`);
}

function stop(message) {
  console.error(message);
  return process.exit(1);
}
