import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const MEXICO = join(ROOT, 'scenarios', 'mexico-tres-por-uno.yaml');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly bytes: Buffer;
}
export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the command as somebody at a keyboard would. */
export function start(args: readonly string[], { cwd = ROOT, env = {} }: Surroundings = {}): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'bin', 'contraparte.mjs'), ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
}

/** Runs the command to its end. */
export function contraparte(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const child = start(args, surroundings);
  child.stdin?.end(surroundings.input ?? '');
  return ended(child);
}

export function ended(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({ code, out: bytes.toString(), err: Buffer.concat(err).toString(), bytes });
    });
  });
}
