import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/model/reasons.ts';
import { OUTCOME_NAMES } from '../../src/scenario/outcomes.ts';
import { GROUPS, TERMS } from '../../src/scenario/terms.ts';
import { flatten } from '../../src/words/flatten.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { en } from '../../src/words/locales/en/index.ts';
import { es } from '../../src/words/locales/es/index.ts';
import { textsOf } from '../../src/words/translate.ts';

const english = flatten(en);
const spanish = flatten(es);
const slots = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

describe('texts', () => {
  it('have the same keys in every language', () => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
  });

  it('ask for the same values in every language', () => {
    const asked = (text = ''): string => [...new Set(slots(text))].join(' ');
    const different = Object.keys(english).filter((key) => asked(english[key]) !== asked(spanish[key]));
    // A plural form for one may spell the number out.
    expect(different.filter((key) => !key.endsWith('_one'))).toEqual([]);
  });

  it('are never empty, never padded, and hold no half placeholder or markup', () => {
    for (const [key, text] of [...Object.entries(english), ...Object.entries(spanish)]) {
      expect(text.trim(), key).not.toBe('');
      expect(text.replaceAll(/\{\{\w+\}\}/g, ''), key).not.toMatch(/\{\{|\}\}|<[/a-z!]|\$t\(/i);
    }
  });

  it('come with both plural forms or none', () => {
    for (const key of Object.keys(english)) {
      if (key.endsWith('_one')) expect(english, key).toHaveProperty([key.replace(/_one$/, '_other')]);
      if (key.endsWith('_other')) expect(english, key).toHaveProperty([key.replace(/_other$/, '_one')]);
    }
  });

  it('in Spanish are not left in English', () => {
    // Names, notations and words that both languages share.
    const long = Object.keys(english).filter(
      (key) => english[key]!.length > 25 && /[a-z]{4}.* [a-z]{4}/i.test(english[key]!),
    );
    expect(long.filter((key) => english[key] === spanish[key])).toEqual([]);
  });

  it('say every outcome, reason, field and option in every language', () => {
    const wanted = [
      ...OUTCOME_NAMES.flatMap((name) => [`outcomes.${name}.label`, `outcomes.${name}.hint`]),
      ...REASONS.map((reason) => `labels.reasons.${reason}`),
      ...[...TERMS, ...GROUPS]
        .filter(({ path }) => !path.startsWith('behaviour.'))
        .flatMap(({ path }) => [`terms.${path}.label`, `terms.${path}.hint`]),
      ...TERMS.filter(({ path }) => path.startsWith('behaviour.') && path.split('.').length === 2).flatMap(
        ({ path }) => [`parameters.${path.split('.')[1]}.label`, `parameters.${path.split('.')[1]}.meaning`],
      ),
      ...TERMS.map(({ unit }) => `labels.units.${unit}`),
    ];
    for (const language of LANGUAGES)
      expect(
        wanted.filter((key) => !(key in textsOf(language))),
        language,
      ).toEqual([]);
  });

  it('have no label for a field that does not exist', () => {
    const fields = new Set([...TERMS, ...GROUPS].map(({ path }) => path));
    const patterns = Object.keys(flatten(en.terms))
      .filter((key) => key.endsWith('.label'))
      .map((key) => key.slice(0, -'.label'.length));
    // Items of a list are fields of their own here, and part of the list's row in the table.
    expect(patterns.filter((pattern) => !fields.has(pattern) && !fields.has(pattern.replace(/\.\*$/, '')))).toEqual([]);
  });
});
