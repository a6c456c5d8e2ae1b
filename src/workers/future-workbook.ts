import { futureFigures } from '../analysis/workbook/future-figures.ts';
import type { Luck } from '../ensemble/players.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { readIdentity } from '../scenario/identity-text.ts';
import type { Scenario } from '../scenario/types.ts';
import { passportOf } from '../storage/passport.ts';
import { writeWorkbook } from '../storage/xlsx/write-workbook.ts';
import type { Language } from '../words/languages.ts';
import { workbookSheets } from '../words/workbook/workbook.ts';
import { createWords } from '../words/words.ts';

/** For whom a workbook is made, and of which future it says that it is. */
export interface WorkbookWish {
  readonly isTypical: boolean;
  /** Paths that the reader changed. */
  readonly levers: readonly string[];
  readonly language: Language;
}

/** One future as the bytes of a workbook with live formulas. Throws a `CannotPlay` for a scenario that cannot be played. */
export function futureWorkbook(
  scenario: Scenario,
  luck: Luck,
  draw: number,
  { isTypical, levers, language }: WorkbookWish,
): Promise<Uint8Array> {
  const { seed, draws } = luck;
  const words = createWords(language, scenario.place.country);
  const about = { isTypical, levers, passport: passportOf(scenario, { seed, draws }, language).join(' ') };
  const stamp = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
  return writeWorkbook(workbookSheets(futureFigures(scenario, luck, draw, readIdentity), stamp, about, words));
}
