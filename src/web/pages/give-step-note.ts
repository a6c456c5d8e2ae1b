import { centralValue } from '../../math/distribution.ts';
import type { Followed } from '../../analysis/follow.ts';
import type { Step, StepId } from '../../analysis/receipt-step.ts';
import type { Scenario } from '../../scenario/types.ts';
import { currencyWord } from '../../words/currency.ts';
import type { Words } from '../../words/words.ts';
import { exactMoney } from './give-money.ts';
import { inKindShare, partnerName } from './give-partner.ts';

type Note = (step: Step, followed: Followed, scenario: Scenario, words: Words) => readonly string[];

/** What stands beside a step's amounts; empty sentences are left out by whoever shows them. */
export const stepNote: Note = (step, followed, scenario, words) => NOTES[step.id](step, followed, scenario, words);

const NOTES: Readonly<Record<StepId, Note>> = {
  fee: (step, _, __, words) => [
    words.t('give.receipt.feeNote', { share: words.share(step.figures['feeShare'] ?? 0, 1) }),
  ],
  exchange: exchangeNote,
  eligibility: eligibilityNote,
  vehicle: (step, _, __, words) => [
    words.t('give.receipt.vehicleNote', { aside: exactMoney(words)(step.aside, step.currency) }),
  ],
  labour: (step, _, scenario, words) => [
    words.t('give.receipt.labourNote', {
      added: exactMoney(words)(step.added, step.currency),
      share: inKindShare(scenario, words),
    }),
  ],
  caps: capsNote,
  ratio: ratioNote,
  budgets: budgetsNote,
  partner: partnerNote,
  together: (step, _, __, words) => [
    words.t('give.receipt.togetherNote', { added: exactMoney(words)(step.added, step.currency) }),
  ],
  priority: priorityNote,
  delivered: (step, _, __, words) => [
    words.t('give.receipt.deliveredNote', { share: words.share(step.figures['share'] ?? 0, 0) }),
  ],
};

function exchangeNote(step: Step, { receipt }: Followed, _: Scenario, words: Words): readonly string[] {
  const rate = step.figures['rate'] ?? 0;
  return [
    words.t('give.receipt.exchangeNote', {
      rate: words.number(rate),
      currency: currencyWord(rate, receipt.currency, words.locale, words),
      foreign: receipt.foreignCurrency,
    }),
  ];
}

function eligibilityNote({ figures }: Step, { gift }: Followed, scenario: Scenario, words: Words): readonly string[] {
  if (figures['runs'] !== 1) return [words.t('give.receipt.noMatching', { year: gift.year })];
  const values = { from: String(figures['from']), to: String(figures['to']) };
  const sector = scenario.sectors.find(({ id }) => id === gift.sector);
  const unwanted = sector !== undefined && centralValue(sector.weight) <= 0;
  return [
    words.t('give.receipt.runs', values),
    unwanted ? words.t('give.receipt.unwanted', { sector: words.text(sector.name) }) : '',
    unwanted && scenario.scheme.matching?.ranking === 'plan' ? words.t('give.receipt.last') : '',
  ];
}

function capsNote(
  { figures, currency }: Step,
  { gift }: Followed,
  scenario: Scenario,
  words: Words,
): readonly string[] {
  const caps = Object.entries(figures).map(([partner, amount]) =>
    words.t('give.receipt.cap', {
      partner: partnerName(partner, scenario, words),
      amount: exactMoney(words)(amount, currency),
    }),
  );
  if (caps.length === 0) return [words.t('give.receipt.noCaps')];
  const worn = scenario.scheme.matching?.capsIndexed !== true && gift.year > scenario.place.startYear;
  return [
    words.t('give.receipt.capsNote', { caps: words.list(caps) }),
    worn ? words.t('give.receipt.capsWorn', { year: gift.year }) : '',
  ];
}

function ratioNote(step: Step, { receipt }: Followed, _: Scenario, words: Words): readonly string[] {
  if (!receipt.matchingRuns) return [words.t('give.receipt.nobody')];
  return [
    words.t('give.receipt.ratioNote', {
      one: currencyWord(1, step.currency, words.locale, words),
      nominal: words.number(receipt.nominal),
      added: exactMoney(words)(step.added, step.currency),
    }),
  ];
}

/** What partners usually have left when such a proposal's turn comes. */
function budgetsNote(_: Step, { chances, receipt }: Followed, scenario: Scenario, words: Words): readonly string[] {
  const { matching } = scenario.scheme;
  if (matching === null || !receipt.matchingRuns) return [words.t('give.receipt.nobody')];
  const limited = matching.partners.filter(({ yearlyBudget }) => yearlyBudget !== null);
  if (limited.length === 0) return [words.t('give.receipt.noBudgets')];
  const left = chances.partners
    .filter(({ partner }) => limited.some(({ id }) => id === partner))
    .map(({ partner, left: share, enough }) =>
      words.t('give.receipt.left', {
        partner: partnerName(partner, scenario, words),
        share: words.share(share, 0),
        enough: words.number(100 * enough, 0),
      }),
    );
  if (left.length === 0) return [words.t('give.receipt.budgetsUncounted')];
  return [words.t(`give.receipt.${matching.rule}`, { left: left.join('; ') })];
}

function partnerNote(step: Step, _: Followed, scenario: Scenario, words: Words): readonly string[] {
  const { ratio = 0, asked = 0, paid = 0 } = step.figures;
  const money = (value: number) => exactMoney(words)(value, step.currency);
  const shown = words.number(ratio);
  const partner = scenario.scheme.matching?.partners.find(({ id }) => id === step.partner);
  const formula = typeof partner?.ratio === 'object' && 'formula' in partner.ratio ? partner.ratio.formula : null;
  const one = currencyWord(1, step.currency, words.locale, words);
  return [
    paid < asked
      ? words.t('give.receipt.partnerCut', { ratio: shown, asked: money(asked), paid: money(paid) })
      : words.t('give.receipt.partnerNote', { ratio: shown, one, paid: money(paid) }),
    formula === null ? '' : words.t('give.receipt.formula', { formula }),
  ];
}

function priorityNote(
  { figures }: Step,
  { gift, receipt }: Followed,
  scenario: Scenario,
  words: Words,
): readonly string[] {
  const sector = scenario.sectors.find(({ id }) => id === gift.sector);
  if (sector === undefined) return [words.t('give.receipt.anyPriority')];
  const name = words.text(sector.name);
  const { need, coveredBefore, coveredAfter } = figures;
  if (need === undefined || coveredBefore === undefined || coveredAfter === undefined)
    return [words.t('give.receipt.unwanted', { sector: name })];
  return [
    words.t('give.receipt.priorityNote', {
      sector: name,
      need: words.aboutMoney(need, receipt.currency),
      before: words.share(coveredBefore, 1),
      after: words.share(coveredAfter, 1),
      year: gift.year,
    }),
  ];
}
