import { describe, expect, it } from 'vitest';
import { TERMS } from '../../src/scenario/terms.ts';
import { movedBy } from './moved.ts';

/** Standard errors that a change must exceed; where nothing is left to chance, any change counts. */
const ERRORS = 3;
/** Draws to look at; small effects get more. */
const DRAWS = [100, 400, 1_600];

describe('raising a term moves the outcome that its row names', () => {
  it.each(TERMS.flatMap(({ path, moves }) => (moves === 'display' ? [] : [{ path, moves }])))(
    '$path: $moves.outcome $moves.direction',
    ({ moves }) => {
      const sign = moves.direction === 'up' ? 1 : -1;
      const moved = DRAWS.map((draws) => () => movedBy(moves, draws));
      let found = moved[0]!();
      for (const look of moved.slice(1)) {
        if (sign * found.change > ERRORS * found.error) break;
        found = look();
      }
      expect(sign * found.change).toBeGreaterThan(ERRORS * found.error);
    },
  );
});
