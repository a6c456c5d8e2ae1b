import { describe, expect, it } from 'vitest';
import { centralValue } from '../../src/math/distribution.ts';
import type { Quantity } from '../../src/math/quantity.ts';
import { canonicalText } from '../../src/scenario/canonical.ts';
import { applyOverrides, getPath } from '../../src/scenario/overrides.ts';
import { scenarioShape, type Shape } from '../../src/scenario/shape.ts';
import { fullPath, patternOf, TERMS } from '../../src/scenario/terms.ts';
import type { Term } from '../../src/scenario/terms.ts';
import { leversBetween } from '../../src/web/pages/design-levers.ts';
import { sectionsOf } from '../../src/web/pages/design-sections.ts';
import { partsOf, stepOf, STEPS } from '../../src/web/pages/design-steps.ts';
import { fieldTexts } from '../../src/web/pages/design-texts.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { createWords } from '../../src/words/words.ts';
import { newName } from '../../src/web/pages/design-new-name.ts';
import { readStep } from '../../src/web/pages/design-read.ts';
import { fieldsOf, formsOf, readyForms, send, sentOf, type Forms } from './design-form.ts';

const IDS = ['mexico-tres-por-uno', 'philippines-2x1'] as const;
const wordsOf = (forms: Forms, language: 'en' | 'es' = 'en') => createWords(language, forms.scenario.place.country);

/** The design that levers make of a scenario, as an address is read. */
function ofLevers(base: Forms, changed: Forms) {
  const levers = leversBetween(base, changed);
  const design = readDesign(base.raw, base.scenario, levers, wordsOf(base));
  return { levers, problems: design.problems, text: canonicalText(design.scenario) };
}

describe('the steps hold the whole table of terms', () => {
  it('every part of the file lies in exactly one step, one that is new too', () => {
    const termsOf = (path: string, shape: Shape): readonly string[] => {
      if (shape.kind === 'term') return [path];
      if (shape.kind !== 'group') return termsOf(`${path}.*`, shape.item);
      return Object.entries(shape.children).flatMap(([name, child]) =>
        termsOf(path === '' ? name : `${path}.${name}`, child),
      );
    };
    const held = STEPS.flatMap((step) => partsOf(step).flatMap(({ path, shape }) => termsOf(path, shape)));
    expect([...held].sort()).toEqual([...termsOf('', scenarioShape())].sort());
    expect([...held].sort()).toEqual(TERMS.map(({ path }) => path).sort());
    expect(stepOf('scheme.newInstrument.cost')).toBe('rules');
  });

  it('every term has a field, short names apart, in a scheme with every instrument', () => {
    let forms = readyForms('philippines-2x1');
    const words = wordsOf(forms);
    for (let absent = absentOf(forms); absent.length > 0; absent = absentOf(forms)) {
      const [section] = absent;
      if (section === undefined) break;
      const { changed, problems } = send(section.step, forms, words, {}, { kind: 'add', at: section.path });
      if (changed === null) throw new Error(`${section.path}: ${JSON.stringify(problems)}`);
      expect(ofLevers(forms, changed)).toMatchObject({ problems: [], text: canonicalText(changed.scenario) });
      forms = { ...changed };
    }
    const shown = new Set([...fieldsOf(forms).map(({ term }) => term.path), ...linesOf(forms)]);
    expect(TERMS.filter(({ path, kind }) => kind !== 'id' && !shown.has(path))).toEqual([]);
  });
});

const absentOf = ({ scenario }: Forms) =>
  STEPS.flatMap((step) => sectionsOf(step, scenario).map((section) => ({ ...section, step }))).filter(
    ({ absent }) => absent,
  );
const linesOf = ({ scenario }: Forms) =>
  STEPS.flatMap((step) => sectionsOf(step, scenario))
    .filter(({ kind }) => kind === 'lines')
    .map(({ path }) => `${patternOf(path)}.*`);

