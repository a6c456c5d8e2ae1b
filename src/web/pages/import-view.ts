import type { Scenario } from '../../scenario/types.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import type { ImportReading, LocatedProblem } from './import-read.ts';
import { scenarioCard, type ScenarioCard } from './scenarios-view.ts';

export interface ImportView {
  readonly csrf: string;
  readonly problems: ImportProblems | null;
  /** The accepted file, before it is kept. */
  readonly preview: ImportPreview | null;
  /** What is in the field for pasting: what was sent, when it is short enough to be mended there. */
  readonly text: string;
}
interface ImportProblems {
  readonly title: string;
  readonly items: readonly ProblemLine[];
  /** Of very many the first are shown. */
  readonly more: string;
}
interface ProblemLine {
  /** "Line 12", empty when the whole file is meant. */
  readonly line: string;
  readonly path: string;
  readonly message: string;
}
interface ImportPreview {
  readonly card: ScenarioCard;
  readonly sectors: string;
  readonly warnings: readonly ProblemLine[];
  readonly text: string;
}

const MOST_SHOWN = 100;
/** Longer files are mended in an editor and sent again. */
const MOST_MENDED = 100_000;

/** The form, what is wrong with what was sent, or what was understood of it. */
export function importView(reading: ImportReading | null, csrf: string, words: Words): ImportView {
  const form = { csrf, problems: null, preview: null, text: '' };
  if (reading === null) return form;
  if (reading.kind === 'nothing')
    return { ...form, problems: problemsOf([{ line: '', path: '', message: words.t('upload.nothing') }], words) };
  if (reading.kind === 'accepted') return { ...form, preview: previewOf(reading, words) };
  const items = reading.problems.map((one) => lineOf(one, words));
  return { ...form, problems: problemsOf(items, words), text: reading.text.length > MOST_MENDED ? '' : reading.text };
}

function problemsOf(items: readonly ProblemLine[], words: Words): ImportProblems {
  const rest = items.length - MOST_SHOWN;
  return {
    title: words.t('upload.problems', { count: items.length }),
    items: items.slice(0, MOST_SHOWN),
    more: rest > 0 ? words.t('upload.more', { count: rest }) : '',
  };
}

function previewOf(
  { scenario, warnings, text }: Extract<ImportReading, { kind: 'accepted' }>,
  words: Words,
): ImportPreview {
  return {
    card: scenarioCard('', scenario, words),
    sectors: words.list(namesOf(scenario, words)),
    warnings: warnings.slice(0, MOST_SHOWN).map((one) => lineOf(one, words)),
    text,
  };
}

function namesOf({ sectors }: Scenario, words: Words): readonly string[] {
  const names = sectors.map(({ name }) => words.text(name));
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? [...names.slice(0, MOST_NAMED), words.t('upload.andMore', { count: rest })] : names;
}
const MOST_NAMED = 12;

/** A problem as people read it, with its place. */
export function lineOf({ problem, line }: LocatedProblem, words: Words): ProblemLine {
  return {
    line: line === null ? '' : words.t('upload.line', { line: String(line) }),
    path: problem.path,
    message: problemSentence(problem, words),
  };
}
