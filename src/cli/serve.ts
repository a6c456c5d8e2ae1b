import { CannotStart, startServer } from '../main.ts';
import { classTextHere } from './serve-class.ts';
import { settings } from './settings.ts';
import type { ExitCode, ServeOptions } from './options.ts';

/** `contraparte serve`: the web application, until it is told to stop; with `--class` on the room's network. */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  const config = settings({ ...options, isClass: options.class });
  try {
    const server = await startServer(config);
    process.stdout.write(`Contraparte is ready: ${server.address}\n`);
    if (config.isClass)
      process.stdout.write(`\n${classTextHere(server.address, config.host, options.everyQr ?? false)}`);
    await untilStopped();
    await server.close();
    return 0;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve()).on('SIGTERM', () => resolve());
  });
}
