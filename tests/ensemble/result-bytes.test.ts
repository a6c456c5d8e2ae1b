import { describe, expect, it } from 'vitest';
import { createPlayers } from '../../src/ensemble/players.ts';
import { passesOf } from '../../src/ensemble/passes.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { EXAMPLE } from '../model/play.ts';

describe('the bytes of a result', () => {
  const text = JSON.stringify(runScenario(EXAMPLE, { seed: 2, draws: 130 }));

  it.each([1, 7, 64, 250])('do not depend on how many draws are played at a time: %i', (chunk) => {
    expect(JSON.stringify(runScenario(EXAMPLE, { seed: 2, draws: 130, chunk })) === text).toBe(true);
  });

  it('do not depend on how much is held at a time: several passes', () => {
    const most = 20_000;
    expect(passesOf(createPlayers(EXAMPLE, { seed: 2, draws: 130 }).setting, 130, most).length).toBeGreaterThan(5);
    expect(JSON.stringify(runScenario(EXAMPLE, { seed: 2, draws: 130, most })) === text).toBe(true);
  });

  it('depend on the seed', () => {
    expect(JSON.stringify(runScenario(EXAMPLE, { seed: 1, draws: 130 })) === text).toBe(false);
  });
});
