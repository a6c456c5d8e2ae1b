import { scenarioJsonSchema } from '../scenario/json-schema.ts';
import { writeFile } from './output.ts';
import type { ExitCode, FileOption } from './options.ts';

/** `contraparte schema`: the JSON Schema of a scenario file, so that editors can help. */
export function schema(options: FileOption): Promise<ExitCode> {
  const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
  if (options.output === undefined) process.stdout.write(text);
  else writeFile(options.output, text);
  return Promise.resolve(0);
}
