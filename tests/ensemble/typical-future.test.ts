import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/math/quantile.ts';
import { OUTCOME_NAMES, OUTCOMES } from '../../src/scenario/outcomes.ts';
import { EXAMPLE } from '../model/play.ts';
import { DRAWS, result, add, drawsOf } from './example-result.ts';

const { typicalFuture } = result;

describe('the typical future', () => {
  it('is the draw whose funds to priorities lie nearest the median', () => {
    const totals = drawsOf(EXAMPLE, DRAWS, 3).map(({ scheme }) => scheme('toPriorities'));
    const median = quantile(Float64Array.from(totals).sort(), 0.5);
    const distance = totals.map((total) => Math.abs(total - median));
    expect(distance[typicalFuture.draw]).toBe(Math.min(...distance));
  });

  it('has totals that are the sums of its years, and of its projects', () => {
    for (const name of OUTCOME_NAMES) {
      const { byYear, total } = typicalFuture.outcomes[name];
      if (OUTCOMES[name].kind === 'flow') expect(add(byYear)).toBeCloseTo(total!, 4);
      if (OUTCOMES[name].kind === 'level') expect(byYear[9]).toBe(total);
    }
    const begun = typicalFuture.projects.filter(({ approvedYear }) => approvedYear !== null);
    expect(add(begun.map(({ value }) => value))).toBeCloseTo(typicalFuture.outcomes.committed.total!, 4);
    expect(add(begun.flatMap(({ payments }) => payments.map(({ amount }) => amount)))).toBeCloseTo(
      typicalFuture.outcomes.match.total!,
      4,
    );
    expect(typicalFuture.projects.length).toBe(typicalFuture.outcomes.proposed.total);
  });

  it('tells a finish or an abandonment for each project that ended', () => {
    const ended = typicalFuture.projects.filter(({ endYear }) => endYear !== null).length;
    const told = typicalFuture.events.filter(({ kind }) => kind === 'project-finished' || kind === 'project-abandoned');
    expect(told.length).toBe(ended);
    const years = typicalFuture.events.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  it('names the value drawn for each uncertain input', () => {
    expect(typicalFuture.drawn['behaviour.beta']).toBeGreaterThanOrEqual(0.15);
    expect(typicalFuture.drawn['behaviour.beta']).toBeLessThanOrEqual(1.6);
    expect(typicalFuture.drawn['place.envelope']).toBeUndefined();
  });
});
