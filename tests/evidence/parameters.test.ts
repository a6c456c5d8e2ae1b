import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, RESPONSES } from '../../src/evidence/parameters.ts';
import { SOURCES } from '../../src/evidence/sources.ts';
import type { Parameter, ParameterName } from '../../src/evidence/types.ts';
import type { Quantity } from '../../src/math/quantity.ts';
import { OUTCOMES } from '../../src/scenario/outcomes.ts';

const entries = Object.entries(PARAMETERS) as [ParameterName, Parameter][];

/** Every value that a quantity names, lowest and highest included. */
function named(quantity: Quantity): readonly number[] {
  if (typeof quantity === 'number') return [quantity];
  if ('low' in quantity) return [quantity.low, quantity.central, quantity.high];
  if ('value' in quantity) return [quantity.value];
  if ('oneOf' in quantity) return quantity.oneOf.map(([, value]) => value);
  throw new Error('a default is a number, a triangle or a mixture');
}

describe('evidence behind the parameters', () => {
  it('has 46 parameters', () => {
    expect(entries).toHaveLength(46);
  });

  it.each(entries)('%s: the default lies within what is accepted', (_name, parameter) => {
    for (const value of named(parameter.default)) {
      expect(value).toBeGreaterThanOrEqual(parameter.min);
      expect(value).toBeLessThanOrEqual(parameter.max);
    }
  });

  it.each(entries)('%s: low, central and high stand in order', (_name, { default: quantity }) => {
    const values = typeof quantity === 'object' && 'low' in quantity ? named(quantity) : [];
    expect([...values].sort((a, b) => a - b)).toEqual(values);
  });

  it.each(entries)('%s: every estimate names a source that exists', (_name, { estimates }) => {
    for (const estimate of estimates) expect(SOURCES).toHaveProperty(estimate.source);
  });

  it.each(entries)('%s: nothing is called measured or reported on the word of memory', (_name, { estimates }) => {
    for (const { grade, where, source } of estimates) {
      if (grade === 'measured') expect(SOURCES[source].read).toBe(true);
      if (/memory/.test(where)) expect(grade).toBe('recalled');
    }
  });

  it.each(entries)('%s: a grade has an estimate of at least that grade behind it', (_name, { grade, estimates }) => {
    const enough = {
      measured: ['measured'],
      reported: ['measured', 'reported'],
      recalled: ['recalled'],
      assumed: [],
    };
    if (grade === 'assumed') return;
    expect(estimates.map((estimate) => estimate.grade).some((found) => enough[grade].includes(found))).toBe(true);
  });

  it.each(entries)('%s: an assumption says so in its basis', (_name, { grade, basis, estimates }) => {
    if (grade === 'assumed' && estimates.length === 0) expect(basis).toMatch(/^Assumption/);
    expect(basis).toMatch(/\.$/);
  });

  it.each(entries)('%s: what it moves is an outcome', (_name, { moves }) => {
    const outcome = moves[0].replace(/^difference\./, '').replace(/\.(p5|p25|p50|p75|p95)$/, '');
    expect(OUTCOMES).toHaveProperty(outcome);
  });

  it('mixes literacy effects with probabilities that add to exactly 1', () => {
    const effect = PARAMETERS.literacyEffect.default;
    const parts = typeof effect === 'object' && 'oneOf' in effect ? effect.oneOf : [];
    expect(parts.reduce((sum, [probability]) => sum + probability, 0)).toBe(1);
  });

  it('answers for clubs unless a scenario says otherwise', () => {
    expect(PARAMETERS.betaAny.default).toEqual(RESPONSES.clubs.betaAny);
    expect(PARAMETERS.beta.default).toEqual(RESPONSES.clubs.beta);
  });

  it.each(Object.entries(RESPONSES))('response %s lies within what is accepted', (_name, response) => {
    for (const key of ['betaAny', 'beta'] as const) {
      for (const value of named(response[key])) {
        expect(value).toBeGreaterThanOrEqual(PARAMETERS[key].min);
        expect(value).toBeLessThanOrEqual(PARAMETERS[key].max);
      }
    }
  });

  it('lists no source that nothing rests on', () => {
    const root = new URL('../../src/evidence/', import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('sources.ts'),
    );
    const data = files.map((name) => readFileSync(new URL(name, root), 'utf8')).join('\n');
    expect(Object.keys(SOURCES).filter((id) => !data.includes(`'${id}'`))).toEqual([]);
  });

  it('gives a source that was read an address, or none rather than half of one', () => {
    for (const { address } of Object.values(SOURCES))
      if (address !== null) expect(address).toMatch(/^https?:\/\/\S+\.\S+$/);
  });
});
