import { describe, expect, it } from 'vitest';
import { follow, type Gift } from '../../src/analysis/follow.ts';
import { receiptsIf, type ReceiptIf, type Trouble } from '../../src/analysis/receipt-if.ts';
import type { Override } from '../../src/scenario/overrides.ts';
import { MEXICO, resultOf } from '../web/pages-results.ts';

const set = (values: Readonly<Record<string, string>>): readonly Override[] =>
  Object.entries(values).map(([path, value]) => ({ path, value }));
const GIFT: Gift = { amount: 12_000, corridor: 'california', sector: 'water', year: 2027 };

function ifPartner(values: Readonly<Record<string, string>>, partner: string, trouble: Trouble, gift = GIFT) {
  const result = resultOf(MEXICO, set(values));
  const followed = follow(result, gift);
  const found = receiptsIf(result.scenario, followed).find((one) => one.partner === partner && one.trouble === trouble);
  if (found === undefined) throw new Error(`${partner} is in the scheme`);
  return { followed, found };
}
const facts = ({ outcome, committed, match, less, back }: ReceiptIf) => [outcome, committed, match, less, back];

// By hand: 12,000 less 5 % at 17.5 is 199,500, and each of three partners adds as much.
describe('when a partner’s budget has run out', () => {
  it('all or nothing refuses the project, and the club’s money comes back', () => {
    const { found } = ifPartner({}, 'state', 'exhausted');
    expect(facts(found)).toEqual(['refused', 0, 0, 798_000, 199_500]);
  });

  it('sharing out leaves that partner’s part away, and the others pay what they usually can', () => {
    const { found, followed } = ifPartner({ 'matching.rule': 'proRata' }, 'state', 'exhausted');
    const state = followed.receipt.parts.find(({ partner }) => partner === 'state')?.paid ?? 0;
    expect(state).toBeGreaterThan(0);
    expect(found.outcome).toBe('smaller');
    expect(found.committed).toBeCloseTo(followed.scheme.committed - state, 2);
    expect(found.less).toBeCloseTo(state, 2);
  });

  it('a partner without a limit never runs out', () => {
    const { found } = ifPartner({ 'matching.partners.state.yearlyBudget': 'null' }, 'state', 'exhausted');
    expect([found.outcome, found.chance]).toEqual(['untouched', 0]);
  });

  it('happens as often as it could not pay in full at such a proposal’s turn', () => {
    const { found, followed } = ifPartner({ 'matching.partners.state.yearlyBudget': '400000' }, 'state', 'exhausted');
    const counted = followed.chances.partners.find(({ partner }) => partner === 'state');
    expect(found.chance).toBe(1 - (counted?.enough ?? 0));
    expect(found.chance).toBeGreaterThan(0);
  });
});

describe('when a partner takes no part in a year', () => {
  const unreliable = { 'matching.partners.federation.reliability': '0.8' };

  it('the rule “refuse” refuses the project, as often as the scenario says', () => {
    const { found } = ifPartner({ ...unreliable, 'matching.ifAbsent': 'refuse' }, 'federation', 'absent');
    expect(facts(found)).toEqual(['refused', 0, 0, 798_000, 199_500]);
    expect(found.chance).toBeCloseTo(0.2, 12);
  });

  it('the rule “delay” lets it wait a year, and next year’s caps hold', () => {
    const delay = { ...unreliable, 'matching.ifAbsent': 'delay' };
    const { found } = ifPartner(delay, 'federation', 'absent');
    expect([...facts(found), found.year]).toEqual(['later', 798_000, 598_500, 0, 0, 2028]);
    // A cap of 200,000 at prices of 2026 is worth 200,000/1.04² in 2028, and 200,000/1.04 in 2027.
    const capped = ifPartner({ ...delay, 'matching.partners.state.projectCap': '200000' }, 'federation', 'absent');
    expect(capped.found.less).toBeCloseTo(200_000 / 1.04 - 200_000 / 1.04 ** 2, 1);
  });

  it('a project of the last year played waits on, and one that no scheme follows waited in vain', () => {
    const delay = { ...unreliable, 'matching.ifAbsent': 'delay' };
    const last = ifPartner(delay, 'federation', 'absent', { ...GIFT, year: 2035 });
    expect(facts(last.found)).toEqual(['waiting', 0, 0, 798_000, 0]);
    const over = ifPartner({ ...delay, 'matching.to': '2027' }, 'federation', 'absent');
    expect(over.found.outcome).toBe('refused');
  });

  it('a partner that adds nothing changes nothing', () => {
    const { found, followed } = ifPartner({ 'matching.partners.state.ratio': '0' }, 'state', 'absent');
    expect([found.outcome, found.committed]).toEqual(['untouched', followed.scheme.committed]);
  });
});

it('nobody is asked in a year without a scheme', () => {
  const result = resultOf(MEXICO, set({ 'matching.to': '2030' }));
  expect(receiptsIf(result.scenario, follow(result, { ...GIFT, year: 2032 }))).toEqual([]);
});
