import type { Stress, StressLeftOut, StressResult } from '../analysis/stress/stress.ts';
import type { Scenario } from '../scenario/types.ts';
import { lowerFirst } from './quantity-label.ts';
import { changeText, figureName } from './sensitivity.ts';
import type { Words } from './types.ts';

type Pack = Pick<StressResult, 'kind' | 'partner'>;

/** "State stays away", "Clubs lose half their members". */
export function packName({ kind, partner }: Pack, scenario: Scenario, words: Words): string {
  const found = scenario.scheme.matching?.partners.find(({ id }) => id === partner);
  return words.t(`stress.names.${kind}`, found === undefined ? {} : { partner: words.text(found.name) });
}

/** What the pack sets, and how honest that is; the way where there are two. */
export function packWhat({ kind, way }: Pick<StressResult, 'kind' | 'way'>, words: Words): string {
  const what = words.t(`stress.what.${kind}`);
  return way === 'usual' ? what : `${what} ${words.t(`stress.ways.${way}`)}`;
}

/** "Gifts of members: −2.1 million pesos (standard error 60,000 pesos), as it says." */
export function didSentence({ figure, did, effects }: StressResult, scenario: Scenario, draws: number, words: Words) {
  const effect = effects[figure];
  if (effect === undefined || effect.change === null) return '';
  const { change, standardError } = effect;
  const amount = changeText(figure, change, scenario, words);
  const told =
    standardError === null
      ? amount
      : words.t('stress.error', {
          change: amount,
          error: unsigned(changeText(figure, standardError, scenario, words)),
        });
  return words.t(`stress.did.${did}`, {
    outcome: figureName(figure, scenario, words),
    change: told,
    draws: words.number(draws),
  });
}

function unsigned(text: string): string {
  return text.replace(/^\+/, '');
}

export function leftOutSentence(pack: StressLeftOut, scenario: Scenario, words: Words): string {
  return words.t('stress.leftOut', {
    pack: packName(pack, scenario, words),
    because: words.t(`stress.because.${pack.because}`),
  });
}

/** Which stress takes most from the priorities, and whether it stands alone. */
export function worstSentence({ worst, results }: Stress, scenario: Scenario, words: Words): string {
  const find = (id: string | null | undefined) => results.find((result) => result.id === id);
  const first = find(worst?.id);
  const effect = first?.effects['toPriorities'];
  if (worst === null || first === undefined || effect === undefined) return words.t('stress.worst.none');
  const { before, change } = effect;
  if (change === null || before === null) {
    return words.t('stress.worst.none');
  }
  const { currency } = scenario.place;
  const next = find(worst.next);
  return words.t(`stress.worst.${worst.isAlone || next === undefined ? 'alone' : 'tied'}`, {
    pack: inSentence(first, scenario, words),
    ...(next !== undefined && { next: inSentence(next, scenario, words) }),
    change: words.aboutMoney(-change, currency),
    before: words.aboutMoney(before, currency),
    share: words.share(-change / before, 0),
  });
}

/** Under which stress a breach is likeliest. */
export function breachSentence({ results }: Stress, scenario: Scenario, words: Words): string {
  const after = ({ effects }: StressResult) => effects['breachEver']?.after ?? 0;
  const [most] = [...results].sort((a, b) => after(b) - after(a));
  const before = most?.effects['breachEver']?.before ?? null;
  if (most === undefined || before === null) return '';
  const values = { before: words.futures(before), after: words.futures(after(most)) };
  if (after(most) <= before) return words.t('stress.breach.none', values);
  return words.t('stress.breach.most', { ...values, pack: inSentence(most, scenario, words) });
}

/** What two at once do, and how that stands to the sum of both alone. */
export function togetherSentence({ combination, results }: Stress, scenario: Scenario, words: Words): string {
  if (combination === null) return '';
  const [one, other] = combination.ids.map((id) => results.find((result) => result.id === id));
  const funds = combination.effects['toPriorities'];
  const breach = combination.effects['breachEver'];
  const change = funds?.change ?? null;
  if (one === undefined || other === undefined || change === null) return '';
  const { mean, standardError } = combination.beyondSum;
  const isClear = mean !== null && standardError !== null && Math.abs(mean) > 2 * standardError;
  const amount = words.aboutMoney(Math.abs(mean ?? 0), scenario.place.currency);
  return [
    words.t('stress.together.result', {
      one: packName(one, scenario, words),
      other: inSentence(other, scenario, words),
      change: changeText('toPriorities', change, scenario, words),
      breach: words.maybe(breach?.after ?? null, words.futures),
    }),
    words.t(`stress.together.${!isClear ? 'sum' : mean > 0 ? 'more' : 'worse'}`, isClear ? { amount } : {}),
  ].join(' ');
}

/** A partner's name keeps its capital. */
function inSentence(pack: Pack, scenario: Scenario, words: Words): string {
  const name = packName(pack, scenario, words);
  return pack.partner === null ? lowerFirst(name, words.locale) : name;
}
