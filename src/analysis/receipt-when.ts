import type { Chances } from './chances.ts';

/** How many of the proposals counted were finished by the end of a year, and in it. */
export interface FinishedBy {
  /** Years after the one in which it is handed in; `null`: four or more, up to the last year played. */
  readonly after: number | null;
  /** The calendar year, where one was asked for; of the last line the last year played. */
  readonly year: number | null;
  readonly count: number;
  readonly cumulative: number;
}

/** Year by year, up to the last one played. Proposals refused, abandoned or still being built are in none. */
export function finishedBy({ counts, kind }: Chances, lastYear: number): readonly FinishedBy[] {
  const after = [counts.after0, counts.after1, counts.after2, counts.after3, counts.after4];
  let cumulative = 0;
  return after.flatMap((count, at): readonly FinishedBy[] => {
    cumulative += count;
    const isOpen = at === after.length - 1;
    const year = kind.year === null ? null : kind.year + at;
    if (year !== null && year > lastYear) return [];
    if (year === null) return [{ after: isOpen ? null : at, year, count, cumulative }];
    return [{ after: isOpen && year < lastYear ? null : at, year: isOpen ? lastYear : year, count, cumulative }];
  });
}
