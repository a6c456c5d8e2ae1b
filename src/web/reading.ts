import type { RequestHandler, Response } from 'express';
import { asLanguage, pickLanguage, type Language } from '../words/languages.ts';
import { createWords, type Words } from '../words/words.ts';
import type { Format } from './page.ts';

/** How this reader wants to be answered: language and format. */
export interface Reading {
  readonly language: Language;
  readonly words: Words;
  readonly format: Format;
}

/** A year: long enough not to ask again. */
const COOKIE_AGE = 365 * 24 * 60 * 60 * 1000;
const COOKIE = 'contraparte-lang';

/** The language from `?lang=`, which is remembered, else from the cookie, else from the browser. */
export function chooseLanguage(behindTls: boolean): RequestHandler {
  const wordsOf = keep(createWords);
  return (request, response, next) => {
    const asked = asLanguage(request.query['lang']);
    const cookies = request.cookies as Record<string, unknown>;
    const language = pickLanguage(asked, cookies[COOKIE], request.headers['accept-language']);
    if (asked !== null && cookies[COOKIE] !== asked) {
      response.cookie(COOKIE, asked, { maxAge: COOKIE_AGE, sameSite: 'lax', secure: behindTls, httpOnly: true });
    }
    response.vary('Accept-Language').vary('Cookie');
    setReading(response, { language, words: wordsOf(language), format: 'html' });
    next();
  };
}

/** Takes `.json`, `.csv`, `.xlsx` or `.yaml` off the address's end, so that a page and its data have one route. */
export const chooseFormat: RequestHandler = (request, response, next) => {
  const ending = /^(.*[^/])\.(json|csv|xlsx|yaml)$/.exec(request.path);
  if (ending !== null) {
    setReading(response, { ...readingOf(response), format: ending[2] as Format });
    request.url = `${ending[1]}${request.url.slice(request.path.length)}`;
  }
  next();
};

/** The language and format chosen for this answer. */
export function readingOf(response: Response): Reading {
  return response.locals['reading'] as Reading;
}
function setReading(response: Response, reading: Reading): void {
  response.locals['reading'] = reading;
}

/** One set of words a language: making them loads and indexes every text. */
function keep<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const value = kept.get(key) ?? make(key);
    kept.set(key, value);
    return value;
  };
}
