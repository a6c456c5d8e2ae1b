import type { IdentityTree } from '../../scenario/identity-tree.ts';
import { figureAt, type Address } from '../explain/address.ts';
import { factOf, isSetAside } from '../explain/facts.ts';
import type { Trace } from '../explain/trace.ts';
import type { Where } from '../explain/where.ts';
import { arithmetic } from './arithmetic.ts';
import { startedIn } from './facts.ts';
import type { Part } from './formula.ts';

type FigureOf = (address: Address) => Part;

/**
 * The list of projects is that of the future played. When an input of the workbook is changed so that the clubs' pool no longer
 * reaches for one of them, nobody is asked for it; one that is not built is neither finished nor lost. In the future as
 * played these factors are 1.
 */
const NEEDS_POOL: ReadonlySet<string> = new Set(['approvedNow', 'refused', 'asked']);
const NEEDS_START: ReadonlySet<string> = new Set(['isFinished', 'isAbandoned']);

/** A project's figure with the condition under which there is such a project at all. */
export function gated({ name, where }: Address, part: Part, figureOf: FigureOf, trace: Trace): Part {
  if (NEEDS_POOL.has(name)) return arithmetic('multiply', [fits(where, figureOf, trace), part]);
  if (!NEEDS_START.has(name)) return part;
  const starts = figureOf(figureAt('starts', placed(where, startedIn(where, trace))));
  return arithmetic('multiply', [starts, part]);
}

/** The same for a row of the sum of what clubs put into proposals. */
export function gatedRow(
  of: IdentityTree,
  set: string,
  where: Where,
  part: Part,
  figureOf: FigureOf,
  trace: Trace,
): Part {
  const isClubPart = set === 'queued' && of.kind === 'name' && of.name === 'clubPart';
  return isClubPart ? arithmetic('multiply', [fits(where, figureOf, trace), part]) : part;
}

function fits(where: Where, figureOf: FigureOf, trace: Trace): Part {
  const project = where.project!;
  const year = isSetAside(trace, project) ? factOf(trace, project, 'year') : where.t;
  return figureOf(figureAt('fitsPool', placed(where, year)));
}

function placed({ side, project }: Where, t: number): Where {
  return { t, side, project: project! };
}
