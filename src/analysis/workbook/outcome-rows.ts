import { OUTCOMES, OUTCOME_NAMES, type OutcomeUnit } from '../../scenario/outcomes.ts';
import type { Scenario } from '../../scenario/types.ts';
import { figureAt, type Address } from '../explain/address.ts';
import { engineValue } from '../explain/engine-value.ts';
import type { Side } from '../explain/explanation.ts';
import { finite } from '../explain/leaves.ts';
import type { Traces } from '../explain/trace.ts';
import type { Where, WhereIndex } from '../explain/where.ts';
import type { Figures } from './figures.ts';
import type { Part } from './formula.ts';

/** An outcome's figures of one future: what the sheet works out, and what the engine gave. */
export interface OutcomeRow {
  /** Id of the result's group: `all`, `byPartner`, `byPriority`, `bySdg`, `byLocality`. */
  readonly group: string;
  readonly id: string;
  readonly name: string;
  readonly member: { readonly index: WhereIndex; readonly id: string } | null;
  readonly side: Side;
  readonly unit: OutcomeUnit;
  readonly years: readonly OutcomeCell[];
  /** Over the horizon: the sum of a flow, a level's last year, or a figure that has no years. */
  readonly total: OutcomeCell;
  readonly kind: 'flow' | 'level' | 'horizon';
}

export interface OutcomeCell {
  readonly part: Part;
  /** null: undefined in this future. */
  readonly engine: number | null;
}

/** Shares of the poorest need every pair of localities. */
const LOCALITIES = 60;
const HEAVY: ReadonlySet<string> = new Set(['poorShare']);

interface Wanted extends Pick<OutcomeRow, 'group' | 'id' | 'name' | 'member' | 'unit' | 'kind'> {
  readonly where: Partial<Where>;
}

/** Every outcome of a result with its splits. `totals` are the engine's figures over the horizon of the scheme's side. */
export function outcomeRows(
  figures: Figures,
  side: Side,
  totals: Readonly<Record<string, { readonly total: number | null }>>,
): readonly OutcomeRow[] {
  const { scenario } = figures.reckoner;
  const wanted = [...plainOutcomes(scenario), ...splits(scenario)];
  return wanted
    .filter(({ name }) => side === 'scheme' || (name !== 'leverage' && name !== 'localCostPerAdditional'))
    .map((one) => rowOf(one, side, figures, totals));
}

function plainOutcomes({ place }: Scenario): readonly Wanted[] {
  return OUTCOME_NAMES.filter((name) => !HEAVY.has(name) || place.localities.length <= LOCALITIES).map((name) => ({
    group: 'all',
    id: name,
    name,
    member: null,
    where: {},
    ...OUTCOMES[name],
  }));
}

function splits({ sectors, place, scheme }: Scenario): readonly Wanted[] {
  const partners = scheme.matching?.partners ?? [];
  const goals = [...new Set(sectors.flatMap(({ sdg }) => (sdg === null ? [] : [sdg])))];
  return [
    ...partners.map(({ id }, partner) => split('byPartner', id, 'matchBy', 'partner', { partner })),
    ...sectors.flatMap(({ id }, sector) => [split('byPriority', id, 'toSector', 'sector', { sector })]),
    ...goals.map((goal) => split('bySdg', String(goal), 'toGoal', 'goal', { goal })),
    ...place.localities.map(({ id }, locality) => split('byLocality', id, 'toLocality', 'locality', { locality })),
    { ...split('byLocality', 'none', 'toNoLocality', 'locality', {}), member: null },
  ];
}

function split(group: string, id: string, name: string, index: WhereIndex, where: Partial<Where>): Wanted {
  return { group, id, name, member: { index, id }, where, unit: 'money', kind: 'flow' };
}

function rowOf(
  { where, ...wanted }: Wanted,
  side: Side,
  figures: Figures,
  totals: Readonly<Record<string, { readonly total: number | null }>>,
): OutcomeRow {
  const { horizon } = figures.reckoner.scenario.place;
  const at = (t: number, form: Address['form'] = 'figure'): Address =>
    figureAt(wanted.name, { ...where, t, side }, form);
  const years = wanted.kind === 'horizon' ? 0 : horizon;
  const cells = Array.from({ length: years }, (_, t) => cellOf(at(t), figures));
  const recorded = side === 'scheme' && wanted.group === 'all' ? (totals[wanted.id]?.total ?? null) : null;
  const total = (): OutcomeCell => {
    if (wanted.kind === 'horizon') return { part: figures.at(at(0)), engine: recorded };
    return wanted.kind === 'flow' ? cellOf(at(0, 'total'), figures) : cells.at(-1)!;
  };
  return { ...wanted, side, years: cells, total: total() };
}

function cellOf(address: Address, figures: Figures): OutcomeCell {
  return { part: figures.at(address), engine: engineOf(address, figures.traces, figures) };
}

/** As the engine wrote it down; what it does not keep of a locality's years is worked out. */
function engineOf(address: Address, traces: Traces, { reckoner }: Figures): number | null {
  const kept = engineValue(address, traces);
  if (kept !== null) return finite(kept);
  if (address.form === 'figure') return finite(reckoner.value(address.name, address.where));
  const { horizon } = reckoner.scenario.place;
  return finite(
    Array.from({ length: horizon }, (_, t) => reckoner.value(address.name, { ...address.where, t })).reduce(
      (a, b) => a + b,
    ),
  );
}
