import { AT } from '../../model/columns.ts';
import { FACT, FACTS, NUMBER, STATUS } from '../../model/projects.ts';
import { REASON, type Reason } from '../../model/reasons.ts';
import type { World } from '../../model/world.ts';
import type { OutcomeName } from '../../scenario/outcomes.ts';
import type { Amount, ByYear, Layout, Single, Unspent } from './layout.ts';
import { upkeepOf } from './upkeep.ts';

/** What is known of a future only once it is over: sums, stocks at the end, and what was never spent. */
export function closeRecord(world: World, layout: Layout, record: Float64Array): void {
  closeTown(world, layout, record);
  closeGuarantee(world, layout, record);
  const { need, town, value } = upkeepOf(world);
  const set = (name: Single, amount: number) => (record[layout.single[name]] = amount);
  set('upkeepNeed', need);
  set('upkeepTown', town);
  set('upkeepValue', value);
  closeWaterfall(world, layout, record);
}

/** The town's cash by year, and where it or what was committed exceeds the envelope. */
function closeTown({ inputs, row, columns }: World, layout: Layout, record: Float64Array): void {
  const { years, after, lines, byYear, single } = layout;
  const { envelope } = inputs.place;
  lines.forEach(({ payer }, line) => {
    if (payer !== 'town') return;
    for (let year = 0; year < years + after; year++) {
      const at = layout.townCash + year;
      record[at] = record[at]! + record[layout.cash(line) + year]!;
    }
  });
  record[single.envelope] = envelope;
  for (let t = 0; t < years; t++) {
    const exceeded = { commitment: row[columns.breach + t]!, cash: exceeds(record[layout.townCash + t]!, envelope) };
    record[byYear.exceededCommitment + t] = exceeded.commitment;
    record[byYear.exceededCash + t] = exceeded.cash;
    record[single.breachCommitment] = Math.max(record[single.breachCommitment]!, exceeded.commitment);
    record[single.breachCash] = Math.max(record[single.breachCash]!, exceeded.cash);
  }
}

/** Added up from parts, an outlay that just fits is not to exceed by rounding. */
const exceeds = (cash: number, envelope: number) => (cash > envelope * (1 + 1e-12) ? 1 : 0);

function closeGuarantee({ design, row, state, inputs }: World, layout: Layout, record: Float64Array): void {
  const { years, byYear, single } = layout;
  const { guarantee } = design;
  if (!guarantee.on) return;
  const yearly: readonly (readonly [ByYear, OutcomeName])[] = [
    ['liability', 'contingentLiability'],
    ['claims', 'claims'],
    ['expectedClaims', 'expectedClaims'],
    ['fund', 'fund'],
  ];
  for (const [name, outcome] of yearly) {
    record.set(row.subarray(AT[outcome] * years, (AT[outcome] + 1) * years), byYear[name]);
  }
  const liability = record.subarray(byYear.liability, byYear.liability + years);
  record[single.largestLiability] = Math.max(...liability);
  record[single.paidIn] = guarantee.capital + inputs.years * guarantee.yearlyInjection;
  record[single.balance] = state.fund;
  record[single.bound] = Math.min(state.fund, liability.at(-1)!);
  record[single.free] = state.fund - record[single.bound]!;
}

function closeWaterfall(world: World, layout: Layout, record: Float64Array): void {
  const { design, row, columns } = world;
  const { statutory } = design.matching;
  const lost = (reason: Reason) => row[columns.refused + REASON[reason] * (columns.partners + 1) + columns.partners]!;
  const set = (name: Amount, amount: number) => (record[layout.amount[name]] = amount);
  set('abandoned', lost('abandoned'));
  set('building', lost('still-building'));
  set('leakage', lost('leakage'));
  set('overrun', lost('overrun'));
  set('nominal', statutory * record[layout.amount.spent]!);
  set('nominalGiven', statutory * record[layout.amount.given]!);
  for (const [name, amount] of Object.entries(unspentOf(world)) as [Unspent, number][]) {
    record[layout.unspent[name]] = amount;
    record[layout.unspent[name] + 1] = statutory * amount;
  }
}

/** Clubs' money that the horizon finds unspent: on its way back to the pool since the last year, waiting, or left there. */
function unspentOf({ projects, state, inputs }: World): Record<Unspent, number> {
  const { facts, numbers, width } = projects;
  const last = inputs.years - 1;
  const unspent = { 'not-valid': 0, budget: 0, absent: 0, waiting: 0, left: state.pool };
  for (let project = 0; project < projects.count; project++) {
    const fact = project * FACTS;
    const charge = numbers[project * width + NUMBER.charge]!;
    const status = facts[fact + FACT.status]!;
    if (status === STATUS.notValid && facts[fact + FACT.year] === last) unspent['not-valid'] += charge;
    if (status === STATUS.delayed) unspent.waiting += charge;
    if (status !== STATUS.refused || facts[fact + FACT.ended] !== last) continue;
    unspent[facts[fact + FACT.reason] === REASON.budget ? 'budget' : 'absent'] += charge;
  }
  return unspent;
}
