import fc from 'fast-check';
import type { FigureSpec, FigureUnit, Tone, Yearly } from '../../src/web/figures/spec.ts';

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

export const anyFigure: fc.Arbitrary<FigureSpec> = fc
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
        kind: fc.constant('ranges' as const),
        rowsLabel: label,
        rows,
        series: list(
          fc.tuple(fc.record(named), percentiles).map(([one, { p5, p50, p95 }]) => ({ ...one, mean: p50, p5, p95 })),
        ),
      }),
      fc.record({
        ...common,
        kind: fc.constant('chances' as const),
        rowsLabel: label,
        rows: list(fc.record({ ...named, value: chance })),
      }),
    );
  });
