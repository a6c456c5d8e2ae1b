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

/** What a workbook says of its future, besides what it holds. */
export interface WorkbookAbout {
  /** Is it the future nearest to the middle of all? */
  readonly isTypical: boolean;
  /** Paths that the reader changed. */
  readonly levers: readonly string[];
  /** The six words that check the scenario; null: none are known. */
  readonly passport: string | null;
}

/**
 * One future as a workbook with live formulas, in the reader's language: every sum of money worked out from the scenario's
 * figures, with chance and rates of behaviour as marked values.
 */
export function workbookSheets(
  found: FutureFigures,
  stamp: Required<Stamp>,
  { isTypical, levers, passport }: WorkbookAbout,
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
    versionsSheet(desk, stamp, passport),
  ];
}
