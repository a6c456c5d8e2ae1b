import { networkInterfaces } from 'node:os';
import { CannotStart, startServer } from '../main.ts';
import { settings } from './settings.ts';
import type { ExitCode, ServeOptions } from './options.ts';

/** `contraparte serve`: the web application, until it is told to stop. */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  const { class: isClass, ...given } = options;
  const config = settings(isClass ? { host: '0.0.0.0', ...given } : given);
  try {
    const server = await startServer(config);
    process.stdout.write(`Contraparte is ready: ${server.address}\n`);
    if (isClass)
      for (const address of localAddresses(new URL(server.address).port)) process.stdout.write(`To join: ${address}\n`);
    await untilStopped();
    await server.close();
    return 0;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
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