describe.each(IDS)('the form of %s', (id) => {
  const base = readyForms(id);

  it.each(['en', 'es'] as const)('sent as it is shown changes nothing, in %s', (language) => {
    for (const step of STEPS) {
      const { changed } = send(step, base, wordsOf(base, language), {});
      expect([step, changed === null ? null : canonicalText(changed.scenario)]).toEqual([
        step,
        canonicalText(base.scenario),
      ]);
    }
  });

  it('every field takes another value, which its lever in an address brings back', () => {
    const words = wordsOf(base);
    const fields = fieldsOf(base);
    for (const step of STEPS) {
      const others = new Map(
        fields.flatMap((field): [string, { readonly typed: string; readonly other: unknown }][] => {
          const other = field.step === step ? otherValue(field.term, getPath(base.scenario, field.path)) : null;
          return other === null ? [] : [[field.path, { typed: fieldTexts(other, field.term, words).main, other }]];
        }),
      );
      const sendAll = () =>
        send(step, base, words, Object.fromEntries([...others].map(([path, { typed }]) => [path, typed])));
      let { changed, problems } = sendAll();
      // Parts of a whole, and what another field bounds, are refused: the others stay.
      for (let round = 0; changed === null && round < 3; round += 1) {
        const sums = problems.flatMap(({ at }) =>
          at?.startsWith('sum:') === true ? [at.slice(4).replace(/^.*\*\./, '')] : [],
        );
        for (const path of [...others.keys()])
          if (
            problems.some(({ at }) => at === path) ||
            sums.some((sum) => path.endsWith(`.${sum}`) || path.startsWith(`${sum}.`))
          )
            others.delete(path);
        ({ changed, problems } = sendAll());
      }
      if (changed === null) throw new Error(`${step}: ${JSON.stringify(problems)}`);
      for (const [path, { other }] of others)
        expect([path, middle(getPath(changed.scenario, path))]).toEqual([path, other]);
      const { levers, text } = ofLevers(base, changed);
      expect(Object.keys(levers).sort()).toEqual([...others.keys()].sort());
      expect([step, text]).toEqual([step, canonicalText(changed.scenario)]);
    }
  });

  it('an item added or taken away rides in the address, with all that named it', () => {
    const words = wordsOf(base);
    for (const step of STEPS)
      for (const { path, canAdd, canRemove, kind } of sectionsOf(step, base.scenario)) {
        const acts = [...(canAdd ? ['add' as const] : []), ...(canRemove ? ['remove' as const] : [])];
        for (const act of acts) {
          const { changed, problems } = send(step, base, words, {}, { kind: act, at: path });
          if (changed === null)
            expect([act, path, problems.map(({ at }) => at)]).toEqual([act, path, REFUSED[path] ?? []]);
          else {
            expect([path, ofLevers(base, changed).text]).toEqual([path, canonicalText(changed.scenario)]);
            if (act === 'remove' && kind === 'item' && /^(sectors|vehicles)/.test(path))
              expect(JSON.stringify(changed.scenario.scheme)).not.toContain(`"${path.split('.').at(-1)}"`);
          }
        }
      }
  });
});

it('an instrument taken away comes back as the scenario has it, and without a trace in the address', () => {
  const base = readyForms('mexico-tres-por-uno');
  const without = send('rules', base, wordsOf(base), {}, { kind: 'remove', at: 'audit' }).changed;
  if (without === null) throw new Error('an audit can be taken away');
  const words = wordsOf(base);
  const sections = sectionsOf('rules', without.scenario);
  const typed = sentOf('rules', without, words);
  const form = { ...without, base: base.raw, sections, typed, words };
  const back = readStep(form, { kind: 'add', at: 'audit' }, newName(words)).changed;
  expect(back === null ? null : leversBetween(base, back)).toEqual({});
});

/** Of a range the likeliest value is what was typed. */
const middle = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'central' in value ? value.central : textOf(value);
const textOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'en' in value ? value.en : value;

/** What cannot be taken away alone: who votes while votes decide. */
const REFUSED: Readonly<Record<string, readonly string[]>> = { council: ['council.seats'] };

