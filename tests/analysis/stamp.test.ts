import { expect, test } from 'vitest';
import { stamped } from '../../src/analysis/stamp.ts';

test('a table that leaves the program says on every row what it was made with', () => {
  const table = { columns: ['a', 'b'], rows: [[1, 2], [3]] };
  expect(stamped(table, { model: '1.0.0', data: '2026-11', seed: 7, draws: 100 })).toEqual({
    columns: ['a', 'b', 'model', 'data', 'seed', 'draws'],
    rows: [
      [1, 2, '1.0.0', '2026-11', 7, 100],
      [3, null, '1.0.0', '2026-11', 7, 100],
    ],
  });
});
