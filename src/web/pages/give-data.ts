import type { CoveredByYear, Followable } from '../../analysis/follow.ts';
import type { Result } from '../../ensemble/result.ts';

/**
 * Everything that the association's pages know of a design: plain data, so that the server, the page itself and the file that
 * is carried home reckon with the same figures in the same functions.
 */
export interface GiveData extends Followable, Pick<Result, 'years' | 'seed' | 'draws' | 'model' | 'data'> {
  /** The scenario's id or a kept design's code, as addresses have it. */
  readonly id: string;
  /** Levers that moved something: short path → plain value. */
  readonly moved: Readonly<Record<string, string>>;
}

/** The part of a result that a contribution's answer reads. */
export function giveData(result: Result, id: string, moved: GiveData['moved']): GiveData {
  const { scenario, counted, coverage, years, seed, draws, model, data } = result;
  const covered = Object.entries(coverage).map(([sector, { scheme }]) => [sector, coveredOf(scheme)] as const);
  return { id, scenario, counted, coverage: Object.fromEntries(covered), years, seed, draws, model, data, moved };
}

function coveredOf({ byYear }: CoveredByYear['scheme']): CoveredByYear {
  return { scheme: byYear === undefined ? {} : { byYear: { mean: byYear.mean, p50: byYear.p50 } } };
}
