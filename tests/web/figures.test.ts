import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chart } from '../../src/web/figures/chart.ts';
import { figureCsv } from '../../src/web/figures/csv.ts';
import type { ChancesFigure, FigureSpec, FigureUnit, Tone, Yearly } from '../../src/web/figures/spec.ts';
import { svg } from '../../src/web/figures/svg.ts';
import { spread, wrap } from '../../src/web/figures/svg/text.ts';
import { figureView } from '../../src/web/figures/figure-view.ts';
import { table } from '../../src/web/figures/table.ts';
import { createWords } from '../../src/words/words.ts';
import { FIGURES } from './figure-samples.ts';

const words = createWords('en');
/** Every tone there is: the compiler refuses a missing or an extra one. */
const TONES: Readonly<Record<Tone, true>> = {
  scheme: true,
  without: true,
  migrants: true,
  others: true,
  town: true,
  limit: true,
  first: true,
  second: true,
  third: true,
  fourth: true,
  fifth: true,
  sixth: true,
};
const WIDTHS = [600, 340];
const numbersOf = (markup: string): readonly number[] =>
  [...markup.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|width|height)="([^"]*)"/g)].map(([, text]) => Number(text));

/** The height of everything drawn: bars' ends, points of lines, texts. */
function heightsOf(markup: string): readonly number[] {
  const bars = [...markup.matchAll(/<rect x="[^"]+" y="([^"]+)"[^>]* height="([^"]+)"/g)].flatMap(([, y, height]) => [
    Number(y),
    Number(y) + Number(height),
  ]);
  const paths = [...markup.matchAll(/ d="([^"]+)" class="(?:line|band|future)/g)].flatMap(([, d = '']) =>
    [...d.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y)),
  );
  const texts = [...markup.matchAll(/<text x="[^"]+" y="([^"]+)"/g)].map(([, y]) => Number(y));
  return [...bars, ...paths, ...texts];
}

/** Texts of a picture with the box each is estimated to take, in the picture's units. */
function boxes(markup: string): readonly { text: string; left: number; right: number; top: number; bottom: number }[] {
  return [...markup.matchAll(/<text x="([^"]+)" y="([^"]+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, rest = '', text = '']) => {
      const width = [...text.replaceAll(/&\w+;/g, '.')].length * 13 * 0.5;
      const left = rest.includes('"end"')
        ? Number(x) - width
        : rest.includes('"middle"')
          ? Number(x) - width / 2
          : Number(x);
      return { text, left, right: left + width, top: Number(y) - 9, bottom: Number(y) + 2 };
    },
  );
}

const amount = fc.oneof(
  fc.constant(0),
  fc.constant(null),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ min: 0, max: 1e-9, noNaN: true }),
);
const tone = fc.constantFrom<Tone>('scheme', 'without', 'migrants', 'others', 'town', 'first');
const unit = fc.constantFrom<FigureUnit>(
  { kind: 'money', currency: 'MXN', label: 'Pesos' },
  { kind: 'share', label: 'Share' },
  { kind: 'number', label: 'People' },
);
const label = fc.string({ minLength: 1, maxLength: 60 }).map((text) => `a${text}`);

const anyFigure: fc.Arbitrary<FigureSpec> = fc
  .record({
    years: fc.integer({ min: 1, max: 30 }),
    series: fc.integer({ min: 1, max: 5 }),
    unit,
    title: label,
    sentence: label,
  })
  .chain(({ years, series, unit, title, sentence }) => {
    const values = fc.array(amount, { minLength: years, maxLength: years });
    const named = { id: fc.constantFrom('a', 'b', 'c'), label, tone };
    const common = {
      id: fc.constant('figure'),
      title: fc.constant(title),
      sentence: fc.constant(sentence),
      unit: fc.constant(unit),
    };
    const list = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.array(one, { minLength: series, maxLength: series });
    const calendar = fc.constant(Array.from({ length: years }, (_, index) => 2026 + index));
    const references = fc.array(
      fc.record({ id: fc.constant('limit'), label, value: fc.double({ min: -1e9, max: 1e9, noNaN: true }) }),
      { maxLength: 2 },
    );
    const yearly = fc.record({ ...named, values });
    const percentiles = values.map((p50): Record<'p5' | 'p25' | 'p50' | 'p75' | 'p95', Yearly> => {
      const scaled = (factor: number): Yearly =>
        p50.map((value) => (value === null ? null : value + Math.abs(value) * factor));
      return { p5: scaled(-0.8), p25: scaled(-0.4), p50, p75: scaled(0.5), p95: scaled(2) };
    });
    const rows = fc.constant(Array.from({ length: years }, (_, index) => ({ id: `r${index}`, label: `Row ${index}` })));
    const chance = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: true }));
    return fc.oneof(
      fc.record({
        ...common,
        kind: fc.constant('fan' as const),
        years: calendar,
        references,
        series: list(fc.tuple(fc.record(named), percentiles).map(([one, all]) => ({ ...one, ...all }))),
      }),
      fc.record({ ...common, kind: fc.constant('lines' as const), years: calendar, references, series: list(yearly) }),
      fc.record({ ...common, kind: fc.constant('stack' as const), years: calendar, series: list(yearly) }),
      fc.record({
        ...common,
        kind: fc.constant('bars' as const),
        rowsLabel: label,
        rows,
        references,
        series: list(yearly),
      }),
      fc.record({
        ...common,
        kind: fc.constant('chances' as const),
        rowsLabel: label,
        rows: list(fc.record({ ...named, value: chance })),
      }),
    );
  });

