import { centralValue } from '../../math/distribution.ts';
import { shareOutMinor } from '../../math/minor-units.ts';
import { receipt } from '../../analysis/receipt.ts';
import type { Fates, Result } from '../../ensemble/result.ts';
import { currencyWord } from '../../words/currency.ts';
import type { Words } from '../../words/words.ts';
import { shareOf } from './results-numbers.ts';

export interface ChancesView {
  readonly caption: string;
  readonly rows: readonly { readonly id: string; readonly label: string; readonly count: string }[];
  readonly counted: string;
}

const FATES = [
  ['valid', (fates: Hundred) => fates.proposed - fates.notValid],
  ['approved', (fates: Hundred) => fates.approved],
  ['finished', (fates: Hundred) => fates.finished],
  ['building', (fates: Hundred) => fates.building],
  ['abandoned', (fates: Hundred) => fates.abandoned],
  ['alone', (fates: Hundred) => fates.alone],
  ['refused', (fates: Hundred) => fates.refused],
  ['waiting', (fates: Hundred) => fates.waiting],
] as const;

/** The proposals that a contribution is compared with: of its sector, or all. */
export function fatesOf({ fates }: Result, sector: string | null): Fates {
  return (sector === null ? undefined : fates.bySector[sector]) ?? fates.all;
}

/** What became of proposals in the futures counted, of 100; `null` when nobody proposed any. */
export function chancesView(result: Result, sector: string | null, words: Words): ChancesView | null {
  const fates = fatesOf(result, sector);
  if (fates.proposed === 0) return null;
  const hundred = ofHundred(fates);
  const name = result.scenario.sectors.find(({ id }) => id === sector)?.name;
  const sectorName = name === undefined ? words.t('give.chances.anySector') : words.text(name);
  const always = ['valid', 'approved', 'finished', 'abandoned'];
  return {
    caption: words.t('give.chances.caption', { sector: sectorName }),
    rows: FATES.filter(([id, of]) => always.includes(id) || of(fates) > 0).map(([id, of]) => ({
      id,
      label: words.t(
        `give.chances.${id}`,
        id === 'finished' || id === 'building' ? { year: result.years.at(-1) ?? 0 } : {},
      ),
      count: words.number(of(hundred), 0),
    })),
    counted: words.t('give.chances.counted', {
      proposals: words.number(Math.round(fates.proposed * result.draws)),
      draws: words.number(result.draws),
    }),
  };
}

/** The ends of a proposal: each proposal has one of them. */
const ENDS = ['notValid', 'finished', 'building', 'abandoned', 'alone', 'refused', 'waiting'] as const;
type Hundred = Pick<Fates, (typeof ENDS)[number] | 'proposed' | 'approved'>;

/** Fates of 100 proposals in whole numbers, rounded together so that every number is the sum of its parts. */
function ofHundred(fates: Fates): Hundred {
  const shares = shareOutMinor(
    ENDS.map((end) => 100 * shareOf(fates[end], fates.proposed)),
    100,
  );
  const whole = Object.fromEntries(ENDS.map((end, at) => [end, shares[at] ?? 0])) as Record<
    (typeof ENDS)[number],
    number
  >;
  return { ...whole, proposed: 100, approved: whole.finished + whole.building + whole.abandoned };
}

/** Promised, committed and delivered for one unit of the club's money. */
export function worthSentences(
  result: Result,
  corridor: string,
  sector: string | null,
  words: Words,
): readonly string[] {
  const { scenario } = result;
  const { matching } = scenario.scheme;
  const fates = fatesOf(result, sector);
  const { currency } = scenario.place;
  const one = words.aboutMoney(1, currency);
  const unit = currencyWord(1, currency, words.locale, words);
  if (matching === null) return [words.t('home.association.noMatching')];
  const { nominal } = receipt(scenario, { amount: 1, corridor, sector, year: matching.from });
  const promised = words.t('give.worth.promised', { one, nominal: words.number(nominal) });
  if (fates.club === 0) return [promised, words.t('give.worth.none')];
  // Counted money is cash; labour and materials are part of what the club puts in, and are matched too.
  const part = fates.club / (1 - Math.min(MOST_IN_KIND, centralValue(matching.inKind)));
  return [
    promised,
    words.t('give.worth.committed', { committed: words.number((part + fates.match) / part, 2) }),
    words.t('give.worth.delivered', { delivered: words.number(fates.delivered / part, 2), one: unit }),
  ];
}

/** Beyond it a club would bring next to no money. */
const MOST_IN_KIND = 0.99;

/** What happens when the answer is no. */
export function refusedSentences(result: Result, sector: string | null, words: Words): readonly string[] {
  const { matching } = result.scenario.scheme;
  if (matching === null) return [words.t('give.refused.noMatching')];
  const fates = fatesOf(result, sector);
  const turnedDown = fates.refused + fates.alone;
  const absent = matching.ifAbsent === 'delay' ? 'absentDelay' : 'absentRefuse';
  const mayBeAbsent = matching.partners.some(({ reliability }) => reliability !== 1);
  const alone = words.number(100 * shareOf(fates.alone, turnedDown), 0);
  return [
    words.t(`give.refused.${matching.rule}`),
    ...(mayBeAbsent ? [words.t(`give.refused.${absent}`)] : []),
    ...(turnedDown > 0 ? [words.t('give.refused.alone', { alone })] : []),
    words.t('give.refused.returns'),
    words.t('give.refused.invalid'),
  ];
}
