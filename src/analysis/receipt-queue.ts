import { chancesOf, PLACES, type Chances, type CountedResult, type Kind, type PlaceInQueue } from './chances.ts';

/** Chances of the same proposal handed in early, in the middle, and late in the year. */
export interface QueuePlace {
  readonly place: PlaceInQueue;
  readonly chances: Chances;
}
/** What handing in early rather than late is worth, as a difference of shares approved. */
export interface EarlyWorth {
  readonly difference: number;
  /** Of the difference, as if every proposal had luck of its own: the least that it can be. */
  readonly standardError: number;
  /** Is it more than luck makes of so few? */
  readonly isClear: boolean;
}
export interface Queue {
  readonly places: readonly QueuePlace[];
  /** Null where one of the two was never proposed. */
  readonly early: EarlyWorth | null;
}

/** The three places in the year's queue side by side. */
export function queueOf(played: CountedResult, kind: Kind): Queue {
  const places = PLACES.map((place) => ({ place, chances: chancesOf(played, { ...kind, place }) }));
  const [early, , late] = places;
  return { places, early: early === undefined || late === undefined ? null : worth(early.chances, late.chances) };
}

function worth(early: Chances, late: Chances): EarlyWorth | null {
  if (early.shares === null || late.shares === null) return null;
  const difference = early.shares.approved - late.shares.approved;
  const standardError = Math.sqrt(variance(early) + variance(late));
  return { difference, standardError, isClear: Math.abs(difference) > CLEAR * standardError };
}
/** Luck alone goes as far as this less than once in twenty times. */
const CLEAR = 2;

/** Of a share; one that is 0 or 1 is as unsure as one proposal more would show. */
function variance({ counts: { approved, proposed } }: Chances): number {
  const share = (approved + 1) / (proposed + 2);
  return (share * (1 - share)) / (proposed + 2);
}
