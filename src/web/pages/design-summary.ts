import { centralValue } from '../../math/distribution.ts';
import type { Partner, Scenario, Scheme } from '../../scenario/types.ts';
import { outcomeLabel, optionLabel, termLabel } from '../../words/labels.ts';
import { countryName } from '../../words/country.ts';
import { OUTCOMES } from '../../scenario/outcomes.ts';
import type { Target } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import type { StepId } from './design-steps.ts';

/** What a step holds, in a sentence or two. */
export function stepSummary(step: StepId, scenario: Scenario, words: Words): string {
  return SUMMARIES[step](scenario, words);
}

type Summary = (scenario: Scenario, words: Words) => string;

const SUMMARIES: Readonly<Record<StepId, Summary>> = {
  place: ({ place }, words) =>
    words.t('design.summary.place', {
      place: words.text(place.name),
      country: countryName(place.country, words),
      year: place.startYear,
      years: words.years(place.horizon),
      envelope: words.money(centralValue(place.envelope), place.currency),
      count: place.localities.length,
    }),
  people: ({ corridors }, words) =>
    words.t('design.summary.people', {
      corridors: words.list(
        corridors.map(({ name, migrants }) =>
          words.t('design.summary.corridor', {
            name: words.text(name),
            migrants: words.number(centralValue(migrants)),
          }),
        ),
      ),
    }),
  plan: ({ sectors }, words) => {
    const priorities = sectors
      .filter(({ weight }) => centralValue(weight) > 0)
      .sort((a, b) => centralValue(b.weight) - centralValue(a.weight));
    const named = priorities
      .slice(0, MOST_NAMED)
      .map(({ name, weight }) =>
        words.t('design.summary.part', { name: words.text(name), share: words.share(centralValue(weight)) }),
      );
    if (priorities.length === 0) return words.t('design.summary.noPriorities', { count: sectors.length });
    return words.t('design.summary.plan', { count: priorities.length, named: words.list(named) });
  },
  match: ({ scheme, place }, words) => {
    if (scheme.matching === null || scheme.matching.partners.length === 0) return words.t('design.summary.noMatch');
    const partners = scheme.matching.partners.map((partner) => partnerText(partner, place.currency, words));
    const { from, to } = scheme.matching;
    return words.t('design.summary.match', { partners: words.list(partners), from, to });
  },
  guarantee: ({ scheme, place }, words) => {
    const vehicles = scheme.vehicles.map(({ name }) => words.text(name));
    const saving = vehicles.length === 0 ? words.t('design.summary.noVehicles') : words.list(vehicles);
    const { guarantee } = scheme;
    if (guarantee === null) return words.t('design.summary.noGuarantee', { saving });
    const values = {
      cover: words.share(centralValue(guarantee.cover)),
      capital: words.money(centralValue(guarantee.capital), place.currency),
    };
    return words.t('design.summary.guarantee', { saving, ...values });
  },
  training: ({ scheme }, words) => instruments(['literacy', 'enterprise', 'helpDesk'], scheme, words),
  rules: (scenario, words) => {
    const has = instruments(['council', 'audit', 'seal', 'preparation', 'ordinance'], scenario.scheme, words);
    const evidence = optionLabel('response', scenario.response, words);
    return words.t('design.summary.rules', { has, evidence, count: Object.keys(scenario.behaviour).length });
  },
  targets: ({ targets, place }, words) =>
    targets.length === 0
      ? words.t('design.summary.noTargets')
      : targets.map((target) => targetText(target, place.currency, words)).join(' '),
};
const MOST_NAMED = 3;

function partnerText({ name, ratio, yearlyBudget }: Partner, currency: string, words: Words): string {
  const match = typeof ratio === 'object' && 'formula' in ratio ? ratio.formula : words.number(centralValue(ratio));
  const values = { name: words.text(name), match };
  if (yearlyBudget === null) return words.t('design.summary.partner', values);
  return words.t('design.summary.partnerUpTo', {
    ...values,
    budget: words.money(centralValue(yearlyBudget), currency),
  });
}

function instruments(names: readonly (keyof Scheme)[], scheme: Scheme, words: Words): string {
  const there = names.filter((name) => scheme[name] !== null).map((name) => termLabel(`scheme.${name}`, words));
  return there.length === 0
    ? words.t('design.summary.none')
    : words.t('design.summary.has', { list: words.list(there) });
}

function targetText({ outcome, atLeast, atMost, chance }: Target, currency: string, words: Words): string {
  const unit = (OUTCOMES as Readonly<Record<string, { readonly unit: string }>>)[outcome]?.unit;
  const print = (value: number) =>
    unit === 'money' ? words.aboutMoney(value, currency) : unit === 'share' ? words.share(value) : words.number(value);
  const bounds = [
    ...(atLeast === null ? [] : [words.t('design.summary.atLeast', { value: print(atLeast) })]),
    ...(atMost === null ? [] : [words.t('design.summary.atMost', { value: print(atMost) })]),
  ];
  const name = outcomeLabel(outcome as Parameters<typeof outcomeLabel>[0], words);
  return words.t('design.summary.target', { outcome: name, bounds: words.list(bounds), chance: words.futures(chance) });
}
