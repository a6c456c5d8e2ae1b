import type { ExplanationNode } from '../../analysis/explain/explanation.ts';
import type { Figure } from '../../analysis/workbook/figure.ts';
import { isFixed, type Part } from '../../analysis/workbook/formula.ts';
import type { FutureFigures } from '../../analysis/workbook/future-figures.ts';
import { layOut, type GridName, type Layout } from '../../analysis/workbook/layout.ts';
import { formulaText, reference, type CellPlace } from '../../analysis/workbook/references.ts';
import type { Scenario } from '../../scenario/types.ts';
import { explainedSource, type ExplainedSource } from '../explained-source.ts';
import { formulaInWords } from '../formula-words.ts';
import { quantityLabel } from '../quantity-label.ts';
import type { IdentityTree } from '../../scenario/identity-tree.ts';
import type { Words } from '../types.ts';
import { gridColumn, HEAD } from './grid-place.ts';
import type { Look, SheetCell } from './sheet.ts';
import { currencyOf, patternOf } from './units.ts';

/** Sheets of the workbook in their order. */
export const SHEETS = [
  'notes',
  'scenario',
  'future',
  'payers',
  'outcomes',
  'working',
  'projects',
  'without',
  'drawn',
  'sources',
  'versions',
] as const;
export type SheetName = (typeof SHEETS)[number];

/** What every sheet of one workbook is written with. */
export class Desk {
  readonly found: FutureFigures;
  readonly words: Words;
  readonly levers: readonly string[];
  readonly layout: Layout;
  readonly scenario: Scenario;
  readonly years: readonly number[];
  readonly names: Readonly<Record<SheetName, string>>;

  constructor(found: FutureFigures, isTypical: boolean, levers: readonly string[], words: Words) {
    this.found = found;
    this.words = words;
    this.levers = levers;
    this.scenario = found.scenario;
    this.layout = layOut(found.figures.all.values());
    const { startYear, horizon } = found.scenario.place;
    this.years = Array.from({ length: horizon }, (_, t) => startYear + t);
    this.names = Object.fromEntries(SHEETS.map((name) => [name, words.t(nameKey(name, isTypical))])) as Desk['names'];
  }

  placeOf(id: string): CellPlace {
    const spot = this.layout.places.get(id);
    if (spot === undefined) throw new Error(`a formula reads ${id}, which has no cell`);
    return { sheet: this.names[spot.grid], row: spot.row + HEAD, column: this.columnOf(spot.grid, spot.column) };
  }

  private columnOf(grid: GridName, column: Figure['column']): number {
    return grid === 'scenario' ? 2 : gridColumn(column, this.years.length);
  }

  /** The cell in which a figure is worked out or marked. What is undefined as things are shows as empty. */
  figureCell(figure: Figure): SheetCell {
    const { value, formula, kind } = figure;
    const format = patternOf(figure.unit, currencyOf(figure, this.scenario));
    if (formula === null) return { look: kind === 'input' ? 'input' : 'marked', value, format };
    const line = formulaText(formula, this.placeOf(figure.id).sheet, (id) => this.placeOf(id));
    return { look: 'live', value, formula: value === null ? `IFERROR(${line},"")` : line, format };
  }

  /** A cell elsewhere that shows a figure. */
  shown(part: Part, unit: Figure['unit'], look: Look, sheet: SheetName): SheetCell {
    const format = patternOf(unit, this.scenario.place.currency);
    if (isFixed(part)) return { look: 'fixed', value: Number.isFinite(part) ? part : null, format };
    const [token] = part.tokens as readonly [{ readonly cell: string }];
    const value = this.found.figures.all.get(token.cell)!.value;
    const line = reference(this.placeOf(token.cell), this.names[sheet]);
    return { look, value, formula: value === null ? `IFERROR(${line}&"","")` : line, format };
  }

  /** What a part gives as things are. */
  readonly valueOf = (part: Part): number | null => {
    if (isFixed(part)) return Number.isFinite(part) ? part : null;
    return this.found.figures.all.get((part.tokens[0] as { readonly cell: string }).cell)!.value;
  };

  /** Label of a figure, and an equation in words; many rows have the same. */
  readonly label = keep((name: string) => quantityLabel(name, this.words));
  readonly equation = keep((tree: IdentityTree) => formulaInWords(tree, this.words));

  /** Where a marked value or an input comes from. */
  readonly source = (figure: Figure): ExplainedSource => {
    const { scenario, levers, words } = this;
    const { luck, draw } = this.found;
    return explainedSource(nodeOf(figure), { scenario, seed: luck.seed, draw, levers }, words)!;
  };
}

function nameKey(name: SheetName, isTypical: boolean): string {
  return name === 'future' && !isTypical ? 'workbook.oneFuture' : `workbook.sheets.${name}`;
}

function keep<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const value = kept.get(key) ?? make(key);
    kept.set(key, value);
    return value;
  };
}

/** A leaf as explanations know it. */
function nodeOf({ kind, isDrawn, ...figure }: Figure): ExplanationNode {
  return {
    ...figure,
    kind: kind === 'chance' ? 'luck' : isDrawn ? 'drawn' : 'input',
    isUnlimited: false,
    text: null,
    parts: [],
    rows: [],
    given: {},
    opens: null,
  };
}
