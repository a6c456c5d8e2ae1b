import type { Request, RequestHandler } from 'express';
import { Refused } from './refused.ts';

/** What one address has tried in the present minute, and the codes that it has shown to know. */
interface Tried {
  readonly since: number;
  readonly wrong: number;
  readonly right: ReadonlySet<string>;
}

const MINUTE = 60_000;
/** More addresses than a town's network has; the oldest are forgotten first. */
const MOST_ADDRESSES = 10_000;

/**
 * Refuses with 429 whoever tries more than `perMinute` wrong class codes in a minute. Thirty phones may share one address: the
 * codes that it has shown to know stay open to it however often others mistype. For addresses under `/class`, after forms are
 * read. `isKnown` says whether there is such a class.
 */
export function refuseGuessing(
  perMinute: number,
  isKnown: (code: string) => Promise<boolean>,
  now: () => number = Date.now,
): RequestHandler {
  const tried = new Map<string, Tried>();
  async function isOpen(address: string, code: string): Promise<boolean> {
    const { since, wrong, right } = freshOf(tried.get(address), now());
    if (right.has(code)) return true;
    if (wrong >= perMinute) return false;
    const entry = (await isKnown(code)) ? { wrong, right: new Set([...right, code]) } : { wrong: wrong + 1, right };
    remember(tried, address, { since, ...entry });
    return true;
  }
  // One after the other: a thousand codes sent at once are counted as they are, too.
  let before: Promise<unknown> = Promise.resolve();
  return async (request, _response, next) => {
    const code = codeOf(request);
    if (code === null) return next();
    const open = before.catch(() => null).then(() => isOpen(request.ip ?? '', code));
    before = open;
    next((await open) ? undefined : new Refused(429, 'too many wrong codes'));
  };
}

/** A minute that is over counts no more; what was known then still is. */
function freshOf(tried: Tried | undefined, now: number): Tried {
  if (tried === undefined) return { since: now, wrong: 0, right: new Set() };
  return now - tried.since < MINUTE ? tried : { ...tried, since: now, wrong: 0 };
}

function remember(tried: Map<string, Tried>, address: string, entry: Tried): void {
  tried.delete(address);
  tried.set(address, entry);
  const oldest = tried.keys().next().value;
  if (tried.size > MOST_ADDRESSES && oldest !== undefined) tried.delete(oldest);
}

/** The code that a request names, in its address or in the form to join; null when it names none. */
function codeOf(request: Request): string | null {
  const named = /^\/([^/]+)/.exec(request.path)?.[1];
  const typed = named === undefined || named === 'join' ? (typedIn(request.body) ?? typedIn(request.query)) : named;
  return typed === null ? null : typed.toUpperCase();
}

function typedIn(fields: unknown): string | null {
  if (typeof fields !== 'object' || fields === null || !('code' in fields)) return null;
  return typeof fields.code === 'string' && fields.code !== '' ? fields.code.slice(0, LONGEST_CODE) : null;
}
const LONGEST_CODE = 100;
