import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chart } from '../../src/web/figures/chart.ts';
import { figureNumbers } from '../../src/web/figures/numbers.ts';
import type { FigureSpec } from '../../src/web/figures/spec.ts';
import { figureView } from '../../src/web/figures/figure-view.ts';
import { table } from '../../src/web/figures/table.ts';
import { createWords } from '../../src/words/words.ts';
import { FIGURES } from './figure-samples.ts';
import { anyFigure } from './figure-arbitrary.ts';

const words = createWords('en');

describe('the table and the CSV of a figure', () => {
  it('hold every number of the figure, each once', () => {
    fc.assert(
      fc.property(anyFigure, (spec) => {
        const numbers = figureNumbers(spec);
        const lines = [numbers.columns, ...numbers.rows];
        const { columns, rows } = table(spec, words);
        const count = 'rows' in spec ? spec.rows.length : spec.years.length;
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
    const { columns, rows } = figureNumbers(fan);
    expect(columns.join(',')).toBe(
      'year,scheme.p5,scheme.p25,scheme.p50,scheme.p75,scheme.p95,counterfactual.p5,counterfactual.p25,counterfactual.p50,counterfactual.p75,counterfactual.p95',
    );
    expect(rows[0]?.slice(0, 4)).toEqual([2026, 3_200_000, 5_600_000, 8_000_000]);
    expect(table(fan, words).rows[0]).toMatchObject({
      label: '2026',
      cells: expect.arrayContaining(['8,000,000', '15,200,000']),
    });
  });

  it('leave a gap where a value is undefined, and say so in the table', () => {
    const lines = FIGURES.find(({ id }) => id === 'outlay') as FigureSpec;
    expect(figureNumbers(lines).rows[4]).toEqual([2030, null, 0, 4_000_000]);
    expect(table(lines, words).rows[4]?.cells[0]).toBe(words.t('common.notDefined'));
  });
});

describe('the live chart of a figure', () => {
  it('has the same numbers as the picture, with a text for each', () => {
    for (const spec of FIGURES) {
      const data = chart(spec, words);
      expect([spec.kind, data === null]).toEqual([spec.kind, 'rows' in spec]);
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
