import { LANGUAGES, LANGUAGE_TABLE, type Language } from '../../../words/languages.ts';

/** The language that a page is written in, by its tag. */
export function languageOfPage(): Language {
  const { lang } = document.documentElement;
  return LANGUAGES.find((language) => LANGUAGE_TABLE[language].tag === lang) ?? 'en';
}
