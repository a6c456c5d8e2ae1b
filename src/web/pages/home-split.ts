import type { Result } from '../../ensemble/result.ts';
import type { Words } from '../../words/words.ts';
import { meanTotal, shareOf, SPLIT_PARTS, splitOf } from './results-numbers.ts';

export interface SplitView {
  readonly caption: string;
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
  const { currency, horizon } = result.scenario.place;
  const split = splitOf(result);
  const total = meanTotal(result, 'channelled');
  const money = (value: number) => words.aboutMoney(value, currency);
  const outlay = meanTotal(result, 'outlay');
  return {
    caption: words.t('home.split.caption', { total: money(total), years: words.years(horizon) }),
    rows: SPLIT_PARTS.map((id) => ({
      id,
      label: words.t(`home.split.${id}`),
      amount: money(split[id]),
      share: words.share(shareOf(split[id], total), 0),
    })),
    note: words.t('home.split.note', { outlay: money(outlay), into: money(meanTotal(result, 'channelledLocal')) }),
  };
}
