import type { FutureFigures } from '../../src/analysis/workbook/future-figures.ts';
import type { Sheet } from '../../src/words/workbook/sheet.ts';
import type { Case } from './cases.ts';

/** A case with its workbook. */
export interface Made {
  readonly name: string;
  readonly of: Case;
  readonly found: FutureFigures;
  readonly sheets: readonly Sheet[];
}
