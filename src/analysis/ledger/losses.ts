import { FACT, FACTS, NUMBER, STATUS } from '../../model/projects.ts';
import { REASON } from '../../model/reasons.ts';
import type { World } from '../../model/world.ts';
import { ratioOf } from '../pool-account-asked.ts';
import type { Begun } from './begun.ts';
import type { Amount, Layout, OfPartner } from './layout.ts';

/** By project that waits for an absent partner: what each partner's ratio made of the club's part, and its cap left of it. */
export type Priced = Map<number, { readonly byRatio: Float64Array; readonly asked: Float64Array }>;

/** Where the match that the nominal ratios promise for the year's spending was lost, each unit at the first cause. */
export function lossesOfYear(
  world: World,
  begun: readonly Begun[],
  priced: Priced,
  layout: Layout,
  record: Float64Array,
): void {
  const add = (name: Amount, amount: number) => (record[layout.amount[name]] = record[layout.amount[name]]! + amount);
  const addOf = (name: OfPartner, j: number, amount: number) => {
    const at = layout.ofPartner[name] + j;
    record[at] = record[at]! + amount;
  };
  const { now, design } = world;
  const { meanRatio } = design.matching.partners;
  const nominal = design.matching.statutory;
  const paidFor = new Float64Array(layout.partners.length);
  for (const one of begun) {
    add('spent', one.share);
    if (one.alone !== null) {
      const name = one.alone.reason === REASON.budget ? 'budget' : 'absent';
      addOf(name, one.alone.partner, nominal * one.share);
    } else if (!now.running) add('noMatch', nominal * one.share);
    else {
      const { byRatio, asked } = pricedOf(world, one.project, priced);
      for (let j = 0; j < paidFor.length; j++) {
        const paid = one.paid[j]!;
        // Whole or nothing pays what is asked, to rounding; only budgets that are shared out leave a part unpaid.
        const due = design.matching.proRata ? asked[j]! : paid;
        add('formula', meanRatio[j]! * one.share - byRatio[j]!);
        addOf('cap', j, byRatio[j]! - due);
        addOf('short', j, due - paid);
        paidFor[j] = paidFor[j]! + paid;
      }
    }
  }
  losePlaced(world, paidFor, addOf);
  add('spent', now.placed);
  add('given', now.given + now.inKind);
  add('matched', now.match);
  add('placed', now.placed + now.placedMatch);
  add('delivered', now.deliveredTotal);
  rememberWaiting(world, priced);
}

/** Match of money placed in a vehicle: nothing from a partner that is away, else as far as its budget reaches. */
function losePlaced(
  { now, design }: World,
  paidFor: Float64Array,
  addOf: (name: OfPartner, j: number, amount: number) => void,
): void {
  if (now.placed <= 0) return;
  for (let j = 0; j < paidFor.length; j++) {
    const lost = design.matching.partners.meanRatio[j]! * now.placed - (now.matchBy[j]! - paidFor[j]!);
    addOf(now.present[j] === 1 ? 'short' : 'absent', j, lost);
  }
}

/** A project is priced in the year it is set aside; one that waits keeps its ratios, under the caps of each year. */
function pricedOf(world: World, project: number, priced: Priced): { byRatio: Float64Array; asked: Float64Array } {
  const { now, projects } = world;
  const before = priced.get(project);
  const share = projects.numbers[project * projects.width + NUMBER.share]!;
  const byRatio = before?.byRatio ?? Float64Array.from(now.caps, (_, j) => ratioOf(world, project, j) * share);
  const asked = (before?.asked ?? byRatio).map((amount, j) => Math.min(amount, now.caps[j]!));
  return { byRatio, asked };
}

function rememberWaiting(world: World, priced: Priced): void {
  const { projects } = world;
  for (let place = 0; place < projects.waitingCount; place++) {
    const project = projects.waiting[place]!;
    if (projects.facts[project * FACTS + FACT.status] === STATUS.delayed)
      priced.set(project, pricedOf(world, project, priced));
  }
}
