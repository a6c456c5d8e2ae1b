import { isParameterName, type RecordName } from '../evidence/records.ts';
import { SETTINGS } from '../evidence/settings.ts';
import { IDENTITIES } from '../model/identities/index.ts';
import type { Identity } from '../model/identities/identity.ts';
import { OUTCOMES, type OutcomeName } from '../scenario/outcomes.ts';

/** One equation of the model that a figure enters. */
export interface Use {
  readonly name: string;
  readonly section: string;
  readonly text: string;
}
export interface Uses {
  readonly equations: readonly Use[];
  /** Outcomes that the figure moves within the same year, those fewest equations away first. */
  readonly outcomes: readonly OutcomeName[];
}

/** Where a record's figure enters the model, read from the texts of the identities themselves. */
export function usedBy(name: RecordName): Uses {
  const reads = readsOf(name);
  const direct = [...IDENTITIES].filter(([, identity]) => reads.test(allText(identity)));
  return {
    equations: direct.map(([id, { section, text }]) => ({ name: id, section, text })),
    outcomes: reachedFrom(direct.map(([id]) => id)).filter(isOutcomeName),
  };
}

/** A parameter stands under its own name; a field of a scenario behind its owner's: `corridor.volatility`. */
function readsOf(name: RecordName): RegExp {
  if (isParameterName(name)) return word(name);
  const fields = SETTINGS[name].terms.map((term) => {
    const parts = term.split('.').filter((part) => part !== '*' && part !== 'scheme');
    const owner = parts.at(-2)?.replace(/s$/, '') ?? '';
    return `${owner}\\.${parts.at(-1) ?? ''}`;
  });
  return new RegExp(`(?<![\\w.])(?:${fields.join('|')})(?![\\w.])`);
}

const word = (name: string): RegExp => new RegExp(`(?<![\\w.])${name}(?![\\w.])`);
const allText = ({ text, start = '' }: Identity): string => `${text} ${start}`;
/** Last year's figures do not count as the same year's. */
const ofThisYear = ({ text }: Identity): string => text.replaceAll(/\bbefore\(\w+\)/g, '0');

const NAMES = /(?<![\w.])[a-z]\w*(?![\w.])/gi;
/** For each identity, those that read it in the same year. */
const readers = new Map<string, string[]>();
for (const [id, identity] of IDENTITIES)
  for (const [read] of ofThisYear(identity).matchAll(NAMES))
    if (IDENTITIES.has(read) && read !== id) readers.set(read, [...(readers.get(read) ?? []), id]);

/** Every identity that follows from some, nearest first. */
function reachedFrom(start: readonly string[]): readonly string[] {
  const reached = new Set(start);
  for (const id of reached) for (const reader of readers.get(id) ?? []) reached.add(reader);
  return [...reached];
}

function isOutcomeName(name: string): name is OutcomeName {
  return Object.hasOwn(OUTCOMES, name);
}
