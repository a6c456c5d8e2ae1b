import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/scenario/terms.ts';
import type { StepReading } from '../../src/web/pages/design-read.ts';
import { STEPS, type StepId } from '../../src/web/pages/design-steps.ts';
import { designStepView } from '../../src/web/pages/design-view.ts';
import { createWords, type Words } from '../../src/words/words.ts';
import { isNumeric } from '../../src/web/pages/results-field.ts';
import { READER, fieldsOf, openedOf, readyForms, send, sentences } from './design-form.ts';

/** What cannot be meant in a field of its kind; null where it can. */
const WRONG: Readonly<Record<string, (term: Term) => string | null>> = {
  nothing: ({ default: usual, path }) =>
    usual === undefined || (typeof usual === 'number' && !path.endsWith('.sectors.*')) ? '' : null,
  'a word': (term) => (isNumeric(term) ? 'many' : term.kind === 'code' ? 'nowhere' : null),
  'less than nothing': (term) => (isNumeric(term) && term.min !== null && term.min >= 0 ? '-5' : null),
  'far too much': (term) => (isNumeric(term) && term.max !== null ? '9'.repeat(17) : null),
  'a formula where none may stand': (term) => (isNumeric(term) && term.kind !== 'ratio' ? '1 + marginality' : null),
  'a formula of what is not known': ({ kind }) => (kind === 'ratio' ? '1 + poverty' : null),
  markup: (term) => (isNumeric(term) || term.kind === 'code' ? '<script>alert(1)</script>' : null),
  'brackets that do not close': (term) => (isNumeric(term) ? '{low: 1' : null),
  'a percentage of what is an amount': ({ unit }) =>
    ['money', 'people', 'foreignMoney', 'jobs', 'calendarYear'].includes(unit) ? '25 %' : null,
  'another choice': ({ kind }) => (['enum', 'boolean', 'reference'].includes(kind) ? 'nothing-like-it' : null),
  'a book': ({ kind }) => (kind === 'text' ? 'a'.repeat(5_001) : null),
  // Where thousands are set apart by a comma this may be four or four thousand.
  'the other country’s thousands': ({ unit }) =>
    ['money', 'people', 'foreignMoney', 'jobs'].includes(unit) ? '4.000' : null,
};
/** What the scenarios give: shares of a mix and behaviour may be empty. */
const isShare = ({ term }: { readonly term: Term }): boolean =>
  term.kind === 'quantity' && term.unit === 'share' && !/^behaviour|\.sectors\.\*$/.test(term.path);
/** Kinds whose pages are looked at too: rendering takes longer than reading. */
const SHOWN: ReadonlySet<string> = new Set(['a word', 'the other country’s thousands']);
/** Half a range, and ends that are no numbers. */
const ENDS: Readonly<
  Record<string, { readonly typed: readonly [low: string, high: string]; readonly at: 'low' | 'high' }>
> = {
  'one end only': { typed: ['0.5', ''], at: 'high' },
  'a word at one end': { typed: ['much', '0.5'], at: 'low' },
};

