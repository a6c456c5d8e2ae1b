import { AT } from './columns.ts';
import { REASON } from './reasons.ts';
import { refuse } from './refusals.ts';
import { conditionalDefault } from './vasicek.ts';
import type { World } from './world.ts';

/**
 * Section 2.6: the guarantee fund takes on new savings up to its leverage, meets the year's defaults up to its stop-loss
 * and its money, and is believed next year for what it honoured this year.
 */
export function guaranteeFund(world: World): void {
  const { design, inputs, now, state, columns, row } = world;
  const guarantee = design.guarantee;
  now.recoursePaid = 0;
  now.fundInjected = 0;
  if (!guarantee.on) return;
  const years = columns.years;
  const { wanted, taken } = takeOn(world);
  const rate =
    state.guaranteed > 0
      ? conditionalDefault(state.guaranteedDefault, inputs.behaviour.assetCorrelation, now.credit)
      : 0;
  const defaulted = state.guaranteed * rate;
  const due = guarantee.cover * state.guaranteedLoss * defaulted;
  const limit = guarantee.stopLoss === Infinity ? due : guarantee.stopLoss * guarantee.cover * state.guaranteed;
  const money = state.fund + guarantee.fee * state.guaranteed;
  const payable = Math.min(due, limit);
  const paid = Math.min(payable, money);
  const honoured = guarantee.recourse ? due : paid;
  if (wanted > taken) refuse(world, REASON['leverage-limit'], -1, wanted - taken);
  refuse(world, REASON['stop-loss'], -1, due - payable);
  refuse(world, REASON['fund-exhausted'], -1, payable - paid);
  row[columns.exhausted + now.t] = payable > money ? 1 : 0;
  row[AT.claims * years + now.t] = paid;
  row[AT.expectedClaims * years + now.t] =
    guarantee.cover * state.guaranteedLoss * state.guaranteedDefault * state.guaranteed;
  row[AT.saversLosses * years + now.t] = state.guaranteedLoss * defaulted - honoured;
  now.recoursePaid = honoured - paid;
  now.fundInjected = guarantee.yearlyInjection;
  state.fund = (money + guarantee.yearlyInjection - paid) * (1 + guarantee.fundReturn);
  state.guaranteed -= defaulted;
  state.perceivedCover =
    0.5 * state.perceivedCover + 0.5 * guarantee.cover * ratioOrOne(honoured, due) * ratioOrOne(taken, wanted);
  row[AT.fund * years + now.t] = state.fund;
  row[AT.contingentLiability * years + now.t] = guarantee.cover * state.guaranteedLoss * state.guaranteed;
  row[columns.mobilised] = row[columns.mobilised]! + taken;
}

const volume = { wanted: 0, taken: 0 };

/** Runoff, then new volume up to the leverage limit; PD and LGD are the means of the new volume. */
function takeOn(world: World): typeof volume {
  const { design, now, state } = world;
  const { vehicles, guarantee } = design;
  let wanted = 0;
  let defaults = 0;
  let losses = 0;
  for (let v = 0; v < vehicles.count; v++) {
    if (vehicles.guaranteed[v] !== 1) continue;
    wanted += now.invested[v]!;
    defaults += now.invested[v]! * vehicles.defaultProbability[v]!;
    losses += now.invested[v]! * vehicles.lossGivenDefault[v]!;
  }
  state.guaranteed *= 1 - 1 / guarantee.tenor;
  const most = guarantee.leverage === Infinity ? Infinity : (guarantee.leverage * state.fund) / guarantee.cover;
  const room = Math.max(0, most - state.guaranteed);
  const taken = Math.min(wanted, room);
  state.guaranteed += taken;
  if (wanted > 0) {
    state.guaranteedDefault = defaults / wanted;
    state.guaranteedLoss = losses / wanted;
  }
  volume.wanted = wanted;
  volume.taken = taken;
  return volume;
}

function ratioOrOne(part: number, whole: number): number {
  return whole > 0 ? part / whole : 1;
}
