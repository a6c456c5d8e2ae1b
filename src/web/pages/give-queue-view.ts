import type { Kind } from '../../analysis/chances.ts';
import { queueOf } from '../../analysis/receipt-queue.ts';
import type { Words } from '../../words/words.ts';
import { FEW, kindWords, ofHundred } from './give-chances-view.ts';
import type { GiveData } from './give-data.ts';

/** Early, middle and late in the year's queue side by side. */
export interface QueueView {
  readonly caption: string;
  readonly heads: readonly { readonly label: string; readonly isChosen: boolean }[];
  /** `cells` as the heads are; the last row says how many were counted. */
  readonly rows: readonly { readonly id: string; readonly label: string; readonly cells: readonly string[] }[];
  /** What handing in early is worth, and how sure that is. */
  readonly worth: string;
  readonly few: string;
}

type Hundred = ReturnType<typeof ofHundred>;
const ROWS = [
  ['approved', ({ finished, building, abandoned }: Hundred) => finished + building + abandoned],
  ['finished', ({ finished }: Hundred) => finished],
  ['refused', ({ refused, alone }: Hundred) => refused + alone],
] as const;

/** Null where no such proposal was counted at all. */
export function queueView(data: GiveData, kind: Kind, words: Words): QueueView | null {
  const { places, early } = queueOf(data, kind);
  const counted = places.map(({ chances }) => chances.counts.proposed);
  const first = places[0]?.chances;
  if (first === undefined || counted.every((count) => count === 0)) return null;
  const general = { ...first, kind: { ...first.kind, place: null } };
  const rows = ROWS.map(([id, of]) => ({
    id,
    label: words.t(`give.queue.${id}`),
    cells: places.map(({ chances: { counts } }) =>
      counts.proposed === 0 ? words.t('give.queue.none') : words.number(of(ofHundred(counts))),
    ),
  }));
  const total = {
    id: 'counted',
    label: words.t('give.queue.counted'),
    cells: counted.map((count) => words.number(count)),
  };
  return {
    caption: words.t('give.chances.caption', { kind: kindWords(general, data.scenario, words) }),
    heads: places.map(({ place }) => ({ label: words.t(`give.queue.${place}`), isChosen: place === kind.place })),
    rows: [...rows, total],
    worth: worthSentence(early, words),
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
