/** What an identity is counted for: each member of these sets has a figure of its own. A project implies its sector and locality. */
export type IndexName = 'corridor' | 'sector' | 'locality' | 'partner' | 'pot' | 'vehicle' | 'project' | 'goal';

export type IdentityUnit =
  | 'money'
  | 'foreignMoney'
  | 'moneyPerForeign'
  | 'share'
  | 'people'
  | 'projects'
  | 'jobs'
  | 'index'
  | 'ratio'
  | 'number'
  | 'years'
  | 'yesNo';

/**
 * One accounting identity of the model, as text. Names with a dot are inputs of the scenario (`corridor.growth`), names of
 * behaviour parameters are themselves, names of chance are drawn, and all others are identities of the same year. Besides
 * arithmetic, comparisons (1 or 0) and `condition ? a : b` a text may use
 * - `sum(set, x)`, `any(set, x)`, `all(set, x)`: over the members of a set, with x read for each of them;
 * - `before(name)`: last year's figure, which in the first year is what `start` says;
 * - `without(name)`: the same figure in the same future without the scheme;
 * - `solve(name, x, y)`: the value of `name` for which x, which rises with it, equals y.
 */
export interface Identity {
  readonly of: readonly IndexName[];
  readonly unit: IdentityUnit;
  readonly text: string;
  /** What stands for last year's figure in the first year; a text without `before`. */
  readonly start?: string;
  /** `priced`: of a project that waits for an absent partner the figure of the year in which it was priced. */
  readonly when?: 'priced';
  /** Over the horizon: has no year of its own. */
  readonly overYears?: true;
}

export interface SectionIdentities {
  /** Section of the model. */
  readonly section: string;
  readonly identities: Readonly<Record<string, Identity>>;
}
