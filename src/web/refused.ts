import type { Problem } from '../scenario/problem.ts';

/** A request that is not answered, on its way to the error page: its status and everything that is wrong with it. */
export class Refused extends Error {
  readonly status: number;
  readonly problems: readonly Problem[];
  constructor(status: number, why: string, problems: readonly Problem[] = []) {
    super(why);
    this.status = status;
    this.problems = problems;
  }
}
