import { describe, expect, it } from 'vitest';
import { byEventfulness } from '../../../src/analysis/class/eventful.ts';
import { livedYears } from '../../../src/analysis/class/lived.ts';
import { movesByLever, movesOf } from '../../../src/analysis/class/moves.ts';
import { stateOf } from '../../../src/analysis/class/state.ts';
import { commonEvents, leverApart, yearDifferences } from '../../../src/analysis/class/year-differences.ts';
import type { EventRecord, Future, ProjectRecord } from '../../../src/ensemble/result.ts';
import { joined, moved } from '../../web/class/plan.ts';
import { futureOf, PLAN, started } from '../../web/class/shown.ts';

const event = (year: number, kind: EventRecord['kind'], values: EventRecord['values'] = {}): EventRecord => ({
  year,
  kind,
  values,
});
const whole = futureOf({}, 3);
const future = (events: readonly EventRecord[], projects: readonly ProjectRecord[] = []): Future => ({
  ...whole,
  events,
  projects,
});
const one = (id: string, of: Future, levers: Readonly<Record<string, string>> = {}) => ({ id, levers, future: of });

describe('the most eventful future', () => {
  it('has the most kinds of telling events, then the most years with one, then the smallest number', () => {
    const draws = [
      { draw: 0, events: [event(2026, 'recession'), event(2027, 'recession'), event(2028, 'boom')] },
      { draw: 1, events: [event(2026, 'recession'), event(2026, 'breach')] },
      { draw: 2, events: [event(2026, 'recession'), event(2027, 'breach')] },
      { draw: 3, events: [event(2027, 'recession'), event(2028, 'breach'), event(2029, 'election-kept')] },
    ];
    expect(byEventfulness(draws)).toEqual([2, 3, 1, 0]);
  });
});

describe('years that are lived', () => {
  const { horizon } = PLAN.scenario.place;

  it('give the money and the outlay of the future, year by year and added up', () => {
    const all = livedYears(whole, PLAN.scenario, horizon);
    expect(all.map(({ money }) => money)).toEqual(whole.outcomes.toPriorities.byYear);
    expect(all.at(-1)!.soFar).toBeCloseTo(whole.outcomes.toPriorities.total!, 6);
    expect(all.at(-1)!.outlaySoFar).toBeCloseTo(whole.outcomes.outlay.total!, 6);
    expect(livedYears(whole, PLAN.scenario, 2)).toEqual(all.slice(0, 2));
    expect(livedYears(whole, PLAN.scenario, 0)).toEqual([]);
  });

  it('name every project in the year in which it ended', () => {
    const all = livedYears(whole, PLAN.scenario, horizon);
    const ended = all.flatMap(({ finished, abandoned }) => [...finished, ...abandoned]);
    const wanted = whole.projects.filter(({ status }) => status === 'finished' || status === 'abandoned');
    expect(new Set(ended)).toEqual(new Set(wanted));
    expect(ended).toHaveLength(wanted.length);
  });
});

describe('teams on the same luck', () => {
  const empty = (partner: string) => event(2026, 'budget-exhausted', { partner });

  it('share what comes over all, whatever it costs each of them', () => {
    const a = one('a', future([event(2026, 'recession'), event(2026, 'breach', { amount: 5 }), empty('state')]));
    const b = one('b', future([event(2026, 'recession'), event(2026, 'breach', { amount: 9 }), empty('federation')]));
    expect(commonEvents([a, b], 2026).map(({ kind }) => kind)).toEqual(['recession', 'breach']);
    expect(yearDifferences([a, b], 2026).map((found) => found.kind === 'event' && [found.with, found.without])).toEqual(
      [
        [['a'], ['b']],
        [['b'], ['a']],
      ],
    );
    expect(yearDifferences([a], 2026)).toEqual([]);
  });

  it('may see one project end in two ways, told in the year in which it is lost', () => {
    const project = whole.projects.find(({ status }) => status === 'finished')!;
    const lost = { ...project, status: 'abandoned' as const, endYear: 2029 };
    const teams = [one('a', future([], [project]), { audit: 'yes' }), one('b', future([], [lost]), { audit: 'null' })];
    expect(yearDifferences(teams, 2029)).toMatchObject([
      {
        kind: 'project',
        finished: ['a'],
        abandoned: ['b'],
        refused: [],
        apart: { path: 'audit', one: ['yes'], other: ['null'] },
      },
      {
        kind: 'abandoned',
        fewest: { count: 0, teams: ['a'] },
        most: { count: 1, teams: ['b'] },
        apart: { path: 'audit' },
      },
    ]);
    expect(yearDifferences(teams, 2030)).toEqual([]);
  });

  it('differ in a lever only where it matters and no value is shared or in between', () => {
    const team = (budget: string) =>
      one(budget, whole, { 'guarantee.cover': budget, 'matching.partners.state.yearlyBudget': budget });
    const matters = /^matching\.partners\.state/;
    const path = 'matching.partners.state.yearlyBudget';
    expect(leverApart([team('2')], [team('5'), team('3')], matters)).toEqual({ path, one: ['2'], other: ['3', '5'] });
    expect(leverApart([team('4')], [team('3'), team('5')], matters)).toBeNull();
    expect(leverApart([team('4')], [team('4')], matters)).toBeNull();
    expect(leverApart([], [team('4')], matters)).toBeNull();
  });
});

describe('moves', () => {
  const events = [
    started(),
    joined('a', 'A'),
    joined('b', 'B'),
    moved('b', { x: '1' }),
    moved('b', { x: '1', y: '2' }),
    moved('b', { x: '1', y: '2' }),
    { kind: 'reset', at: '2026-03-01T10:05:00.000Z' } as const,
    moved('b', { x: '3' }),
    moved('nobody', { x: '9' }),
  ];

  it('are what each changed, the same design again none, from the start again after a reset', () => {
    expect(movesOf(events).map(({ team, changed }) => [team, changed])).toEqual([
      [2, [{ path: 'x', from: null, to: '1' }]],
      [2, [{ path: 'y', from: null, to: '2' }]],
      [2, [{ path: 'x', from: null, to: '3' }]],
    ]);
    expect(movesByLever(movesOf(events), ['x', 'y', 'z'])).toEqual([
      { path: 'x', moves: 2, teams: 1 },
      { path: 'y', moves: 1, teams: 1 },
      { path: 'z', moves: 0, teams: 0 },
    ]);
  });
});

describe('a team that is taken out', () => {
  it('keeps its number, and comes back with all it had', () => {
    const at = '2026-03-01T10:05:00.000Z';
    const before = [started(), joined('a', 'A'), joined('b', 'B'), moved('a', { x: '1' })];
    const out = [...before, { kind: 'left', at, team: 'a' } as const];
    expect(stateOf(out).teams.map(({ number }) => number)).toEqual([2]);
    expect(stateOf([...out, joined('c', 'C')]).teams.map(({ number }) => number)).toEqual([2, 3]);
    expect(stateOf([...out, joined('a', 'A')]).teams).toEqual(stateOf(before).teams);
  });
});
