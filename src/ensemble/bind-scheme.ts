import type { Quantity } from '../math/quantity.ts';
import type { Design, EnterpriseDesign, GuaranteeDesign, LiteracyDesign } from '../model/inputs.ts';
import type { Enterprise, Guarantee, Literacy, Scenario } from '../scenario/types.ts';
import { bindMatching } from './bind-matching.ts';
import { bindVehicles } from './bind-vehicles.ts';
import { bindVotes } from './bind-votes.ts';
import type { Binder, Part } from './binder.ts';

/** The scheme's instruments, and the counterfactual's: the same place and people with every instrument off. */
export interface Designs {
  readonly scheme: Design;
  readonly counterfactual: Design;
}

/** CRS purpose code of small and medium enterprise development: where enterprise money counts unless a sector is named. */
const ENTERPRISE_CRS = 32130;

export function bindDesigns(binder: Binder, scenario: Scenario): Designs {
  const { scheme, sectors } = scenario;
  const vehicles = bindVehicles(binder, scheme.vehicles, sectors);
  const council = instrument(binder, 'council', 'council', scheme.council, { strength: 0, yearlyCost: 0 });
  const transferCost = instrument(binder, 'other', 'transferCost', scheme.transferCost, { target: 0 });
  const design: Design = {
    withScheme: true,
    matching: bindMatching(binder, scenario),
    council: Object.assign(council, { votes: bindVotes(binder, scenario) }),
    helpDesk: instrument(binder, 'other', 'helpDesk', scheme.helpDesk, {
      officers: 0,
      contactsPerOfficer: 0,
      costPerOfficer: 0,
    }),
    audit: instrument(binder, 'other', 'audit', scheme.audit, { leakageCut: 0, yearlyCost: 0 }),
    seal: instrument(binder, 'other', 'seal', scheme.seal, { leakageCut: 0, yearlyCost: 0 }),
    preparation: instrument(binder, 'other', 'preparation', scheme.preparation, { validRaise: 0, yearlyCost: 0 }),
    ordinance: instrument(binder, 'other', 'ordinance', scheme.ordinance, { continuity: 0 }),
    transferCost: Object.assign(transferCost, { years: scheme.transferCost?.years ?? 1 }),
    literacy: bindLiteracy(binder, scheme.literacy),
    vehicles: vehicles.scheme,
    guarantee: bindGuarantee(binder, scheme.guarantee),
    enterprise: bindEnterprise(binder, scheme.enterprise, enterpriseSector(scenario)),
    package: scheme.package,
  };
  return { scheme: design, counterfactual: { ...withoutScheme(design), vehicles: vehicles.counterfactual } };
}

/** Every instrument off; of enterprise support the design stays known, because some would have started all the same. */
function withoutScheme(design: Design): Design {
  const off = <Instrument extends { on: boolean }>(instrument: Instrument): Instrument => ({
    ...instrument,
    on: false,
  });
  return {
    ...design,
    withScheme: false,
    matching: off(design.matching),
    council: off(design.council),
    helpDesk: off(design.helpDesk),
    audit: off(design.audit),
    seal: off(design.seal),
    preparation: off(design.preparation),
    ordinance: off(design.ordinance),
    transferCost: off(design.transferCost),
    literacy: off(design.literacy),
    guarantee: off(design.guarantee),
    package: false,
  };
}

/** Fields of an instrument that are numbers, written as they are drawn; `empty` stands when the scheme lacks it. */
function instrument<Fields extends Record<string, number>>(
  binder: Binder,
  part: Part,
  name: string,
  given: { readonly [K in keyof Fields]: Quantity | null } | null,
  empty: Fields,
): Fields & { on: boolean } {
  const target: Fields & { on: boolean } = { ...empty, on: given !== null };
  if (given === null) return target;
  for (const field of Object.keys(empty) as (keyof Fields & string)[]) {
    binder.optional(part, `scheme.${name}.${field}`, given[field], Infinity, (value) => {
      Object.assign(target, { [field]: value });
    });
  }
  return target;
}

function bindLiteracy(binder: Binder, literacy: Literacy | null): LiteracyDesign {
  const numbers = { unitCost: 0, inKind: 0, paired: 0, localShare: 0, yearlyBudget: Infinity };
  const design: LiteracyDesign = Object.assign(instrument(binder, 'other', 'literacy', literacy, numbers), {
    migrants: 0,
    families: 0,
    assembled: literacy?.assembled ?? false,
  });
  const places = (side: 'migrants' | 'families') =>
    binder.optional(
      'other',
      `scheme.literacy.${side}.places`,
      literacy?.[side]?.places ?? null,
      0,
      (value) => (design[side] = value),
    );
  places('migrants');
  places('families');
  return design;
}

function bindGuarantee(binder: Binder, guarantee: Guarantee | null): GuaranteeDesign {
  const numbers = {
    cover: 1,
    fee: 0,
    capital: 0,
    yearlyInjection: 0,
    leverage: Infinity,
    stopLoss: Infinity,
    tenor: 1,
    fundReturn: 0,
  };
  const recourse = guarantee?.recourse ?? false;
  return Object.assign(instrument(binder, 'other', 'guarantee', guarantee, numbers), { recourse });
}

function bindEnterprise(binder: Binder, enterprise: Enterprise | null, sector: number): EnterpriseDesign {
  const numbers = {
    places: 0,
    grant: 0,
    training: 0,
    ownShare: 0,
    localShare: 0,
    jobsPerFirm: 0,
    yearlyBudget: Infinity,
    applicants: Infinity,
  };
  return Object.assign(instrument(binder, 'other', 'enterprise', enterprise, numbers), { sector });
}

function enterpriseSector({ scheme, sectors }: Scenario): number {
  const named = scheme.enterprise?.sector ?? null;
  return sectors.findIndex(({ id, crs }) => (named === null ? crs === ENTERPRISE_CRS : id === named));
}
