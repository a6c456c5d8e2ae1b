import { createInstance, type i18n } from 'i18next';
import { flatten } from './flatten.ts';
import { LANGUAGE_TABLE, type Language } from './languages.ts';
import { en } from './locales/en/index.ts';
import { es } from './locales/es/index.ts';
import { mirrorText } from './mirror.ts';

const TEXTS: Readonly<Record<Language, () => Readonly<Record<string, string>>>> = {
  en: once(() => flatten(en)),
  es: once(() => flatten(es)),
  mirrored: once(() => mapTexts(TEXTS.en(), mirrorText)),
};

/** Every text of a language by key; put together when the language is first spoken. */
export function textsOf(language: Language): Readonly<Record<string, string>> {
  return TEXTS[language]();
}

function mapTexts(texts: Readonly<Record<string, string>>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** One i18next for the whole process, ready when this module is: texts are part of the program, nothing is loaded. */
const translator: i18n = createInstance();
void translator.init({
  initAsync: false,
  lng: LANGUAGE_TABLE.en.tag,
  // A text missing in Spanish must be noticed, not shown in English.
  fallbackLng: false,
  load: 'currentOnly',
  keySeparator: false,
  nsSeparator: false,
  interpolation: {
    // Templates escape for HTML; doing it here too would print &amp;.
    escapeValue: false,
  },
  missingInterpolationHandler: (text: string, match: readonly string[]) => {
    throw new Error(`the text "${text}" needs a value for ${match[0] ?? '?'} but got none`);
  },
  resources: {},
});

/** i18next's own name for texts that are not divided further. */
const NAMESPACE = 'translation';

/** What is printed in the place of a text that does not exist. */
type MissingText = (key: string, language: Language) => string;

const missing = {
  text: (key: string, language: Language): string => {
    throw new Error(`texts of "${language}" need the key "${key}" but have none`);
  },
};

/** A missing text throws, so that tests see it, until `markMissing` says otherwise. */
export const missingText: MissingText = (key, language) => missing.text(key, language);

/**
 * For a running server, once at its start: from now on a missing text is its key in brackets and a line in the log, for
 * the whole process, because a page that says too little is better than none. Returns what undoes it.
 */
export function markMissing(log: (message: string) => void): () => void {
  const before = missing.text;
  missing.text = (key, language) => {
    log(`texts of "${language}" need the key "${key}" but have none`);
    return `⟦${key}⟧`;
  };
  return () => {
    missing.text = before;
  };
}

/** Is there a text (or a set of plural forms) under this key? */
export function hasText(key: string, language: Language): boolean {
  const texts = textsOf(language);
  return key in texts || `${key}_other` in texts;
}

/**
 * The text of a key with its values put in; what looks like a placeholder inside a value stays as it is. `values.count` chooses the plural form; `printed` holds the values as they are
 * to appear. Throws when the text asks for a value that is not given.
 */
export function translate(
  key: string,
  language: Language,
  printed: Readonly<Record<string, string>>,
  count?: number,
): string {
  const replace = { ...printed };
  const { tag } = LANGUAGE_TABLE[language];
  if (!translator.hasResourceBundle(tag, NAMESPACE)) translator.addResourceBundle(tag, NAMESPACE, textsOf(language));
  const options = { lng: tag, replace };
  return translator.t(key, count === undefined ? options : { ...options, count });
}
