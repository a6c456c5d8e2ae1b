import { designOf } from '../../../src/web/class/design.ts';
import type { ClassEvent, ClassPlan, Levers } from '../../../src/analysis/class/events.ts';
import { designFigures, sampledFigures, type DesignFigures } from '../../../src/analysis/class/figures.ts';
import { stateOf } from '../../../src/analysis/class/state.ts';
import { createPlayers } from '../../../src/ensemble/players.ts';
import { recordFuture } from '../../../src/ensemble/record.ts';
import type { Future } from '../../../src/ensemble/result.ts';
import { playSample } from '../../../src/ensemble/sample.ts';
import type { ClassShown } from '../../../src/web/pages/class-shown.ts';
import { joined, moved, opened, samplePlan } from './plan.ts';

const AT = '2026-03-01T10:30:00.000Z';
/** Steps of the sample's exercise by their kinds. */
export const STEP = { read: 0, predict: 1, reveal: 2, design: 3, future: 4, debrief: 5 } as const;

export const PLAN = samplePlan(20);

/** Three teams with a guess and a design each. */
export const TEAMS: readonly ClassEvent[] = [
  joined('key-a', 'Sierra'),
  joined('key-b', 'Costa & Río'),
  joined('key-c', 'Valle'),
  { kind: 'guessed', at: AT, team: 'key-a', guess: 'little' },
  { kind: 'guessed', at: AT, team: 'key-b', guess: 'much' },
  moved('key-a', { 'matching.partners.state.ratio': '2', audit: 'null' }),
  moved('key-b', { 'matching.partners.state.ratio': '0.5', 'guarantee.cover': '0.8' }),
  { kind: 'handedIn', at: AT, team: 'key-b', done: true },
];
export const started = (plan: ClassPlan = PLAN): ClassEvent => ({
  kind: 'started',
  at: '2026-03-01T10:00:00.000Z',
  plan,
});
export const year = (to: number): ClassEvent => ({ kind: 'year', at: AT, to });

/** What the engine says of a design, played in this thread. */
export function figuresOf(levers: Levers, plan: ClassPlan = PLAN): DesignFigures {
  const { scenario } = designOf(plan, levers);
  if (scenario === null) throw new Error('the design of a sample can be played');
  return designFigures(plan, levers, scenario, playSample(scenario, plan, sampledFigures(plan, scenario)));
}

export function futureOf(levers: Levers, draw: number, plan: ClassPlan = PLAN): Future {
  const { scenario } = designOf(plan, levers);
  if (scenario === null) throw new Error('the design of a sample can be played');
  return recordFuture(createPlayers(scenario, plan), draw);
}

/** A class after some events, with everything worked out. */
export function shownAfter(events: readonly ClassEvent[], plan: ClassPlan = PLAN): ClassShown {
  const state = stateOf([started(plan), ...events]);
  return {
    code: 'k7m2p',
    state,
    teams: state.teams.map((team) => ({
      team,
      scenario: designOf(plan, team.levers).scenario ?? plan.scenario,
      figures: figuresOf(team.levers, plan),
      future: state.year > 0 || state.kind === 'future' ? futureOf(team.levers, state.draw, plan) : null,
    })),
    baseline: figuresOf({}, plan),
    asked: plan.exercise.prediction === null ? null : figuresOf(plan.exercise.prediction.set, plan),
  };
}

export const atStep = (kind: keyof typeof STEP): ClassEvent => opened(STEP[kind]);
