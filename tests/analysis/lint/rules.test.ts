import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/analysis/lint/finding.ts';
import { lint } from '../../../src/analysis/lint/lint.ts';
import { RULES } from '../../../src/analysis/lint/rules.ts';
import { scenarioWith } from '../../model/play.ts';

const P = 'scheme.matching.partners';
const linted = new Map<string, readonly Finding[]>();

/** Findings of one rule; each design is looked at once. */
function found(rule: string, sets: readonly string[]): readonly Finding[] {
  const key = sets.join(' ');
  const findings = linted.get(key) ?? lint(scenarioWith(...sets));
  linted.set(key, findings);
  return findings.filter((finding) => finding.rule === rule);
}

/** For each rule: what makes it speak in the Mexican example, what keeps it silent, and figures reckoned by hand. */
const CASES: Readonly<
  Record<
    string,
    readonly [speaks: readonly string[], silent: readonly string[], values?: Readonly<Record<string, unknown>>]
  >
> = {
  'nobody-matches': [[`${P}.federation.ratio=0`, `${P}.state.ratio=0`, `${P}.municipality.ratio=0`], []],
  'nobody-gives': [['corridors.california.clubMembership=0', 'corridors.midwest-texas.yearlyGift=0'], []],
  'match-outside': [['matching.from=2040', 'matching.to=2045'], [], { from: 2040, last: 2035 }],
  'cap-binds': [[`${P}.federation.projectCap=100000`], [], { partner: 'federation', cap: 100000, ratio: 1 }],
  'budget-short': [[`${P}.state.yearlyBudget=300000`], [], { partner: 'state', partners: 1 }],
  'scarce-partner': [[`${P}.state.yearlyBudget=300000`], [`${P}.state.yearlyBudget=300000`, 'matching.rule=proRata']],
  'part-beyond-budget': [
    [`${P}.state.yearlyBudget=200000`],
    [`${P}.state.yearlyBudget=200000`, 'matching.carryOver=true'],
    { partner: 'state', budget: 200000 },
  ],
  // One partner at 0.8 over ten years: 1 − 0.8^10 = 0.8926.
  'partner-may-miss': [[`${P}.state.reliability=0.8`], [`${P}.state.reliability=0.8`, 'matching.ifAbsent=delay']],
  'outlay-above': [['place.envelope=4000000'], ['place.envelope=9000000']],
  // 3 million of 6 million.
  'capital-heavy': [[], ['guarantee.capital=1000000'], { share: 0.5, capital: 3000000 }],
  'revenue-heavy': [['place.ownRevenue=20000000'], [], { revenue: 20000000 }],
  'upkeep-after': [['place.envelope=2000000'], ['place.envelope=90000000']],
  'bad-year': [['guarantee.capital=100000', 'guarantee.leverage=null'], []],
  'leverage-short': [['guarantee.leverage=0.5'], []],
  // An ordinary year: 0.05 · 0.6 = 0.03.
  'stop-loss-low': [['guarantee.stopLoss=0.02'], [], { stop: 0.02, expected: 0.03 }],
  'nothing-guaranteed': [['vehicles.coop.guaranteed=false'], []],
  'full-cover': [['guarantee.cover=1'], [], { cover: 1 }],
  // 0.5 · 0.05 · 0.6 = 0.015.
  'fee-above-loss': [['guarantee.fee=0.02'], [], { fee: 0.02, expected: 0.015 }],
  'formula-range': [[`${P}.state.ratio=marginality - 0.5`], [`${P}.state.ratio=1 + marginality`], { partner: 'state' }],
  'equity-unused': [['matching.equity=2', 'matching.ranking=arrival'], ['matching.equity=2'], { why: 'ranking' }],
  'ranking-idle': [[], [`${P}.state.yearlyBudget=300000`]],
  'council-idle': [['council.strength=0'], [], { why: 'weak', cost: 200000 }],
  'project-waits': [['sectors.health.typicalValue=20000000'], [], { sector: 'health' }],
  oversupply: [['sectors.schools.need=1000000'], [], { sector: 'schools', need: 1000000 }],
  'need-small': [['sectors.schools.need=300000'], [], { sector: 'schools', need: 300000, value: 600000 }],
  'unwanted-priority': [
    ['sectors.health.preference=0.001', 'sectors.plaza.preference=0.249', 'council=null'],
    [],
    { sector: 'health' },
  ],
  'desk-thin': [['helpDesk.officers=0'], ['helpDesk.officers=12'], { why: 'none' }],
  'dearer-transfers': [
    ['transferCost.target=0.07', 'transferCost.years=2'],
    ['transferCost.target=0.03', 'transferCost.years=2'],
    { corridor: 'california', now: 0.05, target: 0.07 },
  ],
  'places-beyond': [['literacy.families.places=5000'], [], { side: 'families', places: 50000, years: 10 }],
  'training-fades': [[], ['package=true'], { vehicles: 1 }],
  'market-full': [['enterprise.places=200'], ['enterprise.places=2']],
  'election-open': [['ordinance=null'], [], { elections: 3, year: 2027 }],
  'ends-early': [['matching.to=2030'], [], { to: 2030, years: 5 }],
  'budget-idle': [[`${P}.state.yearlyBudget=50000000`], [], { partner: 'state', budget: 50000000 }],
  'carry-over-idle': [['matching.carryOver=true'], []],
  'ratio-plateau': [[], ['response=familyProducts'], { ratio: 3 }],
  'range-wide': [['uses.saving={low: 0.001, central: 0.08, high: 0.2}'], [], { field: 'uses.saving', count: 1 }],
  'not-sourced': [[], []],
};

