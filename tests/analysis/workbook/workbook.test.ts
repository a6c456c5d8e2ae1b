import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/analysis/workbook/figure.ts';
import { cellsIn, isFixed, type Part } from '../../../src/analysis/workbook/formula.ts';
import { futureFigures, type FutureFigures } from '../../../src/analysis/workbook/future-figures.ts';
import { readIdentity } from '../../../src/scenario/identity-text.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { workbookSheets } from '../../../src/words/workbook/workbook.ts';
import type { Sheet } from '../../../src/words/workbook/sheet.ts';
import { createWords } from '../../../src/words/words.ts';
import { anyScenario } from '../../model/arbitrary.ts';
import { scenarioWith } from '../../model/play.ts';

const LUCK = { seed: 3, draws: 5 };
const ENGLISH = createWords('en', 'MX');
const STAMP = { model: '1', data: '1', ...LUCK };
const WISH = { isTypical: true, levers: [], passport: null };

const figuresOf = (scenario: Scenario) => futureFigures(scenario, LUCK, 2, readIdentity);
const sheetsOf = (found: FutureFigures): readonly Sheet[] => workbookSheets(found, STAMP, WISH, ENGLISH);

/** The usual one, one that shares budgets out, one with formula, caps and absent partners, and a few that nobody thought of. */
const SCENARIOS: readonly Scenario[] = [
  scenarioWith('place.horizon=3'),
  scenarioWith('place.horizon=3', 'matching.rule=proRata', 'matching.carryOver=true'),
  scenarioWith(
    'place.horizon=3',
    'matching.partners.state.ratio=min(3, 1 + 2 * unmet)',
    'matching.partners.state.reliability=0.5',
    'matching.ifAbsent=delay',
  ),
  ...fc.sample(anyScenario, { seed: 5, numRuns: 3 }),
];
const FOUND = SCENARIOS.map(figuresOf);
const SHEETS = FOUND.map(sheetsOf);

const allOf = (found: FutureFigures): readonly Figure[] => [...found.figures.all.values()];
const formulasOf = (sheets: readonly Sheet[]) =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row) => row.flatMap(({ formula }) => (formula === undefined ? [] : [{ sheet: name, formula }]))),
  );

