import type { Formula, Token } from './formula.ts';

/** A cell of a workbook: the sheet's name, row and column counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type PlaceOf = (id: string) => CellPlace;

/** The text of a formula as it stands in a sheet, without the sign of equality before it. */
export function formulaText({ tokens }: Formula, sheet: string, placeOf: PlaceOf): string {
  return tokens.map((token) => tokenText(token, sheet, placeOf)).join('');
}

function tokenText(token: Token, sheet: string, placeOf: PlaceOf): string {
  if (typeof token === 'string') return token;
  if ('cell' in token) return reference(placeOf(token.cell), sheet);
  return ranges(token.cells.map(placeOf))
    .map(([first, last]) => (first === last ? reference(first, sheet) : `${reference(first, sheet)}:${bare(last)}`))
    .join(',');
}

/** `'Who pays'!C4`; within its own sheet `C4`. */
export function reference(place: CellPlace, sheet: string): string {
  return place.sheet === sheet ? bare(place) : `${quoted(place.sheet)}!${bare(place)}`;
}

export function bare({ row, column }: Pick<CellPlace, 'row' | 'column'>): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

function quoted(sheet: string): string {
  return /^[A-Za-z]+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

type Range = readonly [first: CellPlace, last: CellPlace];

/** Cells that lie below or beside each other as ranges. */
function ranges(places: readonly CellPlace[]): readonly Range[] {
  const isRow = places.every(({ row, sheet }) => row === places[0]!.row && sheet === places[0]!.sheet);
  const along = isRow ? 'column' : 'row';
  const sorted = places.toSorted(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : isRow ? 0 : a.column - b.column) || a[along] - b[along],
  );
  const found: [CellPlace, CellPlace][] = [];
  for (const place of sorted) {
    const open = found.at(-1);
    const follows = open !== undefined && isNext(open[1], place, along);
    if (follows) open[1] = place;
    else found.push([place, place]);
  }
  return found;
}

function isNext(last: CellPlace, place: CellPlace, along: 'row' | 'column'): boolean {
  const across = along === 'row' ? 'column' : 'row';
  return last.sheet === place.sheet && last[across] === place[across] && place[along] === last[along] + 1;
}
