import { SOURCES, type Source } from '../../src/evidence/sources.ts';
import { GRADES, type EvidenceRecord } from '../../src/evidence/types.ts';
import type { Quantity } from '../../src/math/quantity.ts';

/** Every value that a quantity names, lowest and highest included. */
export function namedValues(quantity: Quantity | null): readonly number[] {
  if (quantity === null) return [];
  if (typeof quantity === 'number') return [quantity];
  if ('low' in quantity) return [quantity.low, quantity.central, quantity.high];
  if ('value' in quantity) return [quantity.value];
  if ('oneOf' in quantity) return quantity.oneOf.map(([, value]) => value);
  throw new Error('a default is a number, a triangle or a mixture');
}

/** What is wrong with a record; empty when nothing is. */
export function faultsOf(record: EvidenceRecord): readonly string[] {
  const { min, max, default: usual, grade, basis, estimates, gaps = [] } = record;
  const outside = (value: number): boolean => !(value >= min && value <= max);
  return [
    ...(namedValues(usual).some(outside) ? ['its default leaves its own range'] : []),
    ...(min < max ? [] : ['its range is empty']),
    ...(GRADES.includes(grade) ? [] : ['it has no grade']),
    ...(/\.$/.test(basis) ? [] : ['it does not say why']),
    ...(grade === 'assumed' || estimates.length > 0 ? [] : ['it is graded and rests on nothing']),
    ...gaps.filter((gap) => !/not (found|read)|was not\b/.test(gap)).map((gap) => `a gap does not say so: ${gap}`),
    ...estimates.flatMap((estimate) => estimateFaults(estimate)),
  ];
}

function estimateFaults(estimate: EvidenceRecord['estimates'][number]): readonly string[] {
  const { value, place, year, where, grade, source, mark } = estimate;
  const work = (SOURCES as Readonly<Record<string, Source>>)[source];
  if (work === undefined) return [`unknown source ${source}`];
  const said = [value, place, year, where, work.author, work.title, work.year, work.publisher];
  const claimsReading = grade === 'measured' || (grade === 'reported' && work.read);
  const remembered = /memory|not read|were not/.test(where);
  return [
    ...(said.every((text) => text.trim() !== '') ? [] : [`${value}: place, year, study or page is missing`]),
    ...(grade === 'measured' && !work.read ? [`${value}: called measured, and the original was not read`] : []),
    ...(claimsReading && work.address === null && work.site === undefined
      ? [`${value}: read, and it is not said where`]
      : []),
    ...(remembered && grade !== 'recalled' ? [`${value}: from memory, and not called recalled`] : []),
    ...(grade === 'assumed' ? [`${value}: a published figure is not an assumption`] : []),
    ...((mark ?? []).every(Number.isFinite) ? [] : [`${value}: its mark is no number`]),
  ];
}
