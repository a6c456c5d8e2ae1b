import { getPath } from '../../scenario/overrides.ts';
import type { Scenario, Scheme } from '../../scenario/types.ts';

/** Instruments that can be taken away and added back, with the fields that a form offers for each. */
const INSTRUMENT_FIELDS = {
  matching: ['rule', 'ranking', 'equity', 'carryOver', 'inKind', 'toVehicle'],
  council: ['strength'],
  helpDesk: ['officers', 'contactsPerOfficer'],
  audit: ['leakageCut'],
  seal: ['leakageCut'],
  preparation: ['validRaise'],
  ordinance: ['continuity'],
  transferCost: ['target'],
  literacy: ['migrants.places', 'families.places', 'paired', 'unitCost'],
  guarantee: ['cover', 'capital', 'yearlyInjection', 'fee', 'leverage', 'stopLoss', 'recourse'],
  enterprise: ['places', 'grant', 'ownShare'],
} as const satisfies Partial<Record<keyof Scheme, readonly string[]>>;

export type InstrumentName = keyof typeof INSTRUMENT_FIELDS;
const PARTNER_FIELDS = ['ratio', 'yearlyBudget', 'projectCap'] as const;

export interface LeverGroup {
  readonly id: 'town' | InstrumentName | 'others';
  /** Path that takes the instrument away when set to `null`; null for what is no instrument. */
  readonly instrument: InstrumentName | null;
  /** Short paths of the group's fields; empty while the instrument is taken away. */
  readonly paths: readonly string[];
  readonly takenAway: boolean;
}

/**
 * The levers of a scenario: the town's envelope, then the instruments that its file has, in the order of the model; last what
 * a link has moved beside these, so that the form holds the whole design.
 */
export function leverGroups(
  base: Scenario,
  scenario: Scenario,
  moved: Readonly<Record<string, string>>,
): readonly LeverGroup[] {
  const names = (Object.keys(INSTRUMENT_FIELDS) as InstrumentName[]).filter((name) => base.scheme[name] !== null);
  const town: LeverGroup = { id: 'town', instrument: null, paths: ['place.envelope'], takenAway: false };
  const groups = [town, ...names.map((name) => instrumentGroup(name, scenario))];
  const offered = new Set<string>([...names, ...groups.flatMap(({ paths }) => paths)]);
  const others = Object.keys(moved).filter((path) => !offered.has(path));
  return others.length === 0
    ? groups
    : [...groups, { id: 'others', instrument: null, paths: others, takenAway: false }];
}

function instrumentGroup(name: InstrumentName, scenario: Scenario): LeverGroup {
  const takenAway = scenario.scheme[name] === null;
  return { id: name, instrument: name, paths: takenAway ? [] : pathsOf(name, scenario), takenAway };
}

function pathsOf(name: InstrumentName, scenario: Scenario): readonly string[] {
  const own = INSTRUMENT_FIELDS[name]
    .map((field) => `${name}.${field}`)
    .filter((path) => getPath(scenario, path) !== undefined);
  if (name !== 'matching') return own;
  const partners = scenario.scheme.matching?.partners ?? [];
  return [...partners.flatMap(({ id }) => PARTNER_FIELDS.map((field) => `matching.partners.${id}.${field}`)), ...own];
}
