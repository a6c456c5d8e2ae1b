import { readFileSync } from 'node:fs';
import { parseTree, readYaml, type Parsed, type ReadYaml } from '../scenario/parse.ts';
import { applyOverrides } from '../scenario/overrides.ts';
import { textOfBytes } from '../scenario/text-of-bytes.ts';
import { whyUnreadable } from './file-fault.ts';
import type { Override } from './options.ts';
import { UsageError } from './usage-error.ts';

const STANDARD_INPUT = 0;

/**
 * Reads a scenario file (relative to the caller's folder; `-` is standard input), changes it as `--set` says, and parses
 * it: the scenario, or every problem of file and changes. Throws a UsageError when the file cannot be read.
 */
export function loadScenario(file: string, overrides: readonly Override[] = []): Parsed {
  return loadRaw(file, overrides).parsed;
}

function parsedWith(changed: ReturnType<typeof applyOverrides>, overrides: readonly Override[]): Parsed {
  const parsed = withoutReasons(parseTree(changed.raw), overrides);
  if (changed.problems.length === 0) return parsed;
  return { ok: false, problems: [...changed.problems, ...(parsed.ok ? [] : parsed.problems)] };
}

/** The same with the raw tree as changed, from which studies make their designs; null when it cannot be parsed. */
export function loadRaw(
  file: string,
  overrides: readonly Override[],
): { readonly parsed: Parsed; readonly raw: unknown } {
  const yaml = readFile(file);
  if (!yaml.ok) return { parsed: yaml, raw: null };
  const changed = applyOverrides(yaml.raw, overrides);
  return { parsed: parsedWith(changed, overrides), raw: changed.raw };
}

/** Whoever sets a figure on the command line need not say why; a file should. */
function withoutReasons(parsed: Parsed, overrides: readonly Override[]): Parsed {
  if (!parsed.ok) return parsed;
  const isSet = (path: string) => overrides.some((override) => override.path === path);
  return { ...parsed, warnings: parsed.warnings.filter(({ code, path }) => code !== 'no-reason' || !isSet(path)) };
}

function readFile(file: string): ReadYaml {
  const read = textOfBytes(bytesOf(file));
  return read.ok ? readYaml(read.text) : read;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch (error) {
    throw new UsageError(whyUnreadable(file, error));
  }
}
