import { describe, expect, it } from 'vitest';
import { localeOf, OFFERED_LANGUAGES, pickLanguage } from '../../src/words/languages.ts';

describe('the reader’s language', () => {
  const asked: readonly (readonly [
    query: unknown,
    cookie: unknown,
    header: string | undefined,
    language: string,
    why: string,
  ])[] = [
    ['es', 'en', 'en', 'es', 'the address wins over the cookie'],
    [undefined, 'es', 'en', 'es', 'the cookie wins over the browser'],
    ['xx', undefined, 'es-MX,es;q=0.9,en;q=0.8', 'es', 'an unknown language is skipped'],
    [undefined, undefined, 'fr-FR,fr;q=0.9,en;q=0.5,es;q=0.7', 'es', 'the browser’s weights count'],
    [undefined, undefined, 'fr, es;q=0', 'en', 'a weight of 0 is a refusal'],
    [undefined, undefined, ';;q=,,=', 'en', 'a malformed header is English'],
    [['es'], {}, undefined, 'en', 'what is not a text is skipped'],
  ];
  it.each(asked)('address %o, cookie %o, browser %o: %s (%s)', (query, cookie, header, language) => {
    expect(pickLanguage(query, cookie, header)).toBe(language);
  });

  it('is offered by its own name, without the pseudo-language', () => {
    expect(OFFERED_LANGUAGES.map(({ label }) => label)).toEqual(['English', 'Español']);
  });
});

describe('the locale', () => {
  it.each([
    ['es', 'MX', 'es-MX'],
    ['es', 'ES', 'es-ES'],
    ['es', 'PH', 'es-419'],
    ['en', 'PH', 'en-PH'],
    ['en', 'MX', 'en-US'],
    ['en', undefined, 'en-US'],
  ] as const)('of %s in %s is %s', (language, country, locale) => {
    expect(localeOf(language, country)).toBe(locale);
  });
});