describe('a picture', () => {
  it('has finite places and well-formed markup for any finite data, one year or thirty', () => {
    fc.assert(
      fc.property(anyFigure, fc.constantFrom(...WIDTHS), (spec, width) => {
        const markup = svg(spec, words, width);
        expect(numbersOf(markup).every(Number.isFinite)).toBe(true);
        expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
        expect(markup).not.toMatch(/(width|height)="-/);
        expect(markup.match(/<text/g)?.length ?? 0).toBe(markup.match(/<\/text>/g)?.length ?? 0);
        expect(markup).not.toMatch(/ style=/);
        const [, height = ''] = /viewBox="0 0 \d+ (\d+)"/.exec(markup) ?? [];
        const drawn = heightsOf(markup);
        expect([...drawn, 0].every((y) => y >= -0.1 && y <= Number(height) + 0.1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps text that looks like markup as text', () => {
    const markup = svg(FIGURES[0] as FigureSpec, words, 600);
    expect(markup).toContain('&lt;each year&gt;');
    expect(markup).not.toContain('<each');
  });

  it('is named and described for readers who do not see it', () => {
    for (const spec of FIGURES) {
      const markup = svg(spec, words, 340);
      const [, labelled = ''] = /role="img"[^>]*aria-labelledby="([^"]+)"/.exec(markup) ?? [];
      expect(labelled.split(' ').every((id) => markup.includes(`id="${id}"`))).toBe(true);
    }
  });

  it.each(
    FIGURES.flatMap((spec) =>
      WIDTHS.flatMap((width) =>
        (['en', 'es', 'mirrored'] as const).map((language) => [spec.id, width, language, spec] as const),
      ),
    ),
  )('%s at %i in %s has no text outside it and none over another', (_id, width, language, spec) => {
    const markup = svg(spec, createWords(language), width);
    const [, height = ''] = /viewBox="0 0 \d+ (\d+)"/.exec(markup) ?? [];
    const all = boxes(markup);
    const outside = all.filter(
      ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < 0 || bottom > Number(height),
    );
    const crossing = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => [a.text, b.text]),
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    expect(crossing).toEqual([]);
  });

  it('draws the same bars the other way round for right to left', () => {
    const bars = FIGURES.find(({ kind }) => kind === 'bars') as FigureSpec;
    const places = (language: 'en' | 'mirrored'): readonly number[] =>
      [
        ...svg(bars, createWords(language), 600).matchAll(
          /<rect x="([^"]+)" y="[^"]+" width="([^"]+)"[^>]*class="part/g,
        ),
      ].map(([, x, width]) => (language === 'en' ? Number(x) : 600 - Number(x) - Number(width)));
    places('mirrored').forEach((place) => expect(place).toBeCloseTo(0, 1));
    places('en').forEach((place) => expect(place).toBeCloseTo(0, 1));
  });

  it('fills as many of a hundred dots as futures in which it happens', () => {
    const markup = svg(FIGURES.find(({ kind }) => kind === 'chances') as FigureSpec, words, 600);
    const dots = [...markup.matchAll(/d="([^"]+)" class="future ([^"]+)"/g)].map(([, d = '', name]) => [
      name,
      d.split('h0').length - 1,
    ]);
    expect(dots).toEqual([
      ['tone-limit', 11],
      ['not', 89],
      ['tone-scheme', 83],
      ['not', 17],
    ]);
  });

  it('says in one sentence where it never happens, and its table has every row', () => {
    const spec = FIGURES.find(({ kind }) => kind === 'chances') as ChancesFigure;
    const [first, ...rest] = spec.rows;
    if (first === undefined) throw new Error('the sample has rows');
    const some = { ...spec, rows: [{ ...first, value: 0 }, ...rest], never: 'In the others never.' };
    const markup = svg(some, words, 600);
    expect([markup.includes('In the others never.'), markup.includes(first.label)]).toEqual([true, false]);
    expect(table(some, words).rows).toHaveLength(3);
    const all = svg({ ...some, rows: rest.map((row) => ({ ...row, value: 1 })) }, words, 600);
    expect(all).not.toContain('In the others never.');
  });
});

