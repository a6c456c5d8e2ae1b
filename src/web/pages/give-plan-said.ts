import type { Portfolio } from '../../analysis/portfolio/portfolio.ts';
import { fromMinor } from '../../math/minor-units.ts';
import type { PlannedProject } from '../../analysis/portfolio/offer.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import type { GiveData } from './give-data.ts';
import { exactMoney } from './give-money.ts';

/** What sentences are made of. */
export interface Said {
  readonly plan: Portfolio;
  readonly data: GiveData;
  readonly words: Words;
}

/** Projects by their names, as a list in words. */
export function namesOf(members: readonly number[], { plan, data, words }: Said): string {
  return words.list(members.map((at) => projectName(plan.offers[at]!.project, data.scenario, words)));
}

/** Smallest units of the club's currency, printed to the cent. */
export function clubMoney({ foreignDigits, foreignCurrency }: Portfolio, words: Words): (minor: number) => string {
  return (minor) => exactMoney(words)(fromMinor(minor, foreignDigits), foreignCurrency);
}

/** By its own name, or by its kind and where it is built. */
export function projectName({ name, sector, locality }: PlannedProject, scenario: Scenario, words: Words): string {
  if (name !== null) return name;
  const kind = scenario.sectors.find(({ id }) => id === sector)?.name;
  const where = scenario.place.localities.find(({ id }) => id === locality)?.name;
  const kindWords = kind === undefined ? words.t('planner.project.any') : words.text(kind);
  return where === undefined
    ? kindWords
    : words.t('planner.project.named', { kind: kindWords, where: words.text(where) });
}
