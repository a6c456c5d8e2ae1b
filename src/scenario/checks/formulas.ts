import { compileExpression } from '../../math/expression.ts';
import type { Expression } from '../../math/expression.ts';
import { centralOf } from '../central.ts';
import { FORMULA_VARIABLES } from '../formula-variables.ts';
import { readNumberText } from '../numbers.ts';
import { problem } from '../problems.ts';
import { at, isGroup, itemsAt } from '../raw.ts';
import type { Check } from './context.ts';

type Name = (typeof FORMULA_VARIABLES)[number];

/** Share of a need that is still unmet, and a project's value against its sector's typical one: ends and middle. */
const UNMET = [0, 0.5, 1];
const SIZES = [1, 0.25, 4];
const MOST_LOCALITIES = 200;
/** Evaluations of one formula: some milliseconds. */
const MOST_TRIED = 20_000;

/**
 * A formula gives a number in the circumstances this scenario knows. Infinity passes, since ratios are held within 0 to 10;
 * what no grid foresees is refused when it is played.
 */
export const checkFormulas: Check = ({ raw, broken, treeOf }) =>
  itemsAt(raw, 'scheme', 'matching', 'partners').flatMap(({ ratio }, index) => {
    const path = `scheme.matching.partners.${index}.ratio`;
    const text: unknown = isGroup(ratio) ? ratio.formula : ratio;
    if (typeof text !== 'string' || broken(path) || readNumberText(text, true).ok) return [];
    const tree = treeOf(text);
    const names = tree === null ? [] : namesIn(tree);
    const values = tree === null ? null : withoutNumber(tree, circumstances(raw, names));
    if (values === null) return [];
    const where = names.map((name) => ` ${name}=${values[FORMULA_VARIABLES.indexOf(name)]!}`).join('');
    return [problem(path, 'bad-formula', text, { kind: 'formula', detail: `no-number${where}` })];
  });

/** The variables that a formula names, in the order of the table. */
function namesIn(tree: Expression): readonly Name[] {
  const found = (part: Expression): readonly string[] =>
    part.kind === 'variable' ? [part.name] : part.kind === 'call' ? part.args.flatMap(found) : [];
  const names = new Set(found(tree));
  return FORMULA_VARIABLES.filter((name) => names.has(name));
}

/** The first values for which a formula gives no number; `null`: it always gives one. */
function withoutNumber(tree: Expression, tried: Iterable<Float64Array>): Float64Array | null {
  const evaluate = compileExpression(tree, FORMULA_VARIABLES);
  for (const values of tried) if (Number.isNaN(evaluate(values))) return values;
  return null;
}

/** Values in the order of FORMULA_VARIABLES; what the formula does not name stays at one value. */
function* circumstances(raw: unknown, names: readonly Name[]): Generator<Float64Array> {
  const has = (name: Name) => names.includes(name);
  const sectors = sectorsOf(raw).slice(0, has('weight') || has('value') ? undefined : 1);
  const unmets = has('unmet') ? UNMET : [1];
  const sizes = has('value') ? SIZES : [1];
  const years = has('year') ? yearsOf(raw) : [0];
  const each = Math.max(1, sectors.length * unmets.length * sizes.length * years.length);
  const most = Math.max(2, Math.min(MOST_LOCALITIES, Math.floor(MOST_TRIED / each)));
  const marginalities = has('marginality') ? evenly(marginalitiesOf(raw), most) : [0];
  for (const marginality of marginalities)
    for (const { weight, value } of sectors)
      for (const unmet of unmets)
        for (const size of sizes)
          for (const year of years) yield Float64Array.of(marginality, weight, unmet, value * size, year);
}

/** Distinct and in order. */
function marginalitiesOf(raw: unknown): readonly number[] {
  const all = itemsAt(raw, 'place', 'localities').map(({ marginality }) => centralOf(marginality));
  return [...new Set(all.filter((value) => value !== null))].sort((a, b) => a - b);
}

/** Sectors without a readable value have a problem of their own. */
function sectorsOf(raw: unknown): readonly { readonly weight: number; readonly value: number }[] {
  return itemsAt(raw, 'sectors').flatMap(({ weight, typicalValue }) => {
    const value = centralOf(typicalValue);
    return value === null ? [] : [{ weight: centralOf(weight ?? 0) ?? 0, value }];
  });
}

/** The first year and the last. */
function yearsOf(raw: unknown): readonly number[] {
  const start = centralOf(at(raw, 'place', 'startYear'));
  const horizon = centralOf(at(raw, 'place', 'horizon') ?? 10);
  return start === null || horizon === null ? [] : [...new Set([start, start + horizon - 1])];
}

/** At most `most` items of a list, first and last among them. */
function evenly(list: readonly number[], most: number): readonly number[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.round((index * (list.length - 1)) / (most - 1))]!);
}
