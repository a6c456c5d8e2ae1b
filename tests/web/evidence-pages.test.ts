import { describe, expect, it } from 'vitest';
import { RECORD_NAMES, RECORDS } from '../../src/evidence/records.ts';
import { GRADES } from '../../src/evidence/types.ts';
import { foundRecords, readFilter } from '../../src/web/pages/evidence-filter.ts';
import { recordFigure } from '../../src/web/pages/evidence-figure.ts';
import { figureText } from '../../src/web/pages/evidence-number.ts';
import { recordView } from '../../src/web/pages/evidence-record-view.ts';
import { readReplacement, type Replacement } from '../../src/web/pages/evidence-replace.ts';
import { evidenceView } from '../../src/web/pages/evidence-view.ts';
import { basisText, evidenceText } from '../../src/words/evidence-texts.ts';
import { createWords } from '../../src/words/words.ts';
import { readyScenarios } from './evidence-sample.ts';

const words = createWords('en');
const spanish = createWords('es');
const scenarios = readyScenarios();
const namesIn = (query: Readonly<Record<string, string>>): readonly string[] =>
  evidenceView(readFilter(query), words).subjects.flatMap(({ rows }) => rows.map(({ name }) => name));

describe('the shelf', () => {
  it('shows every record once, and counts each grade', () => {
    const view = evidenceView(readFilter({}), words);
    expect([...namesIn({})].sort()).toEqual([...RECORD_NAMES].sort());
    const counted = view.grades.map(({ text }) => Number(/\d+/.exec(text)?.[0]));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(RECORD_NAMES.length);
  });

  it.each(GRADES)('shows only what is %s when asked to', (grade) => {
    const names = namesIn({ grade });
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual(RECORD_NAMES.filter((name) => RECORDS[name].grade === grade));
  });

  it('finds words in labels, places, authors and gaps, whatever their case and accents', () => {
    expect(namesIn({ q: 'OLKEN' })).toEqual(['leakage', 'leakageCut']);
    expect(foundRecords('mexico', spanish)).toContain('survive1');
    expect(namesIn({ q: 'change of mayor' })).toEqual(['abandonElection']);
  });

  it('holds every word searched for, and says so when nothing does', () => {
    expect(namesIn({ q: 'ghana insurance' })).toEqual(['guaranteeLift']);
    const view = evidenceView(readFilter({ q: 'zzz <b>' }), words);
    expect([view.subjects, view.found]).toEqual([[], '0 records of 60.']);
  });

  it('names a grade that does not exist and shows everything', () => {
    const view = evidenceView(readFilter({ grade: 'sure' }), words);
    expect(view.notice).toContain('“sure”');
    expect(view.subjects).toHaveLength(6);
  });
});

