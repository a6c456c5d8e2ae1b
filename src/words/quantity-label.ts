import { PARAMETERS } from '../evidence/parameters.ts';
import { OUTCOMES } from '../scenario/outcomes.ts';
import { patternOf } from '../scenario/terms.ts';
import { outcomeLabel, parameterLabel, termLabel } from './labels.ts';
import type { Words } from './types.ts';

/** Where in a scenario the things stand of which an identity's text names a part: `corridor.growth` is `corridors.*.growth`. */
const LISTS: Readonly<Record<string, string>> = {
  corridor: 'corridors.*',
  sector: 'sectors.*',
  locality: 'place.localities.*',
  partner: 'scheme.matching.partners.*',
  vehicle: 'scheme.vehicles.*',
};

/** Names of inputs that are another field of a scenario than they look. */
const FIELDS: Readonly<Record<string, string>> = {
  'place.turnover': 'place.elections.turnover',
  'literacy.migrants': 'scheme.literacy.migrants.places',
  'literacy.families': 'scheme.literacy.families.places',
  'mix.share': 'scheme.vehicles.*.sectors.*',
  'matching.hasVehicle': 'scheme.matching.vehicle',
  'matching.proRata': 'scheme.matching.rule',
  'matching.delayIfAbsent': 'scheme.matching.ifAbsent',
  'partner.hasFormula': 'scheme.matching.partners.*.ratio',
  'partner.local': 'scheme.matching.partners.*.kind',
  'partner.public': 'scheme.matching.partners.*.kind',
  'partner.perLocality': 'scheme.matching.partners.*.budgetPer',
  'vehicle.isNew': 'scheme.vehicles.*.new',
};

/** The field of a scenario (`*` for any item) that a name with a dot stands for; null where it is no single field, like `audit.on`. */
export function fieldOfName(name: string): string | null {
  const [group, part] = name.split('.');
  if (group === undefined || part === undefined) return null;
  const list = LISTS[group];
  const field = FIELDS[name] ?? (list === undefined ? name : `${list}.${part}`);
  return patternOf(field) ?? null;
}

/**
 * What a name in an identity's text stands for, as a short noun phrase: "Remittances received through the corridor, after
 * costs". Throws for a name that the model does not use.
 */
export function quantityLabel(name: string, words: Words): string {
  const own = (['names', 'leaves', 'inputs'] as const).find((group) => words.has(`quantities.${group}.${name}`));
  if (own !== undefined) return words.t(`quantities.${own}.${name}`);
  if (isKey(name, OUTCOMES)) return outcomeLabel(name, words);
  if (isKey(name, PARAMETERS)) return parameterLabel(name, words);
  const field = fieldOfName(name);
  if (field === null) throw new Error(`a figure of the model needs a label but "${name}" has none`);
  return termLabel(field, words);
}

/** The label as it stands inside a sentence. */
export function quantityPhrase(name: string, words: Words): string {
  return lowerFirst(quantityLabel(name, words), words.locale);
}

/** "projects proposed this year" */
export function setLabel(set: string, words: Words): string {
  return words.t(`quantities.sets.${set}`);
}

/** Names of places and abbreviations keep their capital. */
export function lowerFirst(text: string, locale: string): string {
  const [first = '', second = ''] = text;
  const isShouted = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return isShouted ? text : first.toLocaleLowerCase(locale) + text.slice(first.length);
}

function isKey<Table extends object>(name: string, table: Table): name is keyof Table & string {
  return Object.hasOwn(table, name);
}
