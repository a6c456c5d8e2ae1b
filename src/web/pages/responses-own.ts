import { getPath } from '../../scenario/overrides.ts';
import { findTerm } from '../../scenario/terms.ts';
import { termHint, termLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import { entrySentence } from './entry-sentence.ts';
import type { Design } from './results-design.ts';
import { printValue } from './results-field.ts';

/** The two figures that make a body of evidence, as levers. */
export const OWN_PATHS = ['behaviour.betaAny', 'behaviour.beta'] as const;
/** Where the figures come from stands with the second of them. */
export const NOTE_PATH = 'behaviour.beta.note';

/** A form for one's own figures; it asks for the same page with them. */
export interface OwnForm {
  readonly action: string;
  readonly fields: readonly OwnField[];
  readonly note: { readonly name: string; readonly value: string };
  /** The design's other levers, seed and futures. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
}
export interface OwnField {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Empty when nothing is wrong. */
  readonly error: string;
}

export function ownForm(design: Design, action: string, words: Words): OwnForm {
  const { moved, seed, draws } = design;
  const others = Object.entries(moved).filter(
    ([path]) => !OWN_PATHS.some((own) => path === own || path.startsWith(`${own}.`)),
  );
  const settings = { seed: String(seed), draws: String(draws) };
  const note = getPath(design.raw, NOTE_PATH);
  return {
    action,
    fields: OWN_PATHS.map((path) => ownField(path, design, words)),
    note: { name: NOTE_PATH, value: typeof note === 'string' ? note : '' },
    hidden: Object.entries({ ...Object.fromEntries(others), ...settings }).map(([name, value]) => ({ name, value })),
  };
}

function ownField(path: (typeof OWN_PATHS)[number], design: Design, words: Words): OwnField {
  const { scenario, refused, problems } = design;
  const wrong = problems.find(({ at }) => at === path);
  return {
    id: `own-${path.split('.').at(-1) ?? ''}`,
    name: path,
    label: termLabel(path, words),
    hint: termHint(path, words),
    value: refused[path] ?? printValue(getPath(scenario, path), findTerm(path), words),
    error: wrong === undefined ? '' : entrySentence(wrong, scenario, words),
  };
}
