import type { CountrySheet } from '../../evidence/countries/types.ts';
import type { Scenario } from '../../scenario/types.ts';

/** Something that a town may need, with its codes; `like`: whose costs stand in where a scenario has none. */
export interface MenuItem {
  readonly id: string;
  readonly en: string;
  readonly es: string;
  readonly crs: number;
  readonly sdg: number;
  readonly like: string | null;
}

/** What an own town is completed from. */
export interface OwnSetting {
  readonly sheet: CountrySheet;
  /** The ready scenario nearest to the town. */
  readonly base: Scenario;
  readonly menu: readonly MenuItem[];
}
