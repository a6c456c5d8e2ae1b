import { memberText } from '../explained-place.ts';
import { gradeLabel, optionLabel, termLabel } from '../labels.ts';
import { quantityLabel } from '../quantity-label.ts';
import { getPath } from '../../scenario/overrides.ts';
import type { TermKind } from '../../scenario/term.ts';
import { findTerm } from '../../scenario/terms.ts';
import type { Desk } from './desk.ts';
import { memberLabel } from './grid-sheet.ts';
import { EMPTY, text, type Sheet, type SheetCell } from './sheet.ts';
import { unitText } from './units.ts';

/** The scenario's figures, each in one cell that may be changed; below them what stays as it is. */
export function scenarioSheet(desk: Desk): Sheet {
  const { words, names, layout } = desk;
  const own = (key: string) => words.t(`workbook.${key}`);
  const heads = ['figure', 'of', 'value', 'unit', 'grade', 'source', 'path'].map((key) =>
    text(own(`head.${key}`), 'heading'),
  );
  return {
    name: names.scenario,
    rows: [
      [text(names.scenario, 'title')],
      [text(own('notes.scenario'), 'note')],
      heads,
      ...layout.grids.scenario.map(({ figure }) => {
        const source = desk.source(figure);
        return [
          text(quantityLabel(figure.name, words)),
          text(memberLabel(figure, desk)),
          desk.figureCell(figure),
          text(unitText(figure, desk.scenario, words)),
          text(source.grade === null ? '' : gradeLabel(source.grade, words)),
          text([source.text, source.source].filter((part) => part !== null).join(' ')),
          text(figure.path ?? ''),
        ];
      }),
      ...choiceRows(desk),
    ],
    widths: [50, 26, 18, 18, 12, 80, 52],
    frozen: { rows: 3, columns: 2 },
    isLandscape: true,
  };
}

function choiceRows(desk: Desk): readonly (readonly SheetCell[])[] {
  const { found, words, scenario } = desk;
  // A partner's ratio, say, is an input already; that it is no formula needs no line.
  const paths = [...found.figures.choices].filter(([path]) => !found.figures.all.has(path));
  const rows = paths.flatMap(([path, { at }]) => {
    const value = choiceText(path, desk);
    if (value === null) return [];
    const members = Object.entries(at)
      .filter(([, id]) => path.includes(`.${id}`))
      .map(([index, id]) => memberText(index, String(id), scenario, words));
    return [[text(termLabel(path, words)), text(members.join(', ')), value, EMPTY, EMPTY, EMPTY, text(path)]];
  });
  return [[EMPTY], [text(words.t('workbook.choices'), 'group')], ...rows];
}

/** Kinds of fields in which nothing stands for no limit. */
const NUMBERS: ReadonlySet<TermKind> = new Set(['quantity', 'number', 'whole', 'ratio']);

/** A choice as the scenario states it; null where it is no field of its own. */
function choiceText(path: string, { scenario, words }: Desk): SheetCell | null {
  const term = findTerm(path);
  const value: unknown = getPath(scenario, path);
  if (term === undefined) return null;
  if (value === null || value === undefined)
    return text(words.t(NUMBERS.has(term.kind) ? 'workbook.noLimit' : 'workbook.none'), 'fixed');
  if (typeof value === 'boolean') return text(words.t(value ? 'workbook.yes' : 'workbook.no'), 'fixed');
  if (typeof value === 'number') return { look: 'fixed', value };
  if (typeof value === 'string') return text(optionLabel(path, value, words), 'fixed');
  return typeof value === 'object' && 'formula' in value ? text(String(value.formula), 'fixed') : null;
}
