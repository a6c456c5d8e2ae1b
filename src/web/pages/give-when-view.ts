import type { Chances } from '../../analysis/chances.ts';
import { finishedBy } from '../../analysis/receipt-when.ts';
import { shareOutMinor } from '../../math/minor-units.ts';
import type { Words } from '../../words/words.ts';
import { ofHundred, type CountedIn } from './give-chances-view.ts';

/** When such proposals are finished, of 100 handed in: in each year, and by its end. */
export interface WhenView {
  readonly rows: readonly { readonly label: string; readonly count: string; readonly cumulative: string }[];
  /** When they are approved; empty where all are in the year they are handed in. */
  readonly approved: string;
}

/** Null where none was finished. */
export function whenView(chances: Chances, { years }: Pick<CountedIn, 'years'>, words: Words): WhenView | null {
  const { counts } = chances;
  if (counts.proposed === 0 || counts.finished === 0) return null;
  const lines = finishedBy(chances, years.at(-1) ?? 0);
  const total = ofHundred(counts).finished;
  const shares = shareOutMinor(
    lines.map(({ count }) => (total * count) / counts.finished),
    total,
  );
  let sum = 0;
  const rows = lines.map((line, at) => {
    sum += shares[at] ?? 0;
    return { label: labelOf(line, words), count: words.number(shares[at] ?? 0), cumulative: words.number(sum) };
  });
  return { rows, approved: approvedWhen(chances, words) };
}

function labelOf({ after, year }: ReturnType<typeof finishedBy>[number], words: Words): string {
  if (year !== null) return after === null ? words.t('give.when.later', { year }) : String(year);
  if (after === null) return words.t('give.when.afterMore');
  return after === 0 ? words.t('give.when.same') : words.t('give.when.after', { count: after });
}

/** The two parts add up to what is approved of 100. */
function approvedWhen({ counts }: Chances, words: Words): string {
  const { approved, atOnce } = counts;
  if (approved === atOnce) return words.t('give.when.atOnce');
  const { finished, building, abandoned } = ofHundred(counts);
  const total = finished + building + abandoned;
  const [now = 0, later = 0] = shareOutMinor(
    [(total * atOnce) / approved, (total * (approved - atOnce)) / approved],
    total,
  );
  return words.t('give.when.approvedLater', { atOnce: words.number(now), later: words.number(later) });
}
