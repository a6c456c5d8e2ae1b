import { parseTree, readYaml } from '../../scenario/parse.ts';
import type { Problem } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problems.ts';
import { textOfBytes } from '../../scenario/text-of-bytes.ts';
import type { Scenario } from '../../scenario/types.ts';
import { scenarioLines } from '../../storage/scenario-lines.ts';
import { LARGEST_FILE, uploadOf, type Upload } from '../uploads.ts';

/** A problem of a file and where it stands; `null` where the whole file is meant, or the sentence itself says the line. */
export interface LocatedProblem {
  readonly problem: Problem;
  readonly line: number | null;
}
/** What was sent, read as a scenario. */
export type ImportReading =
  /** Neither a file nor a text. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wrong'; readonly text: string; readonly problems: readonly LocatedProblem[] }
  | {
      readonly kind: 'accepted';
      readonly text: string;
      readonly raw: unknown;
      readonly scenario: Scenario;
      readonly warnings: readonly LocatedProblem[];
    };

/** Reads the posted form: the file, or else the text. Whatever was sent, the answer is a reading. */
export function readImport(body: Readonly<Record<string, unknown>>): ImportReading {
  const upload = uploadOf(body, 'file');
  const typed = typeof body['text'] === 'string' ? body['text'] : '';
  if (upload === null && typed.trim() === '') return { kind: 'nothing' };
  const bytes = upload === null ? { ok: true as const, text: typed } : textOfUpload(upload);
  return bytes.ok ? readText(bytes.text) : { kind: 'wrong', text: '', problems: bytes.problems.map(unlocated) };
}

function textOfUpload({ bytes }: Upload) {
  if (bytes.length <= LARGEST_FILE) return textOfBytes(bytes);
  const accepted = { kind: 'size', max: LARGEST_FILE, detail: 'characters' } as const;
  return { ok: false as const, problems: [problem('', 'too-large', bytes.length, accepted)] };
}

function readText(text: string): ImportReading {
  const yaml = readYaml(text);
  if (!yaml.ok) return { kind: 'wrong', text, problems: yaml.problems.map(unlocated) };
  const parsed = parseTree(yaml.raw);
  const located = (found: readonly Problem[]): readonly LocatedProblem[] => {
    if (found.length === 0) return [];
    const lineOf = scenarioLines(text);
    return found.map((one) => ({ problem: one, line: one.path === '' ? null : lineOf(one.path) }));
  };
  if (!parsed.ok) return { kind: 'wrong', text, problems: located(parsed.problems) };
  return { kind: 'accepted', text, raw: yaml.raw, scenario: parsed.scenario, warnings: located(parsed.warnings) };
}

function unlocated(found: Problem): LocatedProblem {
  return { problem: found, line: null };
}
