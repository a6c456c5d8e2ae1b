import type { From } from '../../analysis/own/origin.ts';
import { originSentence } from '../../words/origin-sentence.ts';
import type { Words } from '../../words/words.ts';
import type { BuiltTown } from './own-build.ts';

/** One figure of an own town as data. */
export interface OwnAssumption {
  readonly path: string;
  readonly value: unknown;
  readonly kind: From['kind'];
  readonly sentence: string;
}

/** Every figure of the town with where it comes from. */
export function ownAssumptions({ origins }: BuiltTown, words: Words): readonly OwnAssumption[] {
  return origins.map(({ path, value, from }) => ({
    path,
    value,
    kind: from.kind,
    sentence: originSentence(from, words),
  }));
}
