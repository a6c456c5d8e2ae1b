/** Languages with texts of their own, and the pseudo-language that layouts are tested in. */
export const LANGUAGES = ['en', 'es', 'mirrored'] as const;
export type Language = (typeof LANGUAGES)[number];

interface LanguageEntry {
  /** The language's own name for itself. */
  readonly label: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag, for the page's `lang` and for plural rules. */
  readonly tag: string;
  /** Locale of numbers and dates where the country has none of its own below. */
  readonly locale: string;
  /** Countries whose way with numbers differs or is known: ISO 3166 → locale. */
  readonly byCountry: Readonly<Record<string, string>>;
  /** Offered in the language menu. */
  readonly offered: boolean;
}

const SPANISH_SPEAKING = [
  'AR',
  'BO',
  'CL',
  'CO',
  'CR',
  'DO',
  'EC',
  'ES',
  'GT',
  'HN',
  'MX',
  'NI',
  'PA',
  'PE',
  'PR',
  'PY',
  'SV',
  'UY',
  'VE',
];
const ENGLISH_SPEAKING = ['AU', 'CA', 'GB', 'GH', 'IE', 'IN', 'KE', 'NG', 'NZ', 'PH', 'US'];

const locales = (language: string, countries: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(countries.map((country) => [country, `${language}-${country}`]));

/** One row a language: a new language needs a row here and a folder under `locales/`. */
export const LANGUAGE_TABLE: Readonly<Record<Language, LanguageEntry>> = {
  en: {
    label: 'English',
    direction: 'ltr',
    tag: 'en',
    locale: 'en-US',
    byCountry: locales('en', ENGLISH_SPEAKING),
    offered: true,
  },
  es: {
    label: 'Español',
    direction: 'ltr',
    tag: 'es',
    locale: 'es-419',
    byCountry: locales('es', SPANISH_SPEAKING),
    offered: true,
  },
  mirrored: { label: 'ɱíŕŕóŕéđ', direction: 'rtl', tag: 'en-x-mirror', locale: 'en-US', byCountry: {}, offered: false },
};

/** What a language menu lists, each by its own name. */
export const OFFERED_LANGUAGES: readonly { readonly language: Language; readonly label: string }[] = LANGUAGES.filter(
  (language) => LANGUAGE_TABLE[language].offered,
).map((language) => ({ language, label: LANGUAGE_TABLE[language].label }));

/** Narrows what came from outside; anything else is `null`. */
export function asLanguage(given: unknown): Language | null {
  return LANGUAGES.find((language) => language === given) ?? null;
}

/** Locale of numbers and dates for readers of a language looking at a country: es + MX → es-MX. */
export function localeOf(language: Language, country?: string): string {
  const entry = LANGUAGE_TABLE[language];
  return (country === undefined ? undefined : entry.byCountry[country]) ?? entry.locale;
}

/**
 * The reader's language: what the address asks for, else the cookie, else the browser's list by its own weights, else
 * English. Regions are ignored (es-MX reads es). Unknown and malformed parts are skipped.
 */
export function pickLanguage(query: unknown, cookie: unknown, acceptLanguage: string | undefined): Language {
  return asLanguage(query) ?? asLanguage(cookie) ?? fromHeader(acceptLanguage ?? '') ?? 'en';
}

/** Longer headers than any browser sends are not worth reading. */
const LONGEST_HEADER = 500;

function fromHeader(header: string): Language | null {
  const wished = header
    .slice(0, LONGEST_HEADER)
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().split(';');
      const weight = options
        .map((option) => /^\s*q=([\d.]+)\s*$/.exec(option)?.[1])
        .find((found) => found !== undefined);
      return {
        language: asLanguage(tag.toLowerCase().split('-')[0]),
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter(({ weight }) => weight > 0);
  // Sorting is stable, so that equal weights keep the browser's order.
  return wished.sort((a, b) => b.weight - a.weight).find(({ language }) => language !== null)?.language ?? null;
}
