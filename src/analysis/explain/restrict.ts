import type { IndexName } from '../../model/identities/identity.ts';
import { factOf, isSetAside } from './facts.ts';
import { hasPots } from './sets.ts';
import type { Trace } from './trace.ts';
import type { Where } from './where.ts';

/** Keeps of a place what a figure depends on; a project stands for its sector and locality. */
export function restrict(of: readonly IndexName[], where: Where, trace: Trace): Where {
  const { project } = where;
  const kept: Record<string, number | string> = { t: where.t, side: where.side };
  const keep = (index: string, value: number | undefined) => {
    if (value !== undefined) kept[index] = value;
  };
  const ofProject = (index: 'sector' | 'locality') =>
    where[index] ?? (project === undefined ? undefined : factOf(trace, project, index));
  for (const index of of) {
    if (index === 'pot') keep('locality', hasPots(where, trace) ? ofProject('locality') : undefined);
    else keep(index, index === 'sector' || index === 'locality' ? ofProject(index) : where[index]);
  }
  return kept as unknown as Where;
}

/** The year in which a project was priced: this one, or of one that waits the year in which it was set aside. */
export function whenPriced(where: Where, trace: Trace): Where {
  const { project, t } = where;
  if (project === undefined || !isSetAside(trace, project)) return where;
  return { ...where, t: Math.min(t, factOf(trace, project, 'year')) };
}

/** The indices that a figure lacks to be found. */
export function missing(of: readonly IndexName[], where: Where, trace: Trace): readonly IndexName[] {
  const kept = restrict(of, where, trace);
  return of.filter((index) => index !== 'pot' && kept[index] === undefined);
}
