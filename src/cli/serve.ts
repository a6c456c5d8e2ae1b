import { networkInterfaces } from 'node:os';
import { readConfig, type Config } from '../config.ts';
import { CannotListen, startServer } from '../main.ts';
import { UsageError } from './usage-error.ts';
import type { ExitCode, ServeOptions } from './options.ts';

/** `contraparte serve`: the web application, until it is told to stop. */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  const config = configOf(options);
  try {
    const server = await startServer(config);
    process.stdout.write(`Contraparte is ready: ${server.address}\n`);
    if (options.class)
      for (const address of localAddresses(new URL(server.address).port)) process.stdout.write(`To join: ${address}\n`);
    await untilStopped();
    await server.close();
    return 0;
  } catch (error) {
    if (!(error instanceof CannotListen)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function configOf({ class: isClass, ...given }: ServeOptions): Config {
  try {
    return readConfig(process.env, isClass ? { host: '0.0.0.0', ...given } : given);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${error.message}.`);
    throw error;
  }
}

function localAddresses(port: string): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/class`);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve()).on('SIGTERM', () => resolve());
  });
}
