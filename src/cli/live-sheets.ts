import { futureFigures } from '../analysis/workbook/future-figures.ts';
import type { Luck } from '../ensemble/players.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import { readIdentity } from '../scenario/identity-text.ts';
import type { Scenario } from '../scenario/types.ts';
import { passportOf } from '../storage/passport.ts';
import type { Sheet } from '../words/workbook/sheet.ts';
import { workbookSheets } from '../words/workbook/workbook.ts';
import { createWords } from '../words/words.ts';
import { problemLines } from './problem-report.ts';

/** One future with live formulas; `levers` are the paths that were set on the command line. None, and on standard error the reason, where there is too much of it. */
export function liveSheets(
  scenario: Scenario,
  { seed, draws }: Luck,
  draw: number,
  wish: { readonly isTypical: boolean; readonly levers: readonly string[] },
): readonly Sheet[] {
  const stamp = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
  const passport = passportOf(scenario, { seed, draws }, 'en').join(' ');
  const words = createWords('en', scenario.place.country);
  try {
    const found = futureFigures(scenario, { seed, draws }, draw, readIdentity);
    return workbookSheets(found, stamp, { ...wish, passport }, words);
  } catch (error) {
    if (!(error instanceof CannotPlay)) throw error;
    process.stderr.write(problemLines([error.problem]));
    return [];
  }
}