describe('a record’s page', () => {
  it.each(RECORD_NAMES)('says where %s comes from in every language', (name) => {
    for (const language of ['en', 'es', 'mirrored'] as const) {
      const view = recordView(name, scenarios, null, createWords(language));
      expect(JSON.stringify(view)).not.toMatch(/⟦|NaN|undefined|\[object/);
      expect([view.basis, view.meaning, view.value].every((text) => text !== '')).toBe(true);
      expect(view.estimates.every(({ read, author, title }) => read !== '' && author.text !== '' && title !== '')).toBe(
        true,
      );
    }
  });

  it.each(RECORD_NAMES)('gives %s in Spanish, and not in English', (name) => {
    expect(basisText(name, spanish)).not.toBe(basisText(name, words));
    const long = RECORDS[name].estimates.flatMap(({ value }) => (/[a-z]{4}.* [a-z]{4}/.test(value) ? [value] : []));
    for (const text of [...long, ...(RECORDS[name].gaps ?? [])]) expect(evidenceText(text, spanish)).not.toBe(text);
  });

  it('never calls a recalled figure read', () => {
    for (const name of RECORD_NAMES)
      for (const { grade, read } of recordView(name, scenarios, null, words).estimates)
        if (grade === 'recalled') expect(read).toMatch(/^Cited from memory/);
  });

  it('shows which scenarios replace a default, with value, grade and reason', () => {
    const { rows } = recordView('valid', scenarios, null, words).own;
    expect(rows).toMatchObject([{ value: '80\u00a0%', gradeText: 'Reported', why: 'Own register of 2025.' }]);
    expect(recordView('goAlone', scenarios, null, words).own.rows).toEqual([]);
  });

  it('shows what each corridor of a scenario states, where a scenario must state it', () => {
    const { rows } = recordView('clubMembership', scenarios, null, words).own;
    expect(rows.map(({ path, gradeText }) => [path, gradeText])).toEqual([
      ['corridors.california.clubMembership', 'Reported'],
      ['corridors.midwest-texas.clubMembership', 'Assumed'],
    ]);
  });

  it('says what a higher value does, as the tests of the model see it', () => {
    expect(recordView('leakage', scenarios, null, words).higher).toBe('It lowers “Delivered” in the example scenario.');
  });
});

describe('the picture of a record', () => {
  it.each(RECORD_NAMES)('draws %s and each figure on its scale, in both widths', (name) => {
    const view = recordView(name, scenarios, null, words).figure;
    if (view === null) return;
    for (const markup of [view.wide, view.narrow]) {
      expect(markup).not.toMatch(/NaN|Infinity|undefined| style=/);
      expect(markup).toMatch(/^<svg class="chart chart-density" role="img"/);
    }
    const spec = recordFigure(name, 'x', words);
    expect(view.table.rows).toHaveLength((spec?.facts.length ?? 0) + (spec?.marks.length ?? 0));
  });

  it('has the shape of the default: a triangle, three spikes, one certain number', () => {
    expect(recordFigure('valid', 'x', words)?.outline).toEqual([
      { at: 0.66, height: 0 },
      { at: 0.75, height: 1 },
      { at: 0.86, height: 0 },
    ]);
    expect(recordFigure('literacyEffect', 'x', words)?.spikes.map(({ at }) => at)).toEqual([0, 0.1, 0.345]);
    expect(recordFigure('goAlone', 'x', words)?.spikes).toEqual([{ at: 0.3, chance: 1 }]);
  });

  it('gives each grade a sign of its own', () => {
    const markup = recordView('beta', scenarios, null, words).figure?.wide ?? '';
    const signs = [...markup.matchAll(/<(circle|rect|path)[^>]* class="mark mark-(\w+)"/g)].map(([, shape, grade]) => [
      grade,
      shape,
    ]);
    expect(new Map(signs as [string, string][])).toEqual(
      new Map([
        ['measured', 'circle'],
        ['assumed', 'circle'],
        ['recalled', 'path'],
      ]),
    );
  });
});

describe('a figure in print', () => {
  it.each([
    [0.0618, 'share', '6.18 %'],
    [0.345, 'share', '34.5 %'],
    [0.75, 'per year', '75 %'],
    [0.345, 'ratio', '0.345'],
    [10_000, 'jobs', '10,000'],
  ] as const)('%d (%s) is %s', (value, unit, text) => {
    expect(figureText(value, unit, words).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('one’s own value', () => {
  const where = 'mexico-tres-por-uno|behaviour.valid';
  const read = (query: Readonly<Record<string, string>>): Replacement => {
    const replacement = readReplacement('valid', query, scenarios, words);
    if (replacement === null) throw new Error('the form needs to be read');
    return replacement;
  };
  const lever = (address: string | null): string | null =>
    new URL(address ?? '', 'http://x').searchParams.get('behaviour.valid');

  it('is not asked for when the form was not sent', () => {
    expect(readReplacement('valid', {}, scenarios, words)).toBeNull();
  });

  it('opens the result with a plain number, percent or not', () => {
    expect(lever(read({ where, value: '80 %' }).address)).toBe('0.8');
  });

  it('takes its ends, source and reason along, whatever signs they hold', () => {
    const { address } = read({ where, value: '0.8', low: '0.7', high: '0.9', source: 'A “b”: {c}, #d', reason: 'x' });
    expect(lever(address)).toBe('{low: 0.7, central: 0.8, high: 0.9, source: "A “b”: {c}, #d", reason: "x"}');
  });

  it.each([
    [{ where, value: '' }, 'value'],
    [{ where, value: 'three' }, 'value'],
    [{ where, value: '1,5' }, 'value'],
    [{ where, value: '1.5' }, 'value'],
    [{ where, value: '0.8', low: '0.7' }, 'low'],
    [{ where, value: '0.8', low: '0.9', high: '0.7' }, 'low'],
    [{ where: 'nowhere|behaviour.valid', value: '0.8' }, 'where'],
    [{ where: 'mexico-tres-por-uno|place.envelope', value: '0.8' }, 'where'],
  ])('names what is wrong with %o, and keeps what was written', (query, key) => {
    const { problems, address, given } = read(query);
    expect([problems[0]?.key, address]).toEqual([key, null]);
    expect(given.value).toBe(query.value);
  });
});
