import { classProblem } from '../../analysis/class/class-problem.ts';
import type { Reply, Visit } from '../page.ts';
import { noClass } from './class-open.ts';
import { classPage } from './class-start-page.ts';

/** An address with a code that no class has: people are asked for the code again, programs told what is wrong. */
export function noSuchClass(visit: Visit): Reply | Promise<Reply> {
  const typed = visit.params['code'] ?? '';
  if (visit.format !== 'html') return noClass(typed);
  return classPage(visit, { status: 404, code: typed, codeProblems: [classProblem('code', 'code', typed)] });
}
