import { describe, expect, test } from 'vitest';
import { applyOverrides } from '../../../src/scenario/overrides.ts';
import * as server from '../../../src/scenario/formula.ts';
import { problemsOf as problemsOfZod, scenarioSchema as zodSchema } from '../../../src/scenario/schema.ts';
import { LANGUAGE_TABLE, type Language } from '../../../src/words/languages.ts';
import { textsOf, translate } from '../../../src/words/translate.ts';
import * as page from '../../../src/web/browser/engine/formula.ts';
import { createInstance } from '../../../src/web/browser/engine/i18next.ts';
import { problemsOf, scenarioSchema } from '../../../src/web/browser/engine/schema.ts';
import { rawScenario } from '../pages-results.ts';

/** What each schema makes of a tree: the data, or the problems sorted by path. */
function both(raw: unknown): readonly [unknown, unknown] {
  const read = scenarioSchema().safeParse(raw);
  const zod = zodSchema().safeParse(raw);
  const sorted = (problems: readonly { readonly path: string; readonly code: string }[]) =>
    [...problems].sort((a, b) => (`${a.path} ${a.code}` < `${b.path} ${b.code}` ? -1 : 1));
  return [
    read.success ? read.data : sorted(read.error.issues.flatMap(problemsOf)),
    zod.success ? zod.data : sorted(zod.error.issues.flatMap((issue) => problemsOfZod(issue, raw))),
  ];
}

describe('the schema of pages reads as the server’s', () => {
  test.each(['mexico-tres-por-uno', 'philippines-2x1'])('%s as it is', (id) => {
    const [page, server] = both(rawScenario(id));
    expect(page).toEqual(server);
  });

  test.each([
    ['guarantee.cover', '7'],
    ['guarantee.cover', 'abc'],
    ['guarantee', 'null'],
    ['guarantee', '{cover: 0.5, capital: 100, fees: 3}'],
    ['guarantee', '[1, 2]'],
    ['matching.partners', 'null'],
    ['matching.partners', '[]'],
    ['matching.partners.state.ratio', '{low: 3, central: 2, high: 1}'],
    ['matching.rule', 'allOrNone'],
    ['place.localities', 'null'],
    ['behaviour.nonsense', '1'],
    ['behaviour.beta', '{low: 0.1, central: 0.2, high: 0.3}'],
    ['targets', 'null'],
    ['vehicles.coop.sectors', '{water: x}'],
    ['uses', 'null'],
  ])('a file with %s = %s', (path, value) => {
    const [page, server] = both(applyOverrides(rawScenario('mexico-tres-por-uno'), [{ path, value }]).raw);
    expect(page).toEqual(server);
  });

  test.each([[{}], [{ place: 3 }], [{ scheme: { matching: {} }, extra: 1 }], [{ sectors: [{ id: 'a', x: 1 }, null] }]])(
    'the broken tree %j',
    (raw) => {
      const [page, server] = both(raw);
      expect(page).toEqual(server);
    },
  );
});

test('pages know the formulas’ names as the server does, and a formula once the server has read it', () => {
  expect(page.FORMULA_FUNCTIONS).toEqual(server.FORMULA_FUNCTIONS);
  expect(page.FORMULA_VARIABLES).toEqual(server.FORMULA_VARIABLES);
  const text = 'max(1, 2 * unmet)';
  expect(page.readFormula(text).ok).toBe(false);
  expect(page.takeUnread()).toEqual([text]);
  page.learnFormula(text, server.readFormula(text));
  expect(page.readFormula(text)).toEqual(server.readFormula(text));
  expect(page.takeUnread()).toEqual([]);
});

/** Texts that are asked for under one key: the text itself, or its plural forms. */
function textsByKey(language: Language): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, text] of Object.entries(textsOf(language))) {
    const key = name.replace(/_(zero|one|two|few|many|other)$/, '');
    found.set(key, [...(found.get(key) ?? []), text]);
  }
  return found;
}

/** A value for everything that texts ask for, with what must stay as it is inside it. */
function valuesFor(texts: readonly string[]): Readonly<Record<string, string>> {
  const names = texts.flatMap((text) => [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name = '']) => name));
  return Object.fromEntries(names.map((name) => [name, `<${name} {{x}} $& >`]));
}

describe.each(['en', 'es', 'mirrored'] as const)('texts in %s', (language) => {
  test('come out as from the library, in every plural form', () => {
    const translator = createInstance();
    void translator.init({ missingInterpolationHandler: (text) => text });
    const { tag } = LANGUAGE_TABLE[language];
    translator.addResourceBundle(tag, 'translation', textsOf(language));
    const keys = textsByKey(language);
    expect(keys.size).toBeGreaterThan(300);
    const differing = [...keys].flatMap(([key, texts]) => {
      const replace = valuesFor(texts);
      // A text without plural forms is asked for without a count.
      const counts = key in textsOf(language) ? [undefined] : [0, 1, 2, 7, 1_000_000];
      return counts.filter((count) => {
        const options = { lng: tag, replace, ...(count === undefined ? {} : { count }) };
        return translator.t(key, options) !== translate(key, language, replace, count);
      });
    });
    expect(differing).toEqual([]);
  });
});
