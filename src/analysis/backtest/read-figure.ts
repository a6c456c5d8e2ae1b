import type { Figure, Reading } from '../../evidence/backtests-types.ts';
import type { OutcomeResult, Result, Summary } from '../../ensemble/result.ts';

/** A figure and, where one run gives it by itself, the 5–95 range of its futures. Money, shares and counts as in results. */
export interface ReadFigure {
  readonly value: number;
  readonly range: readonly [p5: number, p95: number] | null;
}

/** Works a figure out of the results of a back-test's runs, by run id. Throws when a path names nothing. NaN: not defined. */
export function readFigure(figure: Figure, results: ReadonlyMap<string, Result>): ReadFigure {
  if (typeof figure === 'number') return { value: figure, range: null };
  if ('run' in figure) {
    const result = results.get(figure.run);
    if (result === undefined) throw new RangeError(`a figure needs a run named "${figure.run}" but there is none`);
    return readPath(figure, result);
  }
  const value = (part: Figure) => readFigure(part, results).value;
  return { value: calculate(figure, value), range: null };
}

function calculate(figure: Exclude<Figure, number | Reading>, value: (part: Figure) => number): number {
  if ('divide' in figure) return value(figure.divide[0]) / value(figure.divide[1]);
  if ('minus' in figure) return value(figure.minus[0]) - value(figure.minus[1]);
  if ('times' in figure) return value(figure.times[0]) * value(figure.times[1]);
  if ('plus' in figure) return figure.plus.reduce<number>((sum, part) => sum + value(part), 0);
  return Math.log(value(figure.log));
}

const GROUPS = ['outcomes', 'byPartner', 'byLocality', 'byPriority'] as const;

function readPath(reading: Reading, result: Result): ReadFigure {
  const [group = '', ...keys] = reading.of.split('.');
  const known = GROUPS.find((name) => name === group);
  if (known !== undefined) {
    const outcomes: Readonly<Record<string, OutcomeResult>> = result[known];
    return readOutcome(outcomes[keys.join('.')] ?? nothing(reading), reading);
  }
  if (group === 'fates') return alone(readFates(keys, result) ?? nothing(reading));
  if (group === 'chances') return alone(readChance(keys, reading, result) ?? nothing(reading));
  if (group === 'typical') return alone(readTypical(keys, result) ?? nothing(reading));
  return nothing(reading);
}

function alone(value: number): ReadFigure {
  return { value, range: null };
}

function nothing({ run, of }: Reading): never {
  throw new RangeError(`a figure needs something at "${of}" of run "${run}" but there is nothing`);
}

function readOutcome(outcome: OutcomeResult, { side = 'scheme', year, statistic }: Reading): ReadFigure {
  const { byYear, total } = outcome[side];
  const at = (name: keyof Summary) => (year === undefined ? total[name] : (byYear?.[name][year] ?? null));
  if (statistic !== undefined) return alone(at(statistic) ?? NaN);
  const [p5, p95] = [at('p5'), at('p95')];
  return { value: at('mean') ?? NaN, range: p5 === null || p95 === null ? null : [p5, p95] };
}

/** `approved` of all proposals, or `0.approved` of those of one year; `value` is what club and partners paid together. */
function readFates(keys: readonly string[], { fates }: Result): number | undefined {
  const [first = '', second] = keys;
  const group = second === undefined ? fates.all : fates.byYear[Number(first)];
  if (group === undefined) return undefined;
  const name = second ?? first;
  if (name === 'value') return group.club + group.match;
  return Object.entries(group).find(([known]) => known === name)?.[1] as number | undefined;
}

function readChance([name, place]: readonly string[], { year }: Reading, { probabilities }: Result) {
  if (name === 'exhausted')
    return year === undefined ? probabilities.exhaustedEver : probabilities.exhaustedByYear[year];
  if (name === 'allTargets') return probabilities.targetMet ?? undefined;
  return name === 'target' ? probabilities.targets[Number(place)] : undefined;
}

/** `match`: what partners paid in the typical future; `match.<locality>`: there. */
function readTypical([name, place]: readonly string[], { typicalFuture }: Result): number | undefined {
  if (name !== 'match') return undefined;
  return typicalFuture.projects
    .filter(({ locality }) => place === undefined || locality === place)
    .flatMap(({ payments }) => payments)
    .reduce((sum, { amount }) => sum + amount, 0);
}
