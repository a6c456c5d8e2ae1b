// In the browser's bundle this file stands in the place of i18next: plural forms and values put into texts, all that
// words/translate.ts asks for. A test holds the two to the same texts.

interface Options {
  readonly lng: string;
  readonly replace: Readonly<Record<string, string>>;
  readonly count?: number;
}
interface Settings {
  readonly missingInterpolationHandler: (text: string, match: readonly string[]) => string;
}
type Texts = Readonly<Record<string, string>>;

export interface i18n {
  init(settings: Settings): Promise<void>;
  hasResourceBundle(language: string, namespace: string): boolean;
  addResourceBundle(language: string, namespace: string, texts: Texts): void;
  t(key: string, options: Options): string;
}

const PLACE = /\{\{\s*([^}]*?)\s*\}\}/g;

export function createInstance(): i18n {
  const bundles = new Map<string, Texts>();
  const rules = new Map<string, Intl.PluralRules>();
  let complain: Settings['missingInterpolationHandler'] = (text) => text;
  const rulesOf = (language: string): Intl.PluralRules => {
    const found = rules.get(language) ?? new Intl.PluralRules(language);
    rules.set(language, found);
    return found;
  };
  const textOf = (key: string, { lng, count }: Options): string => {
    const texts = bundles.get(lng) ?? {};
    if (count === undefined) return texts[key] ?? texts[`${key}_other`] ?? key;
    // Zero has a form of its own where a text gives one.
    const zero = count === 0 ? texts[`${key}_zero`] : undefined;
    return zero ?? texts[`${key}_${rulesOf(lng).select(count)}`] ?? texts[`${key}_other`] ?? texts[key] ?? key;
  };
  return {
    init(settings) {
      complain = settings.missingInterpolationHandler;
      return Promise.resolve();
    },
    hasResourceBundle: (language) => bundles.has(language),
    addResourceBundle: (language, _namespace, texts) => void bundles.set(language, texts),
    t(key, options) {
      const text = textOf(key, options);
      return text.replace(PLACE, (match, name: string) => options.replace[name] ?? complain(text, [match, name]));
    },
  };
}
