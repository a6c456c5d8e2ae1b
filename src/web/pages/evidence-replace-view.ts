import type { RecordName } from '../../evidence/records.ts';
import { termLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import {
  LONGEST_SENTENCE,
  replaceablePaths,
  type Replaceable,
  type Replacement,
  type ReplaceKey,
} from './evidence-replace.ts';

/** The form that opens a scenario's result with a reader's own figure. */
export interface ReplaceView {
  readonly action: string;
  readonly wheres: readonly {
    readonly value: string;
    readonly label: string;
    readonly path: string;
    readonly selected: boolean;
  }[];
  readonly whereError: string;
  readonly range: readonly FieldView[];
  readonly words: readonly FieldView[];
  readonly problems: {
    readonly title: string;
    readonly items: readonly { readonly anchor: string; readonly message: string }[];
  } | null;
  /** How a scenario file says the same. */
  readonly example: string;
  readonly longest: number;
}
interface FieldView {
  readonly key: ReplaceKey;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string;
}

export function replaceView(
  name: RecordName,
  scenarios: readonly Replaceable[],
  replacement: Replacement | null,
  accepted: string,
  words: Words,
): ReplaceView {
  const problems = replacement?.problems ?? [];
  const errorOf = (key: ReplaceKey): string => problems.find((one) => one.key === key)?.message ?? '';
  const field = (key: ReplaceKey, label: string, hint: string): FieldView => ({
    key,
    label,
    hint,
    value: replacement?.given[key] ?? '',
    error: errorOf(key),
  });
  return {
    action: `/evidence/${name}`,
    wheres: wheresOf(name, scenarios, replacement, words),
    whereError: errorOf('where'),
    range: [
      field('value', words.t('evidence.replaceValue'), words.t('evidence.replaceValueHint', { accepted })),
      field('low', words.t('evidence.replaceLow'), words.t('evidence.replaceRangeHint')),
      field('high', words.t('evidence.replaceHigh'), words.t('evidence.replaceRangeHint')),
    ],
    words: [
      field('source', words.t('evidence.replaceSource'), words.t('evidence.replaceSourceHint')),
      field('reason', words.t('evidence.replaceReason'), ''),
    ],
    problems:
      problems.length === 0
        ? null
        : {
            title: words.t('evidence.replaceProblems', {
              count: problems.length,
              number: words.number(problems.length),
            }),
            items: problems.map(({ key, message }) => ({ anchor: `replace-${key}`, message })),
          },
    example: exampleOf(name, scenarios),
    longest: LONGEST_SENTENCE,
  };
}

function wheresOf(
  name: RecordName,
  scenarios: readonly Replaceable[],
  replacement: Replacement | null,
  words: Words,
): ReplaceView['wheres'] {
  const options = scenarios.flatMap((one) =>
    replaceablePaths(name, one).map((path) => {
      const value = `${one.id}|${path}`;
      const scenario = words.text(one.scenario.title);
      const field = termLabel(path, words);
      const label = words.t('evidence.replaceWhereOption', { scenario, field });
      return { value, label, path };
    }),
  );
  // A form that was not sent yet has its first choice made; one that was sent wrongly has none made for it.
  const chosen = replacement === null ? options[0]?.value : replacement.given.where;
  return options.map((option) => ({ ...option, selected: option.value === chosen }));
}

/** One line of a scenario's `sources`, or of its `behaviour`. */
function exampleOf(name: RecordName, scenarios: readonly Replaceable[]): string {
  const first = scenarios.flatMap((one) => replaceablePaths(name, one))[0] ?? `behaviour.${name}`;
  const parts = first.split('.');
  return `${parts.at(-1) ?? name}: { low: …, central: …, high: …, source: "…", reason: "…" }   # ${first}`;
}
