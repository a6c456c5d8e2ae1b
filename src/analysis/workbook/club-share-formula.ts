import { arithmetic } from './arithmetic.ts';
import { called, isFixed, type Part } from './formula.ts';

/** One straight line, `slope · x + level`. */
export interface Line {
  readonly slope: Part;
  readonly level: Part;
}

/**
 * Something that rises with x and bends only downwards (a sum of smaller-of-twos) is the lowest of straight lines: a project's
 * cost as a function of the club's part is the lowest, over all ways of partners standing at their caps, of what it would be
 * in that way. `addLines` and `lowerLines` make the lines of a sum and of a minimum.
 */
export function addLines(one: readonly Line[], other: readonly Line[]): readonly Line[] {
  return one.flatMap((a) =>
    other.map((b) => ({
      slope: arithmetic('add', [a.slope, b.slope]),
      level: arithmetic('add', [a.level, b.level]),
    })),
  );
}

export function lowerLines(one: readonly Line[], other: readonly Line[]): readonly Line[] {
  return [...one, ...other].filter(({ level }) => level !== Infinity);
}

export function scaleLines(lines: readonly Line[], by: Part): readonly Line[] {
  return lines.map(({ slope, level }) => ({
    slope: arithmetic('multiply', [slope, by]),
    level: arithmetic('multiply', [level, by]),
  }));
}

/** For each line the x at which it reaches a height: where the lowest of the lines reaches it is the largest of these. */
export function crossings(lines: readonly Line[], height: Part): readonly Part[] {
  return lines.map(({ slope, level }) => arithmetic('divide', [arithmetic('subtract', [height, level]), slope]));
}

export function largest(parts: readonly Part[]): Part {
  const [only] = parts;
  if (parts.length === 1) return only!;
  return parts.every(isFixed) ? Math.max(...parts) : called('MAX', parts);
}
