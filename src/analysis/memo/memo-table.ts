import type { Cell, ResultTable } from '../result-table.ts';
import type { Memo } from './memo.ts';

/** A memo's figures as one long table, raw and unrounded. */
export function memoRows({ asked, priorities, cost, payers, poorest, risks, findings, grades }: Memo): ResultTable {
  const row = (part: string, id: string, name: string, value: Cell, year: Cell = null): Cell[] => [
    part,
    id,
    year,
    name,
    value,
  ];
  const spreads = (part: string, id: string, one: { mean: Cell; p5: Cell; p95: Cell }, year: Cell = null) =>
    (['mean', 'p5', 'p95'] as const).map((name) => row(part, id, name, one[name], year));
  return {
    columns: ['part', 'id', 'year', 'name', 'value'],
    rows: [
      ...asked.map(({ what, when, amount }) => row('asked', what, when, amount)),
      ...priorities.flatMap(({ sector, funds, anyway, covered }) => [
        ...spreads('priority', sector, funds),
        row('priority', sector, 'withoutScheme', anyway),
        row('priority', sector, 'needCovered', covered),
      ]),
      ...cost.flatMap((year) => [
        ...spreads('outlay', 'town', year, year.year),
        row('outlay', 'town', 'breach', year.breach, year.year),
      ]),
      ...payers.flatMap((payer) => spreads('payer', payer.payer, payer)),
      row('poorest', 'poorShare', 'scheme', poorest.scheme),
      row('poorest', 'poorShare', 'withoutScheme', poorest.without),
      row('risk', 'breachEver', 'chance', risks.breachEver),
      row('risk', 'exhaustedEver', 'chance', risks.exhaustedEver),
      row('risk', 'approved', 'mean', risks.approved),
      row('risk', 'abandoned', 'mean', risks.abandoned),
      ...risks.refused.map(({ reason, partner, mean }) =>
        row('refused', `${reason}${partner === null ? '' : ` ${partner}`}`, 'mean', mean),
      ),
      ...findings.map(({ rule, severity }) => row('finding', rule, 'severity', severity)),
      ...Object.entries(grades.byGrade).map(([grade, count]) => row('figures', grade, 'count', count)),
    ],
  };
}
