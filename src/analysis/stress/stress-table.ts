import type { Cell, ResultTable } from '../result-table.ts';
import type { Effect, Stress } from './stress.ts';

/** A row for each stress and figure; the two together last. */
export function stressTable({ results, combination, leftOut }: Stress): ResultTable {
  const columns = [
    'stress',
    'names',
    'direction',
    'did',
    'figure',
    'before',
    'after',
    'change',
    'standardError',
    'sure',
    'notHere',
  ];
  const effectRows = (start: readonly Cell[], effects: Readonly<Record<string, Effect>>): (readonly Cell[])[] =>
    Object.entries(effects).map(([figure, { before, after, change, standardError, isSure }]) => [
      ...start,
      figure,
      before,
      after,
      change,
      standardError,
      isSure ? 'yes' : 'no',
      null,
    ]);
  const rest = columns.slice(2).map(() => null);
  return {
    columns,
    rows: [
      ...results.flatMap(({ id, figure, direction, did, effects }) =>
        effectRows([id, figure, direction, did], effects),
      ),
      ...(combination === null ? [] : effectRows([combination.ids.join('+'), null, null, null], combination.effects)),
      ...leftOut.map(({ id, because }): readonly Cell[] => [id, null, ...rest.slice(1), because]),
    ],
  };
}
