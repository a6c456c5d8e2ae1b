import { PARAMETERS } from '../../evidence/parameters.ts';
import { SOURCES } from '../../evidence/sources.ts';
import type { Estimate, Parameter, ParameterName } from '../../evidence/types.ts';
import type { Quantity } from '../../math/quantity.ts';
import { gradeLabel, parameterLabel, parameterMeaning } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';

export interface EvidenceView {
  readonly parameters: readonly ParameterView[];
}
export interface ParameterView {
  readonly name: ParameterName;
  readonly label: string;
  readonly meaning: string;
  readonly section: string;
  /** The default as printed: "0.5", or "0.3, between 0.2 and 0.5". */
  readonly value: string;
  /** What a scenario may set instead. */
  readonly accepted: string;
  readonly grade: string;
  readonly gradeText: string;
  readonly basis: string;
  readonly estimates: readonly EstimateView[];
}
interface EstimateView {
  readonly value: string;
  readonly place: string;
  readonly year: string;
  readonly where: string;
  readonly source: string;
  readonly address: string | null;
  readonly grade: string;
  readonly gradeText: string;
}

export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[];

/** Every behaviour parameter with its default, how well it is founded, and why. */
export function evidenceView(words: Words): EvidenceView {
  return { parameters: PARAMETER_NAMES.map((name) => parameterView(name, words)) };
}

export function parameterView(name: ParameterName, words: Words): ParameterView {
  const parameter: Parameter = PARAMETERS[name];
  return {
    name,
    label: parameterLabel(name, words),
    meaning: parameterMeaning(name, words),
    section: parameter.section,
    value: quantityText(parameter.default, words),
    accepted: words.t('evidence.accepted', { low: words.number(parameter.min), high: words.number(parameter.max) }),
    grade: parameter.grade,
    gradeText: gradeLabel(parameter.grade, words),
    basis: parameter.basis,
    estimates: parameter.estimates.map((estimate) => estimateView(estimate, words)),
  };
}

function estimateView({ value, place, year, source, where, grade }: Estimate, words: Words): EstimateView {
  const { author, title, year: published, publisher, address } = SOURCES[source];
  const work = `${author} (${published}), ${title}, ${publisher}`;
  return { value, place, year, where, source: work, address, grade, gradeText: gradeLabel(grade, words) };
}

/** A number with its uncertainty, in words. */
function quantityText(quantity: Quantity, words: Words): string {
  const print = (value: number): string => words.number(value);
  if (typeof quantity === 'number') return print(quantity);
  if ('value' in quantity) return print(quantity.value);
  if ('low' in quantity)
    return words.t('evidence.triangular', {
      central: print(quantity.central),
      low: print(quantity.low),
      high: print(quantity.high),
    });
  if ('uniform' in quantity)
    return words.t('common.between', { low: print(quantity.uniform[0]), high: print(quantity.uniform[1]) });
  if ('normal' in quantity)
    return words.t('evidence.normal', { mean: print(quantity.normal[0]), sd: print(quantity.normal[1]) });
  if ('lognormal' in quantity)
    return words.t('evidence.lognormal', { median: print(quantity.lognormal[0]), sigma: print(quantity.lognormal[1]) });
  return words.list(
    quantity.oneOf.map(([chance, value]) =>
      words.t('evidence.oneOf', { value: print(value), chance: words.chance(chance) }),
    ),
  );
}
