import { beforeAll, describe, expect, test } from 'vitest';
import { playClass, type ClassPlayed } from '../../bench/class/play-class.ts';

/** Six teams with quick hands, and a server that is killed between two of their moves. */
const GAME = {
  exercise: 'rationing',
  teams: 6,
  everySeconds: 0.8,
  seconds: 5,
  killedAfterSeconds: 2.5,
  twice: 3,
} as const;

describe('a class whose server is killed and started again', () => {
  let played: ClassPlayed;
  beforeAll(async () => {
    played = await playClass(GAME);
  }, 120_000);

  test('loses no move that was acknowledged, and has none twice', () => {
    expect(played.sent).toBeGreaterThanOrEqual(6 * 6);
    const { acknowledged, lost, doubled } = played;
    expect({ acknowledged, lost, doubled }).toEqual({ acknowledged: played.sent, lost: 0, doubled: 0 });
  });

  test('is played on both sides of the cut, and some moves had to be sent again', () => {
    const { from, to } = played.down;
    expect(played.moves.some(({ acknowledged }) => acknowledged !== null && acknowledged < from)).toBe(true);
    expect(played.moves.some(({ made }) => made > from && made < to)).toBe(true);
    expect(played.moves.some(({ tries }) => tries > 1)).toBe(true);
  });

  test('shows on its wall the last design of every team', () => {
    expect(played.wrongOnWall).toEqual([]);
  });
});