describe.each(['mexico-tres-por-uno', 'philippines-2x1'])('wrong entries in the form of %s', (id) => {
  const forms = readyForms(id);
  const fields = fieldsOf(forms);
  const language = (name: 'en' | 'es') => createWords(name, forms.scenario.place.country);

  it.each(Object.entries(WRONG))(
    '%s, everywhere at once: one sentence at each field, the same on top, nothing lost',
    (kind, wrongOf) => {
      const words = language('en');
      for (const step of STEPS) {
        const wrong = fields.flatMap((field): [string, string][] => {
          const typed = field.step === step ? wrongOf(field.term) : null;
          return typed === null ? [] : [[field.path, typed]];
        });
        if (wrong.length === 0) continue;
        const reading = send(step, forms, words, Object.fromEntries(wrong));
        expect(reading.changed).toBeNull();
        expect(reading.problems.map(({ at }) => at).sort()).toEqual(wrong.map(([path]) => path).sort());
        expect(reading.typed).toMatchObject(Object.fromEntries(wrong));
        for (const said of [words, language('es')].flatMap((each) => sentences(reading, forms, each)))
          expect(said).toMatch(/^(?!.*(?:undefined|NaN|\{\{)).{20,}[.?!]$/s);
        if (SHOWN.has(kind)) expectShown(step, reading, wrong, words);
      }
    },
  );

  /** Each sentence stands at its field and in the summary, beside what was typed. */
  function expectShown(
    step: StepId,
    reading: StepReading,
    wrong: readonly (readonly [string, string])[],
    words: Words,
  ) {
    const view = designStepView(openedOf(id, forms, words), step, READER, reading);
    const shown = new Map(view.sections.flatMap((section) => section.fields).map((field) => [field.name, field]));
    const summary = wrong.map(([path, typed]) => {
      const field = shown.get(path);
      expect([path, field?.value]).toEqual([path, typed]);
      return { address: `#${field?.id}`, message: field?.error ?? '' };
    });
    const byPlace = (a: { readonly address: string }, b: { readonly address: string }) =>
      a.address < b.address ? -1 : 1;
    expect([...(view.problems?.items ?? [])].sort(byPlace)).toEqual(summary.sort(byPlace));
    expect([...shown.values()].filter(({ error }) => error !== '')).toHaveLength(wrong.length);
  }

  it.each(Object.entries(ENDS))('%s: one sentence at that end', (_, { typed: [low, high], at }) => {
    for (const step of STEPS) {
      const paths = fields.filter((field) => field.step === step && isShare(field)).map(({ path }) => path);
      const typed = paths.flatMap(
        (path) =>
          [
            [`${path}.low`, low],
            [`${path}.high`, high],
          ] as const,
      );
      const reading = send(step, forms, language('en'), Object.fromEntries(typed));
      expect(reading.problems.map((problem) => problem.at).sort()).toEqual(paths.map((path) => `${path}.${at}`).sort());
    }
  });

  it('a part that is wrong does not put the whole in the wrong', () => {
    for (const { path, step } of fields.filter(({ path }) => /^uses\.|\.(weight|diasporaShare)$/.test(path))) {
      const reading = send(step, forms, language('en'), { [path]: 'many' });
      expect(reading.problems.map(({ at }) => at)).toEqual([path]);
    }
  });
});

/** Spaces that do not break are spaces. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('what must add up', () => {
  const forms = readyForms('mexico-tres-por-uno');
  const words = createWords('en', 'MX');
  it('is refused at its sum until it does, and scaled on demand', () => {
    const off = { 'uses.consumption': '50 %', 'sectors.water.weight': '50%' };
    const reading = send('plan', forms, words, off);
    expect(reading.problems.map(({ at }) => at)).toEqual(['sum:uses', 'sum:sectors.*.weight']);
    expect(plain(sentences(reading, forms, words)[0] ?? '')).toContain('add to 100 %, but adds to 82 %');
    const view = designStepView(openedOf('mexico-tres-por-uno', forms, words), 'plan', READER, reading);
    const sums = view.sections.flatMap((section) => section.sums);
    expect(sums.map(({ name, text }) => [name, plain(text)])).toEqual([
      ['sectors.*.weight', '125 %'],
      ['sectors.*.preference', '100 %'],
      ['uses', '82 %'],
    ]);
    const scaled = send('plan', forms, words, { 'uses.consumption': '50 %' }, { kind: 'scale', at: 'uses' });
    // 50 of 82 parts.
    expect(scaled.changed?.scenario.uses.consumption).toBeCloseTo(0.61, 2);
    expect(
      Object.values(scaled.changed?.scenario.uses ?? {}).reduce<number>((sum, use) => sum + Number(use), 0),
    ).toBeCloseTo(1, 9);
  });
});