/** Another value that the field accepts; null where there is no other. */
function otherValue(term: Term, now: unknown): unknown {
  if (term.kind === 'boolean') return now !== true;
  if (term.kind === 'enum') return term.options.find((option) => option !== now) ?? null;
  if (typeof now === 'string' && term.kind === 'text') return 'Nuevo, «{otro}»';
  if (term.kind === 'whole')
    return term.unit === 'calendarYear'
      ? Number(now) + 1
      : Math.max(term.min ?? 0, Number(now) - 1) === now
        ? Number(now) + 1
        : Math.max(term.min ?? 0, Number(now) - 1);
  if (!['quantity', 'number', 'ratio'].includes(term.kind) || now === null || now === undefined) return null;
  const value = typeof now === 'object' && 'formula' in now ? 1 : centralValue(now as Quantity);
  return value === 0 ? Math.min(term.max ?? 1, 0.25) : Number((0.75 * value).toPrecision(6));
}

describe('what people type', () => {
  const base = readyForms('mexico-tres-por-uno');
  const typed = (
    step: (typeof STEPS)[number],
    path: string,
    text: string,
    language: 'en' | 'es' = 'en',
    forms = base,
  ) => getPath(send(step, forms, wordsOf(forms, language), { [path]: text }).changed?.scenario ?? null, path);

  it.each([
    ['place', 'place.envelope', '$7,000,000', 7e6],
    ['place', 'place.envelope', '7.000.000,50', 7_000_000.5],
    ['place', 'place.envelope', '7 millones de pesos', 7e6],
    ['people', 'corridors.california.participation', '25 %', 0.25],
    ['people', 'corridors.california.exchangeRate', '17,8', 17.8],
    ['match', 'matching.partners.state.projectCap', '1.000.000', 1e6],
    ['match', 'matching.partners.federation.projectCap', '', null],
    ['place', 'place.country', 'gt', 'GT'],
  ] as const)('%s: %s given as “%s”', (step, path, text, value) => expect(typed(step, path, text)).toEqual(value));

  it('a formula stays a formula, a range a range, and another distribution is edited as text', () => {
    expect(typed('match', 'matching.partners.state.ratio', '1 + marginality')).toMatchObject({
      formula: '1 + marginality',
    });
    const range = send('people', base, wordsOf(base), {
      'corridors.california.migrants.low': '18,000',
      'corridors.california.migrants.high': '22,000',
    });
    expect(getPath(range.changed?.scenario, 'corridors.california.migrants')).toEqual({
      low: 18_000,
      central: 21_000,
      high: 22_000,
    });
    const normal = { path: 'corridors.california.growth', value: '{normal: [0.01, 0.02], note: ours}' };
    const forms = formsOf(applyOverrides(base.raw, [normal]).raw);
    expect(fieldTexts(getPath(forms.scenario, normal.path), fieldAt(normal.path), wordsOf(forms)).main).toBe(
      '{normal: [0.01, 0.02]}',
    );
    // Untouched it keeps its note.
    expect(typed('people', 'corridors.california.migrants', '20,000', 'en', forms)).toBe(20_000);
    expect(getPath(send('people', forms, wordsOf(forms), {}).changed?.scenario, normal.path)).toMatchObject({
      note: 'ours',
    });
    expect(typed('people', normal.path, '{normal: [0.02, 0.02]}', 'en', forms)).toEqual({ normal: [0.02, 0.02] });
  });

  it('a name typed in one language keeps the other', () => {
    expect(typed('match', 'matching.partners.state.name', 'Gobierno del estado', 'es')).toEqual({
      en: 'State',
      es: 'Gobierno del estado',
    });
  });
});

function fieldAt(path: string): Term {
  const pattern = patternOf(path);
  const term = TERMS.find((one) => one.path === pattern);
  if (term === undefined) throw new Error(`no term at ${fullPath(path).join('.')}`);
  return term;
}
