import type { Result } from '../../ensemble/result.ts';
import type { Words } from '../../words/words.ts';
import type { HowLink, HowQuestion } from './how-links.ts';
import { meanTotal, shareOf, SPLIT_PARTS, splitOf } from './results-numbers.ts';

export interface SplitView {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly amount: string;
    readonly share: string;
    /** Address of the page that explains the amount. */
    readonly how: string;
  }[];
  readonly note: string;
}

/** What explains each part: migrants' new money is what they bring less what would have come anyway. */
const HOW: Readonly<Record<(typeof SPLIT_PARTS)[number], HowQuestion>> = {
  anyway: { of: 'channelled', side: 'counterfactual' },
  migrants: { of: 'channelledMigrants' },
  others: { of: 'channelledOthers' },
  town: { of: 'channelledLocal' },
};

/** The figures under the headline: who brings the channelled money. */
export function splitView(result: Result, how: HowLink, words: Words): SplitView {
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
      how: how(HOW[id]),
    })),
    note: words.t('home.split.note', { outlay: money(outlay), into: money(meanTotal(result, 'channelledLocal')) }),
  };
}
