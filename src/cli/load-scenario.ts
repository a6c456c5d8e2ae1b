import { readFileSync } from 'node:fs';
import { parseTree, readYaml, type Parsed } from '../scenario/parse.ts';
import { applyOverrides } from '../scenario/overrides.ts';
import type { Override } from './options.ts';
import { UsageError } from './usage-error.ts';

const STANDARD_INPUT = 0;

/**
 * Reads a scenario file (relative to the caller's folder; `-` is standard input), changes it as `--set` says, and parses
 * it: the scenario, or every problem of file and changes. Throws a UsageError when the file cannot be read.
 */
export function loadScenario(file: string, overrides: readonly Override[] = []): Parsed {
  const yaml = readYaml(readText(file));
  if (!yaml.ok) return yaml;
  const changed = applyOverrides(yaml.raw, overrides);
  const parsed = withoutReasons(parseTree(changed.raw), overrides);
  if (changed.problems.length === 0) return parsed;
  return { ok: false, problems: [...changed.problems, ...(parsed.ok ? [] : parsed.problems)] };
}

/** Whoever sets a figure on the command line need not say why; a file should. */
function withoutReasons(parsed: Parsed, overrides: readonly Override[]): Parsed {
  if (!parsed.ok) return parsed;
  const isSet = (path: string) => overrides.some((override) => override.path === path);
  return { ...parsed, warnings: parsed.warnings.filter(({ code, path }) => code !== 'no-reason' || !isSet(path)) };
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    throw new UsageError(unreadable(file, error));
  }
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `There is no file ${file} here.`;
  if (code === 'EISDIR') return `${file} is a folder; a scenario is one file.`;
  return `${file} cannot be read${error instanceof Error ? `: ${error.message}` : ''}.`;
}
