import { figureAt, type Address } from '../explain/address.ts';
import type { Figures } from './figures.ts';
import type { Part } from './formula.ts';

/** One payer's or one purpose's money by year. */
export interface PayerRow {
  readonly name: string;
  /** Partner's id, or null. */
  readonly partner: string | null;
  readonly years: readonly Part[];
  /** null of a stock, which does not add up over years. */
  readonly total: Part | null;
}

export interface PayerGroup {
  readonly id: 'members' | 'partners' | 'town' | 'whose' | 'apart';
  readonly rows: readonly PayerRow[];
  /** What the rows add up to, as the model reckons it by itself. */
  readonly sum: PayerRow | null;
}

/** Who pays, by year: members, partners, the town for everything else; whose money is channelled; what is owed apart. */
export function payerGroups(figures: Figures): readonly PayerGroup[] {
  const { scenario } = figures.reckoner;
  const partners = scenario.scheme.matching?.partners ?? [];
  const flow = (name: string) => rowOf(figures, name, true);
  const groups: readonly PayerGroup[] = [
    { id: 'members', rows: ['club', 'inKind', 'placed'].map(flow), sum: flow('migrantMoney') },
    {
      id: 'partners',
      rows: partners.map(({ id }, partner) => rowOf(figures, 'matchBy', true, { index: partner, id })),
      sum: flow('match'),
    },
    { id: 'town', rows: TOWN.map(flow), sum: flow('outlay') },
    {
      id: 'whose',
      rows: ['channelledMigrants', 'channelledOthers', 'channelledLocal'].map(flow),
      sum: flow('channelled'),
    },
    {
      id: 'apart',
      rows: [rowOf(figures, 'fund', false), flow('claims'), rowOf(figures, 'contingentLiability', false)],
      sum: null,
    },
  ];
  return groups.filter(({ rows }) => rows.some(({ years }) => years.some((part) => part !== 0)));
}

/** What makes up the town's outlay. */
const TOWN: readonly string[] = [
  'localMatch',
  'courses',
  'firmSupport',
  'offices',
  'guaranteeMoney',
  'taxCreditCost',
  'upkeepPaid',
];

function rowOf(
  figures: Figures,
  name: string,
  addsUp: boolean,
  partner?: { readonly index: number; readonly id: string },
): PayerRow {
  const { horizon } = figures.reckoner.scenario.place;
  const at = (t: number, form: Address['form'] = 'figure') =>
    figures.at(figureAt(name, { t, side: 'scheme', ...(partner && { partner: partner.index }) }, form));
  return {
    name,
    partner: partner?.id ?? null,
    years: Array.from({ length: horizon }, (_, t) => at(t)),
    total: addsUp ? at(0, 'total') : null,
  };
}
