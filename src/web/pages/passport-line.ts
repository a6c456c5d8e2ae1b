import type { Scenario } from '../../scenario/types.ts';
import { passportOf, type PlayedWith, type Versions } from '../../storage/passport.ts';
import type { Words } from '../../words/words.ts';

/** A design's passport as pages and print show it: views/partials/passport.hbs. */
export interface PassportLine {
  readonly words: string;
  readonly address: string;
  /** What makes the words lead to the design; empty when they do already. */
  readonly advice: string;
}

/** `kept`: does this machine hold the design under its words? `versions`: those it was kept with. */
export function passportLine(
  scenario: Scenario,
  { seed, draws }: PlayedWith,
  words: Words,
  kept: { readonly is: boolean; readonly versions?: Versions } = { is: false },
): PassportLine {
  const six = passportOf(scenario, { seed, draws }, words.language, kept.versions);
  return { words: six.join(' '), address: passportAddress(six), advice: kept.is ? '' : words.t('passport.unsaved') };
}

export function passportAddress(six: readonly string[]): string {
  return `/passport/${encodeURIComponent(six.join('-'))}`;
}