describe('each rule of the linter', () => {
  it('is in this table', () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(Object.entries(CASES))('%s speaks of a design that it is about', (rule, [speaks, , values]) => {
    const [finding] = found(rule, speaks);
    expect(finding).toBeDefined();
    for (const [name, value] of Object.entries(values ?? {}))
      if (typeof value === 'number') expect(finding?.values[name]).toBeCloseTo(value, 6);
      else expect(finding?.values[name]).toBe(value);
  });

  it.each(Object.entries(CASES).filter(([rule]) => rule !== 'not-sourced'))(
    '%s is silent where there is nothing to say',
    (rule, [, silent]) => {
      expect(found(rule, silent)).toEqual([]);
    },
  );

  it('not-sourced is silent where the file says where its figures are from', () => {
    const example = scenarioWith();
    const known = Object.fromEntries(Object.keys(example.sources).map((path) => [path, 'Measured: a survey of 2025.']));
    const said = { ...example, sources: { ...known, 'scheme.*': 'Measured: a survey of 2025.' } };
    const share = (scenario: typeof example) =>
      Number(lint(scenario).find(({ rule }) => rule === 'not-sourced')?.values['share'] ?? 0);
    expect(share(said)).toBeLessThan(share(example));
    expect(lint(said).map(({ rule }) => rule)).not.toContain('not-sourced');
  });

  it('tells the odd before what is to be checked, and notes last', () => {
    const order = lint(scenarioWith(`${P}.federation.projectCap=100000`)).map(({ severity }) => severity);
    expect(order).toEqual(
      [...order].sort((a, b) => ['odd', 'check', 'note'].indexOf(a) - ['odd', 'check', 'note'].indexOf(b)),
    );
    expect(new Set(order)).toEqual(new Set(['odd', 'check', 'note']));
  });

  it('a budget for each locality is as full as the pot of the place that most projects come from', () => {
    // Of the state's four pots the Cabecera's takes 40 % of what is asked; four times that is not four times a quarter of it.
    const [whole] = found('budget-idle', [`${P}.state.yearlyBudget=50000000`]);
    const pot = 0.4 * Number(whole?.values['asked']);
    const perPlace = (budget: number) => [`${P}.state.yearlyBudget=${budget}`, `${P}.state.budgetPer=locality`];
    expect(found('budget-idle', perPlace(3.5 * pot))).toEqual([]);
    expect(found('budget-idle', perPlace(4.5 * pot))[0]?.values['asked']).toBeCloseTo(pot, 0);
  });

  it('labour and materials are no money that a project waits for', () => {
    const large = ['sectors.health.typicalValue=7000000'];
    expect(found('project-waits', large)).toHaveLength(1);
    expect(found('project-waits', [...large, 'matching.inKind=0.6'])).toEqual([]);
  });

  it('a formula is looked at on the projects that a council lets through', () => {
    const priorities = [`${P}.state.ratio=weight > 0 ? 1 : 0`];
    expect(found('formula-range', [...priorities, 'council=null'])[0]?.values['share']).toBeCloseTo(0.19, 6);
    expect(found('formula-range', [...priorities, 'council.strength=1'])).toEqual([]);
  });

  it('no part of a budget is spoken of where nobody has a limit', () => {
    const free = ['federation', 'state', 'municipality'].map((id) => `${P}.${id}.yearlyBudget=null`);
    expect(found('ranking-idle', free)).toEqual([]);
  });

  it('pro rata no order decides, whatever weight poor localities are given', () => {
    const [finding] = found('equity-unused', ['matching.equity=2', 'matching.rule=proRata']);
    expect(finding?.values['why']).toBe('proRata');
  });

  it.each([
    ['refused-one', [`${P}.state.reliability=0.8`, 'matching.rule=proRata'], {}],
    ['refused-several', [`${P}.state.reliability=0.8`, `${P}.federation.reliability=0.8`], { chance: 0.36 }],
    // Half of the years pass before the one that counts: 0.5 / 0.5 of a year.
    ['wait-one', [`${P}.state.reliability=0.5`, 'matching.ifAbsent=delay'], { months: 12 }],
    ['vain-one', [`${P}.state.reliability=0`, 'matching.ifAbsent=delay'], { chance: 1 }],
  ])('absence is told as %s', (why, sets, values) => {
    const [finding] = found('partner-may-miss', sets);
    expect(finding?.values['why']).toBe(why);
    for (const [name, value] of Object.entries(values)) expect(finding?.values[name]).toBeCloseTo(value, 9);
  });

  it('a partner that adds nothing is not missed', () => {
    expect(found('partner-may-miss', [`${P}.state.reliability=0.5`, `${P}.state.ratio=0`])).toEqual([]);
  });

  it('a chance of absence over ten years is what it is by hand', () => {
    const [finding] = found('partner-may-miss', [`${P}.state.reliability=0.8`]);
    expect(finding?.values['chance']).toBeCloseTo(0.2, 10);
    expect(finding?.values['ever']).toBeCloseTo(1 - 0.8 ** 10, 10);
  });
});
