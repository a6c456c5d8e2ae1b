import type { Design, Inputs } from '../../model/inputs.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Trace } from './trace.ts';
import type { Where, WhereIndex } from './where.ts';

/** A number of the scenario as it stands in one future. */
export interface InputLeaf {
  readonly value: number;
  readonly path: string;
}

/** Inputs of which each member of a set has one: the index, and where the list stands in the scenario. */
const LISTS: Readonly<Record<string, readonly [index: WhereIndex, list: string]>> = {
  corridor: ['corridor', 'corridors'],
  sector: ['sector', 'sectors'],
  locality: ['locality', 'place.localities'],
  partner: ['partner', 'scheme.matching.partners'],
  vehicle: ['vehicle', 'scheme.vehicles'],
  mix: ['vehicle', 'scheme.vehicles'],
};

/** Names that differ between the model's text and the scenario's vocabulary. */
const PATHS: Readonly<Record<string, string>> = {
  'partner.local': 'kind',
  'partner.public': 'kind',
  'partner.perLocality': 'budgetPer',
  'partner.hasFormula': 'ratio',
  'vehicle.isNew': 'new',
  'place.turnover': 'place.elections.turnover',
  'matching.hasVehicle': 'scheme.matching.vehicle',
  'matching.proRata': 'scheme.matching.rule',
  'matching.delayIfAbsent': 'scheme.matching.ifAbsent',
  'literacy.migrants': 'scheme.literacy.migrants.places',
  'literacy.families': 'scheme.literacy.families.places',
  'scheme.on': 'scheme',
  isElection: 'place.elections',
  isEnterpriseSector: 'scheme.enterprise.sector',
  isPlacedIn: 'scheme.matching.vehicle',
  elapsed: 'place.startYear',
};

/** Which indices an input has. */
export function inputIndices(name: string): readonly WhereIndex[] {
  if (name === 'mix.share') return ['vehicle', 'sector'];
  if (name === 'isEnterpriseSector') return ['sector'];
  if (name === 'isPlacedIn') return ['vehicle'];
  const list = LISTS[name.split('.')[0]!];
  return list === undefined || !name.includes('.') ? [] : [list[0]];
}

/** Does it differ from year to year, because it depends on the calendar? */
export function isCalendar(name: string): boolean {
  return name === 'elapsed' || name === 'isElection';
}

/** An input's value and path; null when no input has the name. */
export function inputLeaf(name: string, where: Where, trace: Trace, scenario: Scenario): InputLeaf | null {
  const value = inputValue(name, where, trace);
  if (value === null) return null;
  return { value: Number(value), path: pathOf(name, where, scenario) };
}

/** An input's value alone; null when no input has the name. */
export function inputValue(name: string, where: Where, { world }: Trace): number | boolean | null {
  const { inputs, design, diary } = world;
  switch (name) {
    case 'elapsed':
      return where.t;
    case 'isElection':
      return diary.election[where.t]!;
    case 'isEnterpriseSector':
      return design.enterprise.sector === where.sector;
    case 'isPlacedIn':
      return design.matching.vehicle === where.vehicle;
    case 'place.startYear':
      return inputs.startYear;
    case 'place.horizon':
      return inputs.years;
    case 'scheme.on':
      return design.withScheme;
    case 'scheme.package':
      return design.package;
    case 'mix.share':
      return design.vehicles.mix[where.vehicle! * inputs.sectors.count + where.sector!]!;
    default:
      return fieldOf(name, where, inputs, design);
  }
}

/** `corridor.growth`, `guarantee.cover`, or a behaviour parameter by its bare name. */
function fieldOf(name: string, where: Where, inputs: Inputs, design: Design): number | boolean | null {
  const [group, field] = name.split('.') as [string, string | undefined];
  if (field === undefined) return read(inputs.behaviour, group);
  switch (group) {
    case 'corridor':
      return item(inputs.corridors, field, where.corridor);
    case 'sector':
      return item(inputs.sectors, STATED[field] ?? field, where.sector);
    case 'locality':
      return item(inputs.localities, STATED[field] ?? field, where.locality);
    case 'partner':
      return partnerField(field, where.partner!, design);
    case 'vehicle':
      return item(design.vehicles, field, where.vehicle);
    case 'place':
      return read(inputs.place, field);
    case 'uses':
      return read(inputs.uses, field);
    case 'matching':
      return field === 'hasVehicle' ? design.matching.vehicle >= 0 : read(design.matching, field);
    default:
      return read(read(design, group), field);
  }
}

/** The engine keeps shares as stated beside those that add to 1. */
const STATED: Readonly<Record<string, string>> = {
  weight: 'statedWeight',
  preference: 'statedPreference',
  diasporaShare: 'statedShare',
};

function partnerField(field: string, partner: number, { matching }: Design): number | boolean | null {
  const { partners } = matching;
  return field === 'hasFormula' ? partners.formula[partner] !== null : item(partners, field, partner);
}

function read(group: unknown, field: string): number | boolean | null {
  return isRecord(group) && Object.hasOwn(group, field) ? (group[field] as number | boolean) : null;
}

function isRecord(group: unknown): group is Readonly<Record<string, unknown>> {
  return typeof group === 'object' && group !== null;
}

/** All members' values of an input at once, and the index they belong to; null when it has none. */
export function inputColumn(
  name: string,
  { world }: Trace,
): { readonly index: WhereIndex; readonly values: ArrayLike<number> } | null {
  const [group, field] = name.split('.') as [string, string];
  const { corridors: corridor, localities: locality, sectors: sector } = world.inputs;
  const columns: Readonly<Record<string, object>> = { corridor, locality, sector };
  const list = columns[group];
  const column = STATED[field] ?? field;
  if (!isRecord(list) || !Object.hasOwn(list, column)) return null;
  return { index: LISTS[group]![0], values: list[column] as ArrayLike<number> };
}

function item(group: unknown, field: string, place: number | undefined): number | null {
  if (!isRecord(group) || !Object.hasOwn(group, field) || place === undefined) return null;
  return (group[field] as ArrayLike<number>)[place]!;
}

function pathOf(name: string, where: Where, scenario: Scenario): string {
  const [group, field] = name.split('.') as [string, string | undefined];
  const list = field === undefined ? undefined : LISTS[group];
  if (list === undefined) return PATHS[name] ?? plainPath(group, field);
  const [index, path] = list;
  const item = `${path}.${idOf(scenario, index, where[index]!)}`;
  if (name === 'mix.share') return `${item}.sectors.${scenario.sectors[where.sector!]!.id}`;
  return `${item}.${PATHS[name] ?? field}`;
}

function plainPath(group: string, field: string | undefined): string {
  if (field === undefined) return `behaviour.${group}`;
  if (group === 'place' || group === 'uses') return `${group}.${field}`;
  return field === 'on' ? `scheme.${group}` : group === 'scheme' ? `scheme.${field}` : `scheme.${group}.${field}`;
}

/** Id of a member of a list. */
export function idOf(scenario: Scenario, index: WhereIndex, place: number): string {
  switch (index) {
    case 'corridor':
      return scenario.corridors[place]!.id;
    case 'sector':
      return scenario.sectors[place]!.id;
    case 'locality':
      return scenario.place.localities[place]!.id;
    case 'partner':
      return scenario.scheme.matching!.partners[place]!.id;
    case 'vehicle':
      return scenario.scheme.vehicles[place]!.id;
    case 'goal':
    case 'project':
      return String(place);
  }
}
