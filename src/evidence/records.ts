import { delivery } from './delivery.ts';
import { economy } from './economy.ts';
import { giving } from './giving.ts';
import { guarantees } from './guarantees.ts';
import { literacy } from './literacy.ts';
import { PARAMETERS } from './parameters.ts';
import { remittances } from './remittances.ts';
import { type financeSettings } from './settings-finance.ts';
import { type placeSettings } from './settings-place.ts';
import { type remittanceSettings } from './settings-remittances.ts';
import { SETTINGS } from './settings.ts';
import type { EvidenceRecord, ParameterName, SettingName } from './types.ts';

/** A record of the shelf: a behaviour parameter, or a figure that every scenario states for itself. */
export type RecordName = ParameterName | SettingName;

/** Every record by name. */
export const RECORDS: Readonly<Record<RecordName, EvidenceRecord>> = { ...PARAMETERS, ...SETTINGS };

export type Subject = 'remittances' | 'giving' | 'literacy' | 'guarantees' | 'delivery' | 'economy';

/** The records of each subject, parameters first. */
export const SUBJECTS: Readonly<Record<Subject, readonly RecordName[]>> = {
  remittances: [...keys(remittances), 'corridorVolatility', 'transferCost'],
  giving: [...keys(giving), 'clubMembership'],
  literacy: [...keys(literacy), 'trainingCost'],
  guarantees: [
    ...keys(guarantees),
    'placedShare',
    'vehicleDefault',
    'lossGivenDefault',
    'guaranteeCover',
    'guaranteeFee',
    'guaranteeLeverage',
  ],
  delivery: [...keys(delivery), 'leakageCut', 'upkeepShare'],
  economy: [...keys(economy), 'jobsPerFirm', 'discountRate'],
};

export const RECORD_NAMES: readonly RecordName[] = Object.values(SUBJECTS).flat();

export function isRecordName(name: string): name is RecordName {
  return Object.hasOwn(RECORDS, name);
}

export function isParameterName(name: RecordName): name is ParameterName {
  return Object.hasOwn(PARAMETERS, name);
}

/** The subject that a record stands under. */
export function subjectOf(name: RecordName): Subject {
  const found = (Object.keys(SUBJECTS) as readonly Subject[]).find((subject) => SUBJECTS[subject].includes(name));
  if (found === undefined) throw new Error(`a record needs a subject but ${name} has none`);
  return found;
}

type Records =
  | typeof remittances
  | typeof giving
  | typeof literacy
  | typeof guarantees
  | typeof delivery
  | typeof economy
  | typeof remittanceSettings
  | typeof placeSettings
  | typeof financeSettings;
type Each<Group> = Group extends unknown ? Group[keyof Group] : never;
type One = Each<Records>;
type EstimateOf<Rec> = Rec extends { readonly estimates: readonly (infer E)[] } ? E : never;
type GapOf<Rec> = Rec extends { readonly gaps: readonly (infer G extends string)[] } ? G : never;
type VariantOf<Rec> = Rec extends { readonly variants: readonly (infer V)[] } ? V : never;
type Texts<E> = E extends { readonly value: string; readonly place: string; readonly where: string }
  ? E['value'] | E['place'] | E['where']
  : never;
type Labels<V> = V extends { readonly label: infer L extends string } ? L : never;

/** Every text of an estimate, a gap or a variant, so that a language which lacks one does not compile. */
export type EvidenceText = Texts<EstimateOf<One>> | GapOf<One> | Labels<VariantOf<One>>;

function keys<Group extends object>(group: Group): readonly (keyof Group)[] {
  return Object.keys(group) as (keyof Group)[];
}
