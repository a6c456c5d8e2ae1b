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

/** Whoever is on a room's network reads, and writes only in a class. */
export class OnlyReading extends Refused {
  constructor() {
    super(403, 'guests of a room only read');
  }
}
