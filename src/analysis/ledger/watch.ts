import type { World } from '../../model/world.ts';
import type { Layout } from './layout.ts';
import type { LedgerItem, Payer } from './lines.ts';
import { lossesOfYear, type Priced } from './losses.ts';
import { begunIn, type Begun } from './begun.ts';

/** Looks at a world at the end of each year and writes what was paid into one future's row of numbers. */
export function createWatch(layout: Layout, record: Float64Array): (world: World) => void {
  const placeOf = new Map(layout.lines.map(({ id }, place) => [id, place]));
  const priced: Priced = new Map();
  return (world) => {
    const begun = begunIn(world);
    const book = bookOf(layout, record, world.now.t);
    const pay = (payer: Payer, item: LedgerItem, amount: number) => {
      const line = placeOf.get(`${payer}.${item}`);
      if (line !== undefined) book.now(line, amount);
      else if (amount !== 0) throw new Error(`the ledger needs a row for ${payer}.${item} but has none`);
    };
    payClubs(world, begun, placeOf, book);
    payPartners(world, begun, layout, book);
    payTown(world, pay);
    payOthers(world, pay);
    record[layout.byYear.townCommitment + world.now.t] = world.now.outlay;
    lossesOfYear(world, begun, priced, layout, record);
  };
}

interface Book {
  /** Committed and paid this year. */
  readonly now: (line: number, amount: number) => void;
  /** Committed this year, paid in equal parts over so many years from this one on. */
  readonly overYears: (line: number, amount: number, years: number) => void;
}

function bookOf({ commitment, cash }: Layout, record: Float64Array, t: number): Book {
  const add = (at: number, amount: number) => (record[at] = record[at]! + amount);
  return {
    now: (line, amount) => {
      add(commitment(line) + t, amount);
      add(cash(line) + t, amount);
    },
    overYears: (line, amount, years) => {
      add(commitment(line) + t, amount);
      for (let year = 0; year < years; year++) add(cash(line) + t + year, amount / years);
    },
  };
}

function payClubs({ now }: World, begun: readonly Begun[], placeOf: ReadonlyMap<string, number>, book: Book): void {
  const projects = placeOf.get('clubs.projects');
  const inKind = placeOf.get('clubs.inKind');
  const placed = placeOf.get('clubs.placed');
  for (const { share, charge, buildYears } of begun) {
    if (projects !== undefined) book.overYears(projects, charge, buildYears);
    if (inKind !== undefined) book.overYears(inKind, share - charge, buildYears);
  }
  if (placed !== undefined) book.now(placed, now.placed);
}

/** A partner's part of projects over their build years; of money placed in a vehicle at once. */
function payPartners({ now }: World, begun: readonly Begun[], { lines, partners }: Layout, book: Book): void {
  partners.forEach((id, j) => {
    const line = lines.findIndex(({ partner }) => partner === id);
    let inProjects = 0;
    for (const { paid, buildYears } of begun) {
      book.overYears(line, paid[j]!, buildYears);
      inProjects += paid[j]!;
    }
    if (now.placed > 0) book.now(line, now.matchBy[j]! - inProjects);
  });
}

type Pay = (payer: Payer, item: LedgerItem, amount: number) => void;

/** Section 2.14, part by part. */
function payTown({ now, design, inputs }: World, pay: Pay): void {
  const { literacy, enterprise, guarantee, helpDesk, council, audit, seal, preparation } = design;
  const courses = literacy.on ? now.trained * literacy.unitCost * (1 - literacy.inKind) * literacy.localShare : 0;
  pay('town', 'training', courses);
  pay('town', 'enterprise', now.supportedStarts * (enterprise.grant + enterprise.training) * enterprise.localShare);
  pay('town', 'helpDesk', helpDesk.on ? helpDesk.officers * helpDesk.costPerOfficer : 0);
  for (const [item, office] of Object.entries({ council, audit, seal, preparation }))
    pay('town', item as LedgerItem, office.on ? office.yearlyCost : 0);
  pay('town', 'capital', guarantee.on && now.t === 0 ? guarantee.capital : 0);
  pay('town', 'injections', now.fundInjected);
  pay('town', 'recourse', now.recoursePaid);
  pay('town', 'taxCredit', now.taxCredit);
  pay('town', 'upkeep', inputs.behaviour.upkeepFunded * now.upkeepNeed);
}

function payOthers({ now, design }: World, pay: Pay): void {
  const { literacy, enterprise, matching, vehicles } = design;
  const courses = literacy.on ? now.trained * literacy.unitCost : 0;
  pay('programmes', 'training', courses * (1 - literacy.inKind) * (1 - literacy.localShare));
  pay('programmes', 'trainingInKind', courses * literacy.inKind);
  const support = now.supportedStarts * (enterprise.grant + enterprise.training);
  pay('programmes', 'enterprise', support * (1 - enterprise.localShare));
  const placed = matching.vehicle < 0 ? 0 : (now.placed + now.placedMatch) * vehicles.onLend[matching.vehicle]!;
  pay('savers', 'lending', now.lent.reduce((sum, lent) => sum + lent, 0) - placed);
  pay('founders', 'ownMoney', now.ownMoney);
}