describe('the table and the CSV of a figure', () => {
  it('hold every number of the figure, each once', () => {
    fc.assert(
      fc.property(anyFigure, (spec) => {
        const lines = figureCsv(spec)
          .trimEnd()
          .split('\r\n')
          .map((line) => line.split(','));
        const { columns, rows } = table(spec, words);
        const count = spec.kind === 'chances' || spec.kind === 'bars' ? spec.rows.length : spec.years.length;
        expect(rows).toHaveLength(count);
        expect(lines).toHaveLength(count + 1);
        expect(
          new Set([columns.length, ...rows.map(({ cells }) => cells.length + 1), ...lines.map((line) => line.length)])
            .size,
        ).toBe(1);
      }),
    );
  });

  it('say what the data say: the first years of a fan, read back', () => {
    const fan = FIGURES[0] as FigureSpec & { kind: 'fan' };
    const [heads, first] = figureCsv(fan).split('\r\n');
    expect(heads).toBe(
      'year,scheme.p5,scheme.p25,scheme.p50,scheme.p75,scheme.p95,counterfactual.p5,counterfactual.p25,counterfactual.p50,counterfactual.p75,counterfactual.p95',
    );
    expect(first?.split(',').slice(0, 4).map(Number)).toEqual([2026, 3_200_000, 5_600_000, 8_000_000]);
    expect(table(fan, words).rows[0]).toMatchObject({
      label: '2026',
      cells: expect.arrayContaining(['8,000,000', '15,200,000']),
    });
  });

  it('leave a gap where a value is undefined, and say so in the table', () => {
    const lines = FIGURES.find(({ id }) => id === 'outlay') as FigureSpec;
    expect(figureCsv(lines).split('\r\n')[5]).toBe('2030,,0,4000000');
    expect(table(lines, words).rows[4]?.cells[0]).toBe(words.t('common.notDefined'));
  });
});

describe('the live chart of a figure', () => {
  it('has the same numbers as the picture, with a text for each', () => {
    for (const spec of FIGURES) {
      const data = chart(spec, words);
      expect([spec.kind, data === null]).toEqual([spec.kind, spec.kind === 'bars' || spec.kind === 'chances']);
      for (const { values, texts, bands } of data?.series ?? []) {
        expect(texts).toHaveLength(values.length);
        expect(bands.every(({ low, high }) => low.length === values.length && high.length === values.length)).toBe(
          true,
        );
      }
    }
    const fan = chart(FIGURES[0] as FigureSpec, words);
    expect(fan?.series[0]?.texts[0]).toBe('With the scheme: 8,000,000 (between 3,200,000 and 15,200,000)');
    expect(fan?.labels).toEqual(Array.from({ length: 10 }, (_, index) => String(2026 + index)));
  });

  it('cannot end the element that carries it', () => {
    const spec = { ...(FIGURES[0] as FigureSpec), title: '</script><script>alert(1)</script>' };
    const { chart: text, wide } = figureView(spec, words, { csv: '', json: '' });
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { description: string }).description).toContain('</script>');
    expect(wide).not.toContain('<script');
  });
});

describe('the style sheet', () => {
  const styles = readFileSync(new URL('../../src/web/assets/style/8-figures.css', import.meta.url), 'utf8');

  it.each(Object.keys(TONES))('has a colour for the tone %s', (name) => {
    expect(styles).toMatch(new RegExp(`\\.tone-${name}[ ,{\\s][^}]*--tone:`));
  });
});

describe('labels', () => {
  it('are broken into lines that fit, without losing a letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(lines.every((line) => [...line].length <= Math.max(4, Math.floor(width / (0.55 * 13))))).toBe(true);
      }),
    );
  });

  it('are pushed apart until none touches another, and stay where they wish when there is room', () => {
    expect(
      spread(
        [
          { wish: 10, height: 10 },
          { wish: 50, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 50]);
    const block = fc.record({
      wish: fc.double({ min: -50, max: 250, noNaN: true }),
      height: fc.integer({ min: 5, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const placed = spread(blocks, 0, 200)
          .map((middle, index) => ({ middle, height: blocks[index]?.height ?? 0 }))
          .sort((a, b) => a.middle - b.middle);
        placed.slice(1).forEach((one, index) => {
          const before = placed[index] as (typeof placed)[number];
          expect(one.middle - one.height / 2).toBeGreaterThanOrEqual(before.middle + before.height / 2 - 1e-9);
        });
        placed.forEach(({ middle, height }) => expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-9));
      }),
    );
  });
});
