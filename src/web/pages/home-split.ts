import type { Result } from '../../ensemble/result.ts';
import type { Words } from '../../words/words.ts';
import { meanTotal, shareOf, SPLIT_PARTS, splitOf } from './results-numbers.ts';

export interface SplitView {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly amount: string;
    readonly share: string;
  }[];
  readonly note: string;
}

/** The figures under the headline: who brings the channelled money. */
export function splitView(result: Result, words: Words): SplitView {
  const { currency } = result.scenario.place;
  const split = splitOf(result);
  const total = meanTotal(result, 'channelled');
  const money = (value: number) => words.aboutMoney(value, currency);
  const outlay = meanTotal(result, 'outlay');
  return {
    title: words.t('home.split.title', { total: money(total) }),
    rows: SPLIT_PARTS.map((id) => ({
      id,
      label: words.t(`home.split.${id}`),
      amount: words.about(split[id]),
      share: words.share(shareOf(split[id], total), 0),
    })),
    note: words.t('home.split.note', { outlay: money(outlay), into: money(meanTotal(result, 'channelledLocal')) }),
  };
}