describe('a workbook of one future', () => {
  it('has a formula for every outcome of money that is not nothing', () => {
    const rows = FOUND.flatMap(({ outcomes, without }) => [...outcomes, ...without]).filter(
      ({ unit }) => unit === 'money',
    );
    const typed = rows.flatMap(({ id, years, total }) =>
      [...years, total].filter(({ part, engine }) => isFixed(part) && engine !== null && part !== engine).map(() => id),
    );
    const numbers = rows.flatMap(({ years, total }) => [...years, total].map(({ part }) => part)).filter(isFixed);
    expect(typed).toEqual([]);
    expect(numbers.filter((number) => number !== 0)).toEqual([]);
  });

  it('gives each project what the record of the future says was paid and delivered', () => {
    for (const { projects, figures } of FOUND) {
      const valueOf = (part: Part) => (isFixed(part) ? part : (figures.all.get(cellsIn(part)[0]!)?.value ?? 0));
      for (const { record, payments, delivered } of projects) {
        const paid = record.payments.reduce((sum, { amount }) => sum + amount, 0);
        const live = payments.reduce<number>((sum, part) => sum + valueOf(part), 0);
        expect(live).toBeCloseTo(paid, 2);
        expect(valueOf(delivered)).toBeCloseTo(record.delivered, 2);
      }
    }
  });

  it('reads only cells that exist, and none in a circle', () => {
    for (const found of FOUND) {
      const { all } = found.figures;
      const done = new Set<string>();
      const open = new Set<string>();
      const visit = (id: string): void => {
        if (done.has(id)) return;
        const figure = all.get(id);
        if (figure === undefined || open.has(id))
          expect.fail(`${id} is ${figure === undefined ? 'missing' : 'circular'}`);
        open.add(id);
        if (figure.formula !== null) cellsIn(figure.formula).forEach(visit);
        open.delete(id);
        done.add(id);
      };
      allOf(found).forEach(({ id }) => visit(id));
    }
  });

  it('marks only chance, behaviour and what is listed as values; all else is an input or a formula', () => {
    const sound: Readonly<Record<Figure['kind'], (figure: Figure) => boolean>> = {
      live: ({ formula }) => formula !== null,
      input: ({ formula, path }) => formula === null && path !== null,
      behaviour: ({ formula, path }) => formula === null && path !== null && path.startsWith('behaviour.'),
      chance: ({ formula, luck }) => formula === null && luck !== null,
      settled: ({ formula, name }) => formula === null && name === 'meanRatio',
    };
    const wrong = FOUND.flatMap(allOf).filter((figure) => !sound[figure.kind](figure));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has each input once, where it may be changed', () => {
    for (const sheets of SHEETS) {
      const inputs = sheets
        .slice(1)
        .flatMap(({ name, rows }) =>
          rows.filter((row) => row.some(({ look }) => look === 'input')).map((row) => `${name} ${row.at(-1)!.value}`),
        );
      expect(new Set(inputs).size).toBe(inputs.length);
      expect(inputs.every((input) => input.startsWith('Scenario '))).toBe(true);
    }
  });

  it('keeps to what spreadsheets take: signs, brackets within brackets, arguments, names', () => {
    for (const sheets of SHEETS) {
      for (const { formula } of formulasOf(sheets)) {
        if (formula.length > 8000) expect.fail(`${formula.length} signs: ${formula.slice(0, 80)}`);
        const { deepest, most } = measured(formula);
        if (deepest > 60 || most > 250) expect.fail(`${deepest} deep, ${most} arguments: ${formula.slice(0, 80)}`);
      }
      expect(sheets.every(({ name }) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
      expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    }
  });

  it('refers only to rows and columns that hold something', () => {
    for (const sheets of SHEETS) {
      const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
      for (const { sheet, formula } of formulasOf(sheets)) {
        for (const { name, row, column } of referencesIn(formula, sheet)) {
          const cell = byName.get(name)?.rows[row]?.[column];
          if (cell === undefined) expect.fail(`${sheet}: ${formula.slice(0, 120)} reads ${name} ${row} ${column}`);
        }
      }
    }
  });

  it('says in every language what its sheets are', () => {
    for (const language of ['es', 'mirrored'] as const) {
      const sheets = workbookSheets(FOUND[1]!, STAMP, WISH, createWords(language, 'MX'));
      expect(sheets).toHaveLength(11);
    }
  });
});

/** The match follows the ratio: of a project of 6,000,000 with three ratios of 1 and one cap of 1,000,000 the club's part is 1,666,666.67. */
describe('the club’s part as a formula', () => {
  it('is the largest over all ways of partners standing at their caps', () => {
    const found = FOUND[0]!;
    const part = allOf(found).find(({ name }) => name === 'clubPart')!;
    const text = part.formula!.tokens.map((token) => (typeof token === 'string' ? token : '_')).join('');
    expect(text).toMatch(/^MAX\(/);
    const value = 6e6;
    const ways = [value / (1 + 3), (value - 1e6) / (1 + 2)];
    expect(Math.max(...ways)).toBeCloseTo(1_666_666.67, 2);
  });
});

function measured(formula: string): { readonly deepest: number; readonly most: number } {
  const counts: number[] = [1];
  let [deepest, most] = [0, 1];
  for (const sign of formula.replaceAll(/'[^']*'/g, '_')) {
    if (sign === '(') deepest = Math.max(deepest, counts.push(1));
    else if (sign === ')') counts.pop();
    else if (sign === ',') most = Math.max(most, (counts[counts.length - 1] = counts.at(-1)! + 1));
  }
  return { deepest, most };
}

function referencesIn(formula: string, sheet: string) {
  const plain = formula.replaceAll(/"[^"]*"/g, '');
  const found = plain.matchAll(/(?:(?:'((?:[^']|'')+)'|([A-Za-z]+))!)?\b([A-Z]{1,3}\d+)(?::([A-Z]{1,3}\d+))?\b/g);
  return [...found].flatMap(([, quoted, bare, first, last]) => {
    const name = quoted?.replaceAll("''", "'") ?? bare ?? sheet;
    return [first!, last ?? first!].map((address) => ({ name, ...placeOf(address) }));
  });
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}
