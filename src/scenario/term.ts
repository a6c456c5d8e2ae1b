/** What a term is counted in. `money` is the place's currency, `foreignMoney` the corridor's, both at start-year prices. */
export type TermUnit =
  | 'money'
  | 'foreignMoney'
  | 'moneyPerForeign'
  | 'share'
  | 'perYear'
  | 'people'
  | 'years'
  | 'months'
  | 'calendarYear'
  | 'ratio'
  | 'index'
  | 'number'
  | 'jobs'
  | 'none';

/**
 * `quantity` may be uncertain; `number` and `whole` may not; `ratio` is a quantity or a formula; `text` may be in several
 * languages; `string` is one plain sentence; `code` fits `pattern`; `reference` is the id of an item of `refersTo`.
 */
export type TermKind =
  'quantity' | 'number' | 'whole' | 'ratio' | 'text' | 'string' | 'enum' | 'boolean' | 'id' | 'code' | 'reference';

/** A value as the command line and links write it. */
export type Written = number | string | boolean | null;

/** One `path=value`, as the command line's `--set`, links and forms write it. */
export interface Override {
  readonly path: string;
  readonly value: string;
}

/**
 * What raising the term does to the example scenario: run once with the overrides `from`, once with `to`. `outcome` is an
 * outcome's id (its total's mean, of the scheme), or a path in the result: `byPriority.water`, `probabilities.breachEver`,
 * `remittances.p95`, `difference.enterprise` (against the counterfactual).
 */
export interface Moves {
  readonly from: readonly Override[];
  readonly to: readonly Override[];
  readonly outcome: string;
  readonly direction: 'up' | 'down';
}

/** One thing that a scenario file can set. */
export interface Term {
  /** `*` stands for any item of a list or any key of a record: `scheme.matching.partners.*.ratio`. */
  readonly path: string;
  readonly kind: TermKind;
  readonly unit: TermUnit;
  /** The least and the most that is accepted; `null`: no bound. */
  readonly min: number | null;
  readonly max: number | null;
  /** Bounds that are not themselves accepted. */
  readonly openMin: boolean;
  readonly openMax: boolean;
  /** What one click in a form adds. */
  readonly step: number | null;
  /** `undefined`: must be given; `null`: none, or no limit; `fromId`, `startYear`, `lastYear`: taken from elsewhere in the file. */
  readonly default: Written | undefined | Derived;
  readonly options: readonly string[];
  /** Of a code. */
  readonly pattern: RegExp | null;
  /** Path of the list whose ids are accepted. */
  readonly refersTo: string | null;
  /** `display`: words and labels; nothing is computed from them. */
  readonly moves: Moves | 'display';
}

/** A default that is read from another field of the same file. */
export interface Derived {
  readonly from: 'id' | 'startYear' | 'lastYear';
}

/** A field that holds other fields. */
export interface Group {
  readonly path: string;
  /** `list`: items in order, by `id` where `hasIds`; `record`: whatever key, or the ids of `keysFrom`; `group`: the keys below it. */
  readonly kind: 'group' | 'list' | 'record';
  readonly hasIds: boolean;
  readonly minItems: number;
  readonly maxItems: number | null;
  /** Path of the list whose ids are a record's keys. */
  readonly keysFrom: string | null;
  /** `required`; `none`: may be missing and is then null; `empty`: may be missing and is then empty. */
  readonly missing: 'required' | 'none' | 'empty';
}

type Options = Partial<Omit<Term, 'path' | 'kind' | 'moves' | 'default'>>;
const plain = {
  unit: 'none',
  min: null,
  max: null,
  openMin: false,
  openMax: false,
  step: null,
  options: [],
  pattern: null,
  refersTo: null,
} as const;

/** `moves` of a term: `up('remittances', 'corridors.california.migrants', 15000, 21000)`; `setup` goes before both runs. */
export function up(outcome: string, at: string, from: Written, to: Written, setup: readonly Override[] = []): Moves {
  const set = (value: Written) => [...setup, { path: at, value: String(value) }];
  return { from: set(from), to: set(to), outcome, direction: 'up' };
}
export function down(outcome: string, at: string, from: Written, to: Written, setup: readonly Override[] = []): Moves {
  return { ...up(outcome, at, from, to, setup), direction: 'down' };
}
/** For fields that must add up: what `at` gains, `other` loses. */
export function against(moves: Moves, other: string, from: Written, to: Written): Moves {
  const also = (overrides: readonly Override[], value: Written) => [
    ...overrides,
    { path: other, value: String(value) },
  ];
  return { ...moves, from: also(moves.from, from), to: also(moves.to, to) };
}
/** `setup` from a list of `path=value`. */
export function having(...assignments: readonly string[]): readonly Override[] {
  return assignments.map((text) => ({
    path: text.slice(0, text.indexOf('=')),
    value: text.slice(text.indexOf('=') + 1),
  }));
}

/** A term of any kind; what is not named has no bound, no unit and no default (it must then be given). */
export function term(
  path: string,
  kind: TermKind,
  fallback: Term['default'],
  moves: Term['moves'],
  more: Options = {},
): Term {
  return { ...plain, path, kind, default: fallback, moves, ...more };
}

/** A share: 0 to 1. */
export function share(path: string, fallback: Term['default'], moves: Term['moves'], more: Options = {}): Term {
  return term(path, 'quantity', fallback, moves, { unit: 'share', min: 0, max: 1, step: 0.01, ...more });
}

/** An amount of the place's money: never negative. */
export function money(path: string, fallback: Term['default'], moves: Term['moves'], more: Options = {}): Term {
  return term(path, 'quantity', fallback, moves, { unit: 'money', min: 0, max: 1e15, step: 10_000, ...more });
}

/** An uncertain or plain number. */
export function quantity(path: string, fallback: Term['default'], moves: Term['moves'], more: Options): Term {
  return term(path, 'quantity', fallback, moves, more);
}

/** One choice of several. */
export function choice(
  path: string,
  options: readonly string[],
  fallback: Term['default'],
  moves: Term['moves'],
): Term {
  return term(path, 'enum', fallback, moves, { options });
}

/** Yes or no. */
export function flag(path: string, fallback: boolean, moves: Term['moves']): Term {
  return term(path, 'boolean', fallback, moves);
}

/** The id and the name of a list's items. */
export function named(list: string): readonly Term[] {
  return [term(`${list}.*.id`, 'id', undefined, 'display'), term(`${list}.*.name`, 'text', { from: 'id' }, 'display')];
}

export function group(path: string, missing: Group['missing']): Group {
  return { path, kind: 'group', hasIds: false, minItems: 0, maxItems: null, keysFrom: null, missing };
}
export function list(
  path: string,
  missing: Group['missing'],
  minItems: number,
  maxItems: number,
  hasIds = true,
): Group {
  return { path, kind: 'list', hasIds, minItems, maxItems, keysFrom: null, missing };
}
export function record(path: string, missing: Group['missing'], keysFrom: string | null): Group {
  return { path, kind: 'record', hasIds: false, minItems: 0, maxItems: 5_000, keysFrom, missing };
}
