import type { Estimate } from '../paired-difference.ts';
import type { Cell, ResultTable } from '../result-table.ts';
import type { Instruments, Purchase } from './instruments.ts';

const ESTIMATES = [
  'cost',
  'townCost',
  'left',
  'funds',
  'invested',
  'fundsPerPublic',
  'fundsPerNet',
  'investedPerPublic',
  'fundsPerTown',
] as const satisfies readonly (keyof Purchase)[];

/** A row for each step, each whole instrument and each way that there is not. */
export function instrumentsTable({ margins, whole, withoutWay }: Instruments): ResultTable {
  const columns = [
    'kind',
    'instrument',
    'way',
    'status',
    'fields',
    ...ESTIMATES.flatMap((name) => [name, `${name}StandardError`]),
    'breachBefore',
    'breachAfter',
  ];
  const figures = (purchase: Purchase): readonly Cell[] => [
    ...ESTIMATES.flatMap((name) => pair(purchase[name])),
    purchase.breach.before,
    purchase.breach.after,
  ];
  return {
    columns,
    rows: [
      ...margins.map((margin) => [
        'more',
        margin.instrument,
        margin.way,
        margin.status,
        margin.fields.map(({ path, after }) => `${path}=${after}`).join(' '),
        ...figures(margin),
      ]),
      ...whole.map((purchase) => ['whole', purchase.instrument, null, null, null, ...figures(purchase)]),
      ...withoutWay.map(({ instrument, way, because }): readonly Cell[] => ['no-way', instrument, way, because]),
    ],
  };
}

function pair({ mean, standardError }: Estimate): readonly Cell[] {
  return [mean, standardError];
}
