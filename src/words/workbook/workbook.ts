import type { Stamp } from '../../analysis/stamp.ts';
import type { FutureFigures } from '../../analysis/workbook/future-figures.ts';
import type { Words } from '../types.ts';
import { Desk } from './desk.ts';
import { futureSheet } from './future-sheet.ts';
import { gridSheet } from './grid-sheet.ts';
import { notesSheet, sourcesSheet, versionsSheet } from './other-sheets.ts';
import { outcomesSheet } from './outcomes-sheet.ts';
import { payersSheet } from './payers-sheet.ts';
import { scenarioSheet } from './scenario-sheet.ts';
import type { Sheet } from './sheet.ts';

/**
 * One future as a workbook with live formulas, in the reader's language: every sum of money worked out from the scenario's
 * figures, with chance and rates of behaviour as marked values. `isTypical`: it is the one
 * nearest to the middle of all; `levers` are the paths that the reader changed.
 */
export function workbookSheets(
  found: FutureFigures,
  stamp: Required<Stamp>,
  { isTypical, levers }: { readonly isTypical: boolean; readonly levers: readonly string[] },
  words: Words,
): readonly Sheet[] {
  const desk = new Desk(found, isTypical, levers, words);
  const grid = (name: 'working' | 'projects' | 'without' | 'drawn') => gridSheet(name, desk.layout.grids[name], desk);
  return [
    notesSheet(desk),
    scenarioSheet(desk),
    futureSheet(desk),
    payersSheet(desk),
    outcomesSheet(desk),
    grid('working'),
    grid('projects'),
    grid('without'),
    grid('drawn'),
    sourcesSheet(desk),
    versionsSheet(desk, stamp),
  ];
}
