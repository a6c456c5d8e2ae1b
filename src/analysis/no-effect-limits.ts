import { createPlayers, type Luck } from '../ensemble/players.ts';
import { playFuture } from '../model/future.ts';
import type { World } from '../model/world.ts';
import { FACT, FACTS, NUMBER, STATUS } from '../model/projects.ts';
import { centralValue } from '../math/distribution.ts';
import type { Quantity } from '../math/quantity.ts';
import { REASON } from '../model/reasons.ts';
import type { Partner, Scenario } from '../scenario/types.ts';
import { setting, type Gate } from './no-effect-gate.ts';
import { withValue } from './no-effect-path.ts';
import { ratioOf } from './pool-account-asked.ts';

/** How far limits were used in all these futures; by partner, in the scenario's order. */
export interface Reached {
  /** Largest part of a yearly pot that was taken; 0 without limit. */
  readonly used: readonly number[];
  /** Most paid in a year, and most that a ratio asked of the partner for one project. */
  readonly paid: readonly number[];
  readonly asked: readonly number[];
  /** Was any project, or money to be placed, ever refused for lack of budget? */
  readonly short: boolean;
  /** Most that the town paid in a year. */
  readonly outlay: number;
}

/** Plays the scheme's side and looks how far each limit was used. */
export function limitsReached(scenario: Scenario, luck: Luck): Reached {
  const players = createPlayers(scenario, luck);
  const { scheme, setting: prepared } = players;
  const row = new Float64Array(prepared.columns.count);
  const { count } = scheme.design.matching.partners;
  const reached = { used: zeros(count), paid: zeros(count), asked: zeros(count), short: false, outlay: 0 };
  for (let draw = 0; draw < luck.draws; draw++) {
    const before = new Float64Array(scheme.state.budget.length);
    players.deal(draw);
    playFuture(scheme, luck.seed, draw, row, (world) => {
      reached.outlay = Math.max(reached.outlay, world.now.outlay);
      for (let j = 0; j < count; j++) note(world, j, reached, before);
      before.set(world.state.budget);
    });
    for (let j = 0; j < count; j++) {
      const at = prepared.columns.refused + REASON.budget * (count + 1) + j;
      reached.short ||= row[at]! > ROUNDING * reached.paid[j]!;
    }
  }
  return reached;
}

const ROUNDING = 1e-9;
const zeros = (count: number): number[] => new Array<number>(count).fill(0);

function note(
  { now, state, design, inputs, projects, ...rest }: World,
  j: number,
  { used, paid, asked }: { used: number[]; paid: number[]; asked: number[] },
  before: Float64Array,
): void {
  if (!now.running) return;
  const { partners, carryOver } = design.matching;
  const places = inputs.localities.count;
  const pots = partners.perLocality[j] === 1 ? places : 1;
  const yearly = partners.yearlyBudget[j]!;
  for (let pot = j * places; pot < j * places + pots && Number.isFinite(yearly); pot++) {
    const held = yearly + (carryOver ? before[pot]! : 0);
    if (held > 0) used[j] = Math.max(used[j]!, 1 - state.budget[pot]! / held);
  }
  paid[j] = Math.max(paid[j]!, now.matchBy[j]!);
  for (let project = 0; project < projects.count; project++) {
    const fact = project * FACTS;
    if (projects.facts[fact + FACT.year] !== now.t || projects.facts[fact + FACT.status] === STATUS.pending) continue;
    const ratio = ratioOf({ now, state, design, inputs, projects, ...rest }, project, j);
    asked[j] = Math.max(asked[j]!, ratio * projects.numbers[project * projects.width + NUMBER.share]!);
  }
}

/** Below this, what was paid or asked for is opened to: tight enough to bind. */
const TIGHT = 0.3;

/** Which partner's field is it, by place in the scenario's order; −1: no partner's. */
export function partnerAt({ scheme }: Pick<Scenario, 'scheme'>, path: string): number {
  const named = /(?:^|\.)matching\.partners\.([^.]+)\./.exec(path)?.[1];
  if (named === undefined) return -1;
  const partners = scheme.matching?.partners ?? [];
  const byId = partners.findIndex(({ id }) => id === named);
  return byId >= 0 ? byId : /^\d+$/.test(named) && Number(named) < partners.length ? Number(named) : -1;
}

/** Budgets and caps that no future ever met: those of the lever's own partner, then all of them. */
export function looseLimits(scenario: Scenario, lever: string, { used, paid, asked, short }: Reached): readonly Gate[] {
  const partners = scenario.scheme.matching?.partners ?? [];
  const own = partnerAt(scenario, lever);
  const sets = [...(own >= 0 ? [[own]] : []), partners.map((_, j) => j)];
  const gates = (
    code: 'budgets-not-reached' | 'caps-not-reached',
    field: string,
    largest: readonly number[],
    told: (set: readonly number[]) => Record<string, number | null>,
  ) =>
    sets
      .filter((set) => set.some((j) => largest[j]! > 0))
      .map((set): Gate => {
        const path = `scheme.matching.partners.${set.length === 1 ? partners[set[0]!]!.id : '*'}.${field}`;
        return { because: { code, path, values: told(set) }, open: tightened(partners, set, field, largest) };
      });
  const most = (values: readonly number[], set: readonly number[]) => Math.max(0, ...set.map((j) => values[j]!));
  return [
    ...(short ? [] : gates('budgets-not-reached', 'yearlyBudget', paid, (set) => ({ used: most(used, set) || null }))),
    ...(partners.every(({ projectCap }, j) => projectCap === null || asked[j]! <= least(projectCap))
      ? gates('caps-not-reached', 'projectCap', asked, (set) => ({ asked: most(asked, set) }))
      : []),
  ];
}

/** The same scenario with limits that bind. */
function tightened(
  partners: readonly Partner[],
  set: readonly number[],
  field: string,
  largest: readonly number[],
): Gate['open'] {
  return (scenario) =>
    set.reduce(
      (changed, j) =>
        largest[j]! > 0
          ? withValue(changed, `scheme.matching.partners.${partners[j]!.id}.${field}`, TIGHT * largest[j]!)
          : changed,
      scenario,
    );
}

/** The least that an uncertain cap may be, as far as it has an end. */
function least(cap: Quantity): number {
  if (typeof cap === 'object' && 'low' in cap) return cap.low;
  return typeof cap === 'object' && 'uniform' in cap ? cap.uniform[0] : centralValue(cap);
}

/** Whole or nothing, a larger budget is of no use while another partner's runs out at the same time. */
export function otherBudgets({ scheme }: Scenario, lever: string): readonly Gate[] {
  const own = /\.(yearlyBudget|budgetPer)$/.test(lever) ? partnerAt({ scheme }, lever) : -1;
  const others = (scheme.matching?.partners ?? []).filter(({ yearlyBudget }, j) => j !== own && yearlyBudget !== null);
  if (own < 0 || others.length === 0) return [];
  const open = setting(
    others.map(({ id }) => `scheme.matching.partners.${id}.yearlyBudget`),
    null,
  );
  return [{ because: { code: 'other-budgets-bind', path: null, values: {} }, open }];
}
