import type { Kind } from '../../analysis/chances.ts';
import { queueOf } from '../../analysis/receipt-queue.ts';
import type { Words } from '../../words/words.ts';
import { FEW, kindWords, ofHundred } from './give-chances-view.ts';
import type { GiveData } from './give-data.ts';

/** Early, middle and late in the year's queue side by side. */
export interface QueueView {
  readonly caption: string;
  readonly rows: readonly {
    readonly label: string;
    readonly approved: string;
    readonly finished: string;
    readonly refused: string;
    readonly counted: string;
    readonly isChosen: boolean;
  }[];
  /** What handing in early is worth, and how sure that is. */
  readonly worth: string;
  readonly few: string;
}

/** Null where no such proposal was counted at all. */
export function queueView(data: GiveData, kind: Kind, words: Words): QueueView | null {
  const queue = queueOf(data, kind);
  const counted = queue.places.map(({ chances }) => chances.counts.proposed);
  if (counted.every((count) => count === 0)) return null;
  const first = queue.places[0]?.chances;
  const general = first === undefined ? null : { ...first, kind: { ...first.kind, place: null } };
  return {
    caption: words.t('give.chances.caption', {
      kind: general === null ? '' : kindWords(general, data.scenario, words),
    }),
    rows: queue.places.map(({ place, chances: { counts } }) => {
      const hundred = ofHundred(counts);
      const shown = (value: number) => (counts.proposed === 0 ? words.t('give.ways.unknown') : words.number(value));
      return {
        label: words.t(`give.queue.${place}`),
        approved: shown(hundred.finished + hundred.building + hundred.abandoned),
        finished: shown(hundred.finished),
        refused: shown(hundred.refused + hundred.alone),
        counted: words.number(counts.proposed),
        isChosen: place === kind.place,
      };
    }),
    worth: worthSentence(queue.early, words),
    few: counted.some((count) => count < FEW) ? words.t('give.queue.few', { few: words.number(FEW) }) : '',
  };
}

function worthSentence(early: ReturnType<typeof queueOf>['early'], words: Words): string {
  if (early === null) return words.t('give.queue.unknown');
  const points = Math.round(100 * early.difference);
  const values = { points: words.number(Math.abs(points)), error: words.number(100 * early.standardError, 0) };
  if (!early.isClear || points === 0) return words.t('give.queue.unclear', values);
  return words.t(points > 0 ? 'give.queue.better' : 'give.queue.worse', values);
}
