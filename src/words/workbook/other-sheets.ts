import type { Stamp } from '../../analysis/stamp.ts';
import { reference } from '../../analysis/workbook/references.ts';
import { gradeLabel } from '../labels.ts';
import { quantityLabel } from '../quantity-label.ts';
import type { Desk } from './desk.ts';
import { SHEETS } from './desk.ts';
import { memberLabel } from './grid-sheet.ts';
import { EMPTY, text, wrapped, type Sheet, type SheetCell } from './sheet.ts';
import { currencyOf, patternOf, unitText } from './units.ts';

/** The first sheet: what can be changed, what stands, and what a change cannot do. */
export function notesSheet({ words, names, scenario, found, years }: Desk): Sheet {
  const own = (key: string, values = {}) => words.t(`workbook.${key}`, values);
  const place = words.text(scenario.title);
  const swatch = (look: 'input' | 'marked' | 'live' | 'check', key: string) => [
    text(own(`looks.${look}`), look),
    wrapped(own(key)),
  ];
  const about = {
    draw: String(found.draw),
    from: String(years[0]),
    to: String(years.at(-1)),
    currency: scenario.place.currency,
  };
  return {
    name: names.notes,
    rows: [
      [text(`${names.future} · ${place}`, 'title')],
      [EMPTY, wrapped(own('read.about', about))],
      [EMPTY],
      swatch('input', 'read.input'),
      swatch('marked', 'read.marked'),
      swatch('live', 'read.live'),
      swatch('check', 'read.check'),
      [EMPTY],
      [text(own('read.limitsTitle'), 'group')],
      ...['projects', 'choices', 'chance'].map((key) => [EMPTY, wrapped(own(`read.${key}`))]),
      [EMPTY],
      [text(own('read.sheetsTitle'), 'group')],
      ...SHEETS.slice(1).map((name) => [text(names[name], 'sum'), wrapped(own(`contents.${name}`))]),
    ],
    widths: [30, 110],
    frozen: { rows: 1, columns: 0 },
    isLandscape: false,
  };
}

/** Where each figure of the scenario and each rate of behaviour comes from. */
export function sourcesSheet(desk: Desk): Sheet {
  const { words, names, layout, scenario } = desk;
  const own = (key: string) => words.t(`workbook.${key}`);
  const heads = ['figure', 'of', 'value', 'unit', 'grade', 'kind', 'source', 'address', 'note', 'path'];
  const rates = layout.grids.drawn.filter(({ figure }) => figure.kind === 'behaviour');
  return {
    name: names.sources,
    rows: [
      [text(names.sources, 'title')],
      [text(own('notes.sources'), 'note')],
      heads.map((key) => text(own(`head.${key}`), 'heading')),
      ...[...layout.grids.scenario, ...rates].map(({ figure }): readonly SheetCell[] => {
        const { grade, text: kind, source, address, note } = desk.source(figure);
        const format = patternOf(figure.unit, currencyOf(figure, scenario));
        const formula = reference(desk.placeOf(figure.id), names.sources);
        return [
          text(quantityLabel(figure.name, words)),
          text(memberLabel(figure, desk)),
          { look: 'live', value: figure.value, formula, format },
          text(unitText(figure, scenario, words)),
          text(grade === null ? '' : gradeLabel(grade, words)),
          ...[kind, source, address, note, figure.path].map((part) => text(part ?? '')),
        ];
      }),
    ],
    widths: [50, 26, 18, 18, 12, 50, 70, 40, 70, 52],
    frozen: { rows: 3, columns: 2 },
    isLandscape: true,
  };
}

/** What the workbook was made with. */
export function versionsSheet(
  { words, names, found, levers }: Desk,
  stamp: Required<Stamp>,
  passport: string | null,
): Sheet {
  const own = (key: string) => words.t(`workbook.${key}`);
  const { model, data, seed, draws } = stamp;
  const rows: readonly (readonly [string, string | number])[] = [
    ['scenario', words.text(found.scenario.title)],
    ['model', model],
    ['data', data],
    ['seed', seed],
    ['draws', draws],
    ['draw', found.draw],
    ...(passport === null ? [] : [['passport', passport] as const]),
    ...levers.map((lever) => ['lever', lever] as const),
  ];
  return {
    name: names.versions,
    rows: [
      [text(names.versions, 'title')],
      [text(own('notes.versions'), 'note')],
      ...rows.map(([key, value]): readonly SheetCell[] => [text(own(`versions.${key}`)), { look: 'fixed', value }]),
    ],
    widths: [40, 60],
    frozen: { rows: 1, columns: 0 },
    isLandscape: false,
  };
}
