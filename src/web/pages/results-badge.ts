import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';

/** Assumption and evidence never look alike: a word, a meaning, and a class of their own. */
export interface Badge {
  readonly kind: 'assumed' | 'measured';
  readonly label: string;
  readonly meaning: string;
}

/** Says whether a scenario's figures without a source are made up. */
export function badgeOf(scenario: Scenario, words: Words): Badge {
  const kind = scenario.illustrative ? 'assumed' : 'measured';
  return { kind, label: words.t(`home.badge.${kind}`), meaning: words.t(`home.badge.${kind}Meaning`) };
}
