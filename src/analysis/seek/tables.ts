import type { Cell, ResultTable } from '../result-table.ts';
import type { BreakEvenAnswer } from './break-even.ts';
import { conditionText } from './condition.ts';
import type { FrontierAnswer, FrontierQuestion } from './frontier.ts';
import { CONTEXT, type SeekAnswer } from './seek.ts';
import type { SeekQuestion } from './seek-question.ts';

const flag = (value: boolean): Cell => (value ? 'yes' : 'no');

/** A row for each value tried: is it kept, and each condition's figure with its interval. English ids. */
export function seekTable({ lever, conditions }: SeekQuestion, { tried, best, sure }: SeekAnswer): ResultTable {
  const names = conditions.map(conditionText);
  const columns = names.flatMap((name) => [name, `${name} standardError`, `${name} low`, `${name} high`]);
  return {
    columns: [lever.path, 'kept', 'best', 'sureBest', ...columns, 'goal', ...CONTEXT, 'cannotPlay'],
    rows: tried.map((one) => [
      cellOf(one.value),
      flag(one.isKept),
      flag(one === best || one.value === best?.value),
      flag(one.value === sure?.value),
      ...names.flatMap((_, at): Cell[] => {
        const check = one.checks[at];
        return [check?.value ?? null, check?.standardError ?? null, check?.low ?? null, check?.high ?? null];
      }),
      one.goal?.value ?? null,
      ...CONTEXT.map((figure) => one.means[figure]),
      one.cannotPlay?.code ?? null,
    ]),
  };
}

function cellOf(value: string | number | boolean): Cell {
  return typeof value === 'boolean' ? String(value) : value;
}

/** A row for each assumption, the nearest turn first. Of several paths moved together the values are factors. */
export function breakEvenTable({ cards }: BreakEvenAnswer): ResultTable {
  return {
    columns: [
      'input',
      'paths',
      'isFactor',
      'central',
      'low',
      'high',
      'rangeFrom',
      'turnsBelow',
      'turnsAbove',
      'turnsAtOnce',
      'closeness',
      'figureAtLow',
      'figureAtHigh',
      'cannotPlay',
    ],
    rows: cards.map((card) => [
      card.id,
      card.paths.join(' '),
      flag(card.isFactor),
      card.isFactor ? 1 : card.central[0]!,
      card.low,
      card.high,
      card.rangeFrom,
      card.below,
      card.above,
      flag(card.turnsAtOnce),
      card.closeness,
      card.atLow,
      card.atHigh,
      card.cannotPlay?.code ?? null,
    ]),
  };
}

/** A row for each design of the grid, and one for the present: means, and differences to the present with their standard errors. */
export function frontierTable(
  { levers }: FrontierQuestion,
  { figures, designs, present }: FrontierAnswer,
): ResultTable {
  const of = (name: string) => [name, `${name} change`, `${name} change standardError`];
  return {
    columns: ['design', ...levers.map(({ path }) => path), 'frontier', 'kept', ...figures.flatMap(of), 'cannotPlay'],
    rows: [present, ...designs].map((design, at) => [
      at === 0 ? 'present' : at,
      ...design.values.map(cellOf),
      flag(design.isOnFrontier),
      flag(design.isKept),
      ...figures.flatMap((figure): Cell[] => {
        const change = design.change[figure];
        return [design.means[figure] ?? null, change?.mean ?? null, change?.standardError ?? null];
      }),
      design.cannotPlay?.code ?? null,
    ]),
  };
}
