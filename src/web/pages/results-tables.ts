import { centralValue } from '../../math/distribution.ts';
import type { OutcomeResult, Result } from '../../ensemble/result.ts';
import { OUTCOME_NAMES, OUTCOMES, type OutcomeName, type OutcomeUnit } from '../../scenario/outcomes.ts';
import type { Partner } from '../../scenario/types.ts';
import { outcomeLabel, partnerKindLabel } from '../../words/labels.ts';
import { ratioLine } from '../../words/ratio.ts';
import { reasonLabel } from '../../words/reasons.ts';
import type { Words } from '../../words/words.ts';
import type { FigureTable } from '../figures/table.ts';
import type { HowLink } from './how-links.ts';
import type { Priced } from './results-prices.ts';

/** What each partner pays over the years; `null` without matching. */
export function partnersTable({ result, label }: Priced, words: Words, how?: HowLink): FigureTable | null {
  const { matching } = result.scenario.scheme;
  if (matching === null) return null;
  const years = words.years(result.scenario.place.horizon);
  return {
    caption: words.t('results.partners.title'),
    note: label,
    look: 'numbers text-2 text-3 text-5',
    columns: [
      words.t('results.partners.partner'),
      words.t('results.partners.kind'),
      words.t('results.partners.ratio'),
      words.t('results.partners.total', { years }),
      words.t('results.partners.range'),
    ],
    rows: matching.partners.map((partner) => ({
      label: words.text(partner.name),
      cells: [
        partnerKindLabel(partner.kind, words),
        ratioText(partner, words),
        ...paid(result.byPartner[partner.id], words),
      ],
      ...(how !== undefined && { how: how({ of: 'match', partner: partner.id }) }),
    })),
  };
}

function ratioText({ ratio }: Partner, words: Words): string {
  return typeof ratio === 'object' && 'formula' in ratio
    ? words.t('results.partners.formula')
    : ratioLine(centralValue(ratio), words);
}

function paid(outcome: OutcomeResult | undefined, words: Words): readonly string[] {
  if (outcome === undefined) return [words.t('common.notDefined'), ''];
  const { mean, p5, p95 } = outcome.scheme.total;
  return [words.maybe(mean, words.about), p5 === null || p95 === null ? '' : words.range(p5, p95)];
}

/** Where money is refused, cut or lost, largest first; `null` when nothing is. */
export function refusedTable(result: Result, words: Words): FigureTable | null {
  const stopped = result.refused.filter(({ amount }) => amount.mean > 0).sort((a, b) => b.amount.mean - a.amount.mean);
  if (stopped.length === 0) return null;
  const { place, scheme } = result.scenario;
  const nameOf = (id: string | null) => {
    const partner = scheme.matching?.partners.find((one) => one.id === id);
    return partner === undefined ? words.t('results.refused.nobody') : words.text(partner.name);
  };
  return {
    caption: words.t('results.refused.title'),
    note: '',
    look: 'numbers text-2',
    columns: [
      words.t('results.refused.reason'),
      words.t('results.refused.partner'),
      words.t('results.refused.amount', { years: words.years(place.horizon) }),
    ],
    rows: stopped.map(({ reason, partner, amount }) => ({
      label: reasonLabel(reason, words),
      cells: [nameOf(partner), words.aboutMoney(amount.mean, place.currency)],
    })),
  };
}

/** Every outcome: mean with its range, without the scheme, and the paired difference. */
export function allTable({ result, label }: Priced, words: Words, how?: HowLink): FigureTable {
  const years = words.years(result.scenario.place.horizon);
  return {
    caption: words.t('results.all.title'),
    note: words.t('results.all.note', { years, unit: label }),
    look: 'numbers',
    columns: ['outcome', 'scheme', 'range', 'without', 'difference'].map((name) => words.t(`results.all.${name}`)),
    rows: OUTCOME_NAMES.map((name) => ({
      label: outcomeLabel(name, words),
      cells: outcomeCells(name, result.outcomes[name], words),
      ...(how !== undefined && { how: how({ of: name }) }),
    })),
  };
}

function outcomeCells(
  name: OutcomeName,
  { scheme, counterfactual, difference }: OutcomeResult,
  words: Words,
): readonly string[] {
  const print = (value: number | null) => words.maybe(value, (known) => printUnit(known, OUTCOMES[name].unit, words));
  const { p5, p95 } = scheme.total;
  const range = p5 === null || p95 === null ? '' : `${print(p5)} – ${print(p95)}`;
  return [print(scheme.total.mean), range, print(counterfactual.total.mean), print(difference.total.mean)];
}

/** A value of an outcome, rounded to what it can bear; what is counted one by one, to whole numbers. */
export function printUnit(value: number, unit: OutcomeUnit, words: Words): string {
  if (unit === 'share') return words.share(value, 1);
  const counted = unit === 'people' || unit === 'projects';
  return words.about(counted ? Math.round(value) + 0 : value);
}
