import { ratioFacts, type RatioFacts, type RatioInCurrency, type RatioPartner } from '../analysis/ratio-line.ts';
import type { Scenario } from '../scenario/types.ts';
import { currencyWord } from './currency.ts';
import { roundTo } from './numbers.ts';
import { ratioLine } from './ratio.ts';
import type { Words } from './types.ts';

/** What a scheme promises, said in every way in which people say it. */
export interface RatioLines {
  /** "3x1 · 1+3 · 1 becomes 4 · 25 % / 75 %", or that nobody matches. */
  readonly line: string;
  /** One a currency: "1 US dollar (17.5 pesos) becomes 70 pesos". */
  readonly money: readonly string[];
  /** One a partner, with its limits. */
  readonly partners: readonly string[];
  /** Years, and what the ratio does not count. */
  readonly notes: readonly string[];
}

/** The ratio line of a scenario: every notation, each corridor's currency, each partner's limits. */
export function ratioLines(scenario: Scenario, words: Words): RatioLines {
  const facts = ratioFacts(scenario);
  if (facts === null) return { line: words.t('ratioLine.none'), money: [], partners: [], notes: [] };
  const home = scenario.place.currency;
  return {
    line: lineOf(facts, words),
    money: facts.total === null ? [] : facts.currencies.map((one) => moneyText(one, facts, home, words)),
    partners: facts.partners.map((partner) => partnerText(partner, home, words)),
    notes: notesOf(facts, words),
  };
}

function lineOf({ total, partners }: RatioFacts, words: Words): string {
  if (total === null) return words.t('ratioLine.notKnown');
  if (total === 0) return words.t('ratioLine.nothing');
  const line = ratioLine(total, words);
  return partners.some(({ formula }) => formula !== null) ? `${line} (${words.t('ratioLine.mean')})` : line;
}

function moneyText(
  { corridors, currency, given, local, becomes }: RatioInCurrency,
  { currencies }: RatioFacts,
  home: string,
  words: Words,
): string {
  const total = amount(becomes ?? local, home, words);
  const sent = amount(given, currency, words);
  const money =
    currency === home
      ? words.t('ratioLine.moneySame', { given: sent, total })
      : words.t('ratioLine.money', { given: sent, local: amount(local, home, words), total });
  if (currencies.length === 1) return money;
  return words.t('ratioLine.moneyFrom', { money, corridors: words.list(corridors.map(words.text)) });
}

/** With the currency's full name, since two currencies may share a word. */
function amount(value: number, currency: string, words: Words): string {
  const shown = roundTo(value, value < 10 ? 2 : value < 1000 ? 1 : 0);
  const bare = { t: words.t, has: () => false };
  return words.t('common.amountOf', {
    amount: words.number(shown),
    currency: currencyWord(shown, currency, words.locale, bare),
  });
}

/** "Federation adds 1 to each 1, 25 % of the whole; at most 1 million pesos a project; at most 2.5 million pesos a year". */
function partnerText(partner: RatioPartner, home: string, words: Words): string {
  const { projectCap, yearlyBudget, budgetPer, reliability, ratio } = partner;
  const first = addsText(partner, words);
  if (ratio === 0) return first;
  const money = (value: number) => words.aboutMoney(value, home);
  const budgetKey = budgetPer === 'locality' ? 'ratioLine.budgetPlace' : 'ratioLine.budget';
  return [
    first,
    projectCap === null ? words.t('ratioLine.noCap') : words.t('ratioLine.cap', { amount: money(projectCap) }),
    yearlyBudget === null ? words.t('ratioLine.noBudget') : words.t(budgetKey, { amount: money(yearlyBudget) }),
    ...(reliability < 1 ? [words.t('ratioLine.reliability', { share: words.share(reliability) })] : []),
  ].join('; ');
}

function addsText({ name, ratio, share, formula }: RatioPartner, words: Words): string {
  const partner = words.text(name);
  if (ratio === null || share === null) return words.t('ratioLine.addsFormula', { partner, formula: formula ?? '–' });
  if (formula !== null)
    return words.t('ratioLine.addsMean', {
      partner,
      formula,
      ratio: words.number(roundTo(ratio, 2)),
      share: words.share(share),
    });
  if (ratio === 0) return words.t('ratioLine.addsNothing', { partner });
  return words.t('ratioLine.adds', { partner, ratio: words.number(roundTo(ratio, 2)), share: words.share(share) });
}

function notesOf({ from, to, partners }: RatioFacts, words: Words): readonly string[] {
  const open = from === to ? words.t('ratioLine.openOne', { from }) : words.t('ratioLine.open', { from, to });
  const hasFormula = partners.some(({ formula }) => formula !== null);
  return [open, words.t('ratioLine.before'), ...(hasFormula ? [words.t('ratioLine.formulaNote')] : [])];
}
