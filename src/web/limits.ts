import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Refused } from './refused.ts';

/** How much one address may ask for. Generous: a class of thirty shares one address. */
export interface Limits {
  readonly pagesPerMinute: number;
  readonly runsPerMinute: number;
  readonly savesPerMinute: number;
  /** An answer that takes longer is given up; waiting for a run (pages/runs-waiting.ts) does not count. */
  readonly answerMilliseconds: number;
  /** A run that takes longer shows its progress. */
  readonly patienceMilliseconds: number;
}
export const LIMITS: Limits = {
  pagesPerMinute: 1200,
  runsPerMinute: 300,
  savesPerMinute: 60,
  answerMilliseconds: 30_000,
  patienceMilliseconds: 2_000,
};

/** A posted form: above the longest list of localities that is edited as lines, far below what could hurt. */
export const FORM = { extended: true, limit: '1mb', parameterLimit: 1000, depth: 8 } as const;

/** Refuses with 429 above `perMinute` requests of one address. */
export function atMost(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new Refused(429, 'too many requests')),
  });
}
