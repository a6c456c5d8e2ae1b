import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Refused } from './refused.ts';

/** How much one address may ask for. Generous: a class of thirty shares one address. */
export interface Limits {
  readonly pagesPerMinute: number;
  readonly runsPerMinute: number;
  readonly savesPerMinute: number;
  /** Of pages, moves and events of classes, all of them together. */
  readonly classPerMinute: number;
  /** Codes of classes that there are not. */
  readonly wrongCodesPerMinute: number;
  /** An answer that takes longer is given up; waiting for a run (pages/runs-waiting.ts) does not count. */
  readonly answerMilliseconds: number;
  /** A run that takes longer shows its progress. */
  readonly patienceMilliseconds: number;
}
export const LIMITS: Limits = {
  pagesPerMinute: 1200,
  runsPerMinute: 300,
  savesPerMinute: 60,
  wrongCodesPerMinute: 30,
  // Thirty teams that each move a lever every five seconds, and then see the page of it, are 720; walls, phones that come back
  // and a second class in the next room beside.
  classPerMinute: 6_000,
  answerMilliseconds: 30_000,
  patienceMilliseconds: 2_000,
};

/** A posted form: above the longest list of localities that is edited as lines, far below what could hurt. */
export const FORM = { extended: true, limit: '1mb', parameterLimit: 1000, depth: 8 } as const;

/** Refuses with 429 above `perMinute` requests of one address; `isFree` says which requests do not count. */
export function atMost(perMinute: number, isFree: (request: Request) => boolean = () => false): RequestHandler {
  return rateLimit({
    skip: isFree,
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new Refused(429, 'too many requests')),
  });
}

/** Classes have a limit of their own: a room of phones stands behind one address. */
export const isOfClass = ({ path }: Request): boolean => /^\/class(?:\/|$)/i.test(path);
