import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenFile, headlinesOf, scenarioNames, type Headlines } from './headlines.ts';

/** Machines differ in the last digits of exponentials; a change of the model moves far more. */
const TOLERANCE = 1e-9;

describe('golden results', () => {
  it('are there for every scenario, and for no other', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.json'));
    expect(files.map((file) => file.slice(0, -5)).sort()).toEqual([...scenarioNames()].sort());
  });

  it.each(scenarioNames())('of %s have not moved', (name) => {
    const golden = JSON.parse(readFileSync(goldenFile(name), 'utf8')) as Headlines;
    const found = headlinesOf(name);
    expect(Object.keys(found)).toEqual(Object.keys(golden));
    const moved = Object.entries(found).filter(([key, value]) => !isSame(value, golden[key]!));
    expect(Object.fromEntries(moved.map(([key, value]) => [key, { golden: golden[key], found: value }]))).toEqual({});
  });
});

function isSame(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}
