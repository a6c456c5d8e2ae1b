import type { Expression } from '../../math/expression.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Formula, Partner, Scenario } from '../../scenario/types.ts';
import type { Patch, StressPack } from './pack.ts';
import { matchYears, notHere, setting } from './patches.ts';

/** For each partner: absent in every year, and a year late. */
export function partnerPacks({ scheme }: Scenario): readonly StressPack[] {
  const partners = scheme.matching?.partners ?? [];
  return partners.flatMap(({ id }): readonly StressPack[] => [
    {
      id: `partnerAbsent.${id}`,
      kind: 'partnerAbsent',
      partner: id,
      figure: 'match',
      direction: 'down',
      patch: (scenario) => absent(scenario, id),
    },
    {
      id: `partnerLate.${id}`,
      kind: 'partnerLate',
      partner: id,
      figure: `byPartner.${id}`,
      direction: 'down',
      patch: (scenario) => late(scenario, id),
    },
  ]);
}

const pathOf = (id: string, field: keyof Partner) => `scheme.matching.partners.${id}.${field}`;

function partnerOf({ scheme }: Scenario, id: string): Partner | null {
  return scheme.matching?.partners.find((partner) => partner.id === id) ?? null;
}

/** Never takes part: what needs its share is refused, or waits, as the design's rule for absence says. */
function absent(scenario: Scenario, id: string): Patch {
  const partner = partnerOf(scenario, id);
  if (partner === null || matchYears(scenario) === null) return notHere('no-matching');
  if (paysNothing(partner)) return notHere('pays-nothing');
  if (partner.reliability === 0) return notHere('already');
  return setting({ path: pathOf(id, 'reliability'), value: 0 });
}

/**
 * Pays nothing in the scheme's first year and joins in the second; clubs and the other partners go on without it. Its ratio
 * becomes one that depends on the year. Where that would tell givers that there is hardly a match at all (the others' ratios
 * come to less than a half), or where the ratio is uncertain, the whole match starts a year later instead.
 */
function late(scenario: Scenario, id: string): Patch {
  const partner = partnerOf(scenario, id);
  const years = matchYears(scenario);
  if (partner === null || years === null) return notHere('no-matching');
  if (paysNothing(partner)) return notHere('pays-nothing');
  if (years.from === years.to) return notHere('one-year');
  const second = years.from + 1;
  const { ratio } = partner;
  if (isOneValue(ratio) && ratioOfOthers(scenario, id) >= WHOLE_PHASE) {
    return setting({ path: pathOf(id, 'ratio'), value: from(second, ratio) });
  }
  return { changes: [{ path: 'scheme.matching.from', value: second }], way: 'start' };
}

/** The sum of ratios from which a match is felt as a match in full (section 2.7). */
const WHOLE_PHASE = 0.5;

function paysNothing({ ratio }: Partner): boolean {
  return !isFormula(ratio) && centralValue(ratio) === 0;
}

function ratioOfOthers({ scheme }: Scenario, id: string): number {
  const others = (scheme.matching?.partners ?? []).filter((partner) => partner.id !== id);
  return others.reduce((sum, { ratio }) => sum + (isFormula(ratio) ? 0 : centralValue(ratio)), 0);
}

function isFormula(ratio: Partner['ratio']): ratio is Formula {
  return typeof ratio === 'object' && 'formula' in ratio;
}

function isOneValue(ratio: Partner['ratio']): ratio is number | Formula | { readonly value: number } {
  return typeof ratio === 'number' || 'value' in ratio || 'formula' in ratio;
}

/** The ratio from a year on, nothing before. */
function from(year: number, ratio: number | Formula | { readonly value: number }): Formula {
  const plain = typeof ratio === 'number' ? ratio : 'value' in ratio ? ratio.value : null;
  const [text, tree] =
    plain === null
      ? [`(${(ratio as Formula).formula})`, (ratio as Formula).tree]
      : [String(plain), { kind: 'number', value: plain } as const];
  const isBefore: Expression = {
    kind: 'call',
    name: 'smaller',
    args: [
      { kind: 'variable', name: 'year' },
      { kind: 'number', value: year },
    ],
  };
  return {
    formula: `year < ${year} ? 0 : ${text}`,
    tree: { kind: 'call', name: 'if', args: [isBefore, { kind: 'number', value: 0 }, tree] },
  };
}
