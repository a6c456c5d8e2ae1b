import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../../bin/contraparte.mjs', import.meta.url));

/** A server of its own process that can lose its life and be started again on what it had kept. */
export interface ClassServer {
  readonly address: string;
  /** Ends it as a power cut would, at once, and waits until it is gone. */
  kill(): Promise<void>;
  /** Starts it again at the same address on the same store; resolves when it answers, with the milliseconds that took. */
  revive(): Promise<number>;
  close(): Promise<void>;
}

/** `contraparte serve --class` on this machine alone, on a free port with an empty store. */
export async function openClassServer(): Promise<ClassServer> {
  const store = mkdtempSync(join(tmpdir(), 'contraparte-class-'));
  let running = await start(store, 0);
  const { address } = running;
  const port = Number(new URL(address).port);
  return {
    address,
    kill: () => end(running.child, 'SIGKILL'),
    revive: async () => {
      const begin = performance.now();
      running = await start(store, port);
      return performance.now() - begin;
    },
    close: async () => {
      await end(running.child, 'SIGTERM');
      rmSync(store, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'close');
}

function start(store: string, port: number): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const args = ['serve', '--class', '--host', '127.0.0.1', '--port', String(port), '--store', store];
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, LOG_LEVEL: 'error' } });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /ready: (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ child, address });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => reject(new Error(`The server ended before it was ready: ${said.slice(-2000)}`)));
  });
}
