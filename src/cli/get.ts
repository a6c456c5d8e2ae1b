import { startServer } from '../main.ts';
import { writeFile } from './output.ts';
import { settings } from './settings.ts';
import { UsageError } from './usage-error.ts';
import type { ExitCode, FileOption } from './options.ts';

/** `contraparte get PATH`: what the web application answers, without a server left running. 1 when it answers "no". */
export async function get(path: string, options: FileOption): Promise<ExitCode> {
  if (!path.startsWith('/')) throw new UsageError(`An address begins with /, but this is ${path}.`);
  const server = await startServer({ ...settings({ host: '127.0.0.1', port: 0 }), logLevel: 'error' }, false);
  try {
    const answer = await fetch(new URL(path, server.address));
    const body = new Uint8Array(await answer.arrayBuffer());
    if (options.output === undefined) process.stdout.write(body);
    else writeFile(options.output, body);
    if (!answer.ok) process.stderr.write(`${path} answers ${answer.status}.\n`);
    return answer.ok ? 0 : 1;
  } finally {
    await server.close();
  }
}
