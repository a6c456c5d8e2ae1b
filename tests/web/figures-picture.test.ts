import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChancesFigure, FigureSpec } from '../../src/web/figures/spec.ts';
import { svg } from '../../src/web/figures/svg.ts';
import { table } from '../../src/web/figures/table.ts';
import { createWords } from '../../src/words/words.ts';
import { FIGURES } from './figure-samples.ts';
import { anyFigure } from './figure-arbitrary.ts';

const words = createWords('en');
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
