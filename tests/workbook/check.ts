/**
 * Holds workbooks against LibreOffice: `npm run check:workbook [-- FILE …]`. Formulas are written without results, LibreOffice
 * works them out, and every outcome of money must be the engine's to the cent. Then a ratio is changed in the sheet, and the
 * match must move. Not part of the test command, because LibreOffice is no part of the project.
 */
import { CannotPlay } from '../../src/scenario/cannot-play.ts';
import { futureFigures } from '../../src/analysis/workbook/future-figures.ts';
import { readIdentity } from '../../src/scenario/identity-text.ts';
import { writeWorkbook } from '../../src/storage/xlsx/write-workbook.ts';
import { createWords } from '../../src/words/words.ts';
import { workbookSheets } from '../../src/words/workbook/workbook.ts';
import { casesOf, type Case } from './cases.ts';
import { compareOutcomes } from './compare.ts';
import { libreOffice, recalculated } from './libre-office.ts';
import { movedRatios } from './moved-ratio.ts';
import type { Made } from './made.ts';
import { complain, say } from './say.ts';

const BATCH = 12;
/** More projects than a reader is given in a workbook. */
const MOST = 2000;
const WISH = { isTypical: true, levers: [], passport: null };
const STAMP = { model: '', data: '', seed: 0, draws: 0 };

function make(of: Case): Made | null {
  try {
    const found = futureFigures(of.scenario, of.luck, of.draw, readIdentity, MOST);
    const sheets = workbookSheets(found, STAMP, WISH, createWords('en', of.scenario.place.country));
    return { name: `${of.name}, future ${of.draw}`, of, found, sheets };
  } catch (error) {
    if (!(error instanceof CannotPlay)) throw error;
    say(`${of.name}: left out: ${error.message}`);
    return null;
  }
}

async function main(files: readonly string[]): Promise<number> {
  const command = libreOffice();
  if (command === null) {
    complain('This check needs LibreOffice Calc: install it (on Debian or Ubuntu: apt-get install libreoffice-calc),');
    complain('or name its program in CONTRAPARTE_SOFFICE. The workbook itself needs no LibreOffice.');
    return 2;
  }
  const faults: string[] = [];
  let [futures, compared] = [0, 0];
  const cases = casesOf(files);
  for (let at = 0; at < cases.length; at += BATCH) {
    const batch = cases
      .slice(at, at + BATCH)
      .map(make)
      .filter((one): one is Made => one !== null);
    const written = await Promise.all(batch.map(({ sheets }) => writeWorkbook(sheets, { withResults: false })));
    recalculated(command, written).forEach((sheets, i) => {
      const { name, found } = batch[i]!;
      const result = compareOutcomes(found, sheets);
      compared += result.compared;
      faults.push(...result.faults.map((fault) => `${name}: ${fault}`));
      const largest = result.largest.toExponential(1);
      say(`${name}: ${result.compared} amounts, largest difference ${largest}, ${result.faults.length} faults`);
    });
    futures += batch.length;
    faults.push(...(await movedRatios(command, batch)));
  }
  say(`\n${futures} futures, ${compared} amounts of money compared to the cent, ${faults.length} faults`);
  for (const fault of faults.slice(0, 60)) complain(fault);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
