import { readFileSync } from 'node:fs';
import type { ClassEvent, ClassPlan } from '../../../src/analysis/class/events.ts';
import { parseTree, readYaml } from '../../../src/scenario/parse.ts';
import type { Exercise } from '../../../src/scenario/exercise.ts';

const YAML = readFileSync(new URL('../../../scenarios/mexico-tres-por-uno.yaml', import.meta.url), 'utf8');

const step = (kind: Exercise['steps'][number]['kind']) => ({
  kind,
  minutes: 5,
  title: `Step ${kind}`,
  notes: `Do ${kind}`,
});

/** An exercise with a step of each kind, and levers of each kind. */
export const EXERCISE: Exercise = {
  id: 'sample-exercise',
  title: 'A sample',
  goal: 'Bring the most to the plan.',
  brief: 'The town has three partners.',
  practices: ['matching'],
  audience: 'Anybody',
  scenario: 'mexico-tres-por-uno',
  set: {},
  levers: [
    { path: 'matching.partners.state.ratio', values: { from: 0, to: 4, step: 0.5 } },
    { path: 'guarantee.cover', values: { from: 0.1, to: 0.9, step: 0.1 } },
    { path: 'matching.rule', values: { options: ['wholeOrNothing', 'proRata'] } },
    { path: 'audit', values: { options: ['null', '{leakageCut: 0.4, yearlyCost: 100000}'] } },
  ],
  goals: [
    { kind: 'condition', figure: 'breachEver', atMost: 0.05 },
    { kind: 'aim', figure: 'toPriorities', side: 'difference', want: 'most' },
    { kind: 'aim', figure: 'outlay', side: 'scheme', want: 'least' },
  ],
  prediction: {
    question: 'What happens to the funds?',
    figure: 'channelled',
    set: { 'matching.partners.state.ratio': '2' },
  },
  steps: [step('read'), step('predict'), step('reveal'), step('design'), step('future'), step('debrief')],
  questions: ['Why?'],
  lookFor: ['This'],
  evidence: [{ parameter: 'beta', says: 'Gifts respond little.' }],
  promises: [],
};

/** A plan of few draws, so that tests are fast. */
export function samplePlan(draws = 20): ClassPlan {
  const yaml = readYaml(YAML);
  if (!yaml.ok) throw new Error('the ready scenario reads');
  const parsed = parseTree(yaml.raw);
  if (!parsed.ok) throw new Error('the ready scenario parses');
  return {
    exercise: EXERCISE,
    scenario: parsed.scenario,
    raw: yaml.raw,
    seed: 1,
    draws,
    draw: 3,
    model: '1',
    data: '1',
  };
}

const at = '2026-03-01T10:00:00.000Z';
export const joined = (team: string, name: string): ClassEvent => ({ kind: 'joined', at, team, name });
export const moved = (team: string, levers: Readonly<Record<string, string>>): ClassEvent => ({
  kind: 'moved',
  at,
  team,
  levers,
});
export const opened = (to: number): ClassEvent => ({ kind: 'step', at, to });
