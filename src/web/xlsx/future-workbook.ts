import { futureFigures } from '../../analysis/workbook/future-figures.ts';
import type { Luck } from '../../ensemble/players.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { readIdentity } from '../../scenario/identity-text.ts';
import type { Scenario } from '../../scenario/types.ts';
import { workbookSheets } from '../../words/workbook/workbook.ts';
import type { Sheet } from '../../words/workbook/sheet.ts';
import type { Words } from '../../words/types.ts';

/** One future with live formulas. Throws a `CannotPlay` for a scenario that cannot be played. */
export function futureWorkbook(
  scenario: Scenario,
  luck: Luck,
  draw: number,
  levers: readonly string[],
  words: Words,
): readonly Sheet[] {
  const stamp = { model: MODEL_VERSION, data: DATA_VERSION, ...luck };
  return workbookSheets(futureFigures(scenario, luck, draw, readIdentity), stamp, levers, words);
}
