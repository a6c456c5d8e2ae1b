import { termHint, termLabel } from '../../words/labels.ts';
import { getPath } from '../../scenario/overrides.ts';
import type { Scenario, Text } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { fieldView, inputId, type FieldContext, type FieldView } from './design-field-view.ts';
import { isMoved } from './design-levers.ts';
import { columnsOf, linesText } from './design-lines.ts';
import { textsAt } from './design-read.ts';
import type { DesignField, Section } from './design-sections.ts';
import { sumFound, type Sum } from './design-sums.ts';
import { fieldTexts, type FieldTexts } from './design-texts.ts';

interface Button {
  readonly value: string;
  readonly label: string;
}
export interface SumView {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** "95 %"; empty when a part is no number. */
  readonly text: string;
  /** What to do when it does not add up; empty when it does. */
  readonly says: string;
  readonly error: string;
  readonly scale: Button | null;
}
export interface SectionView {
  readonly id: string;
  readonly look: string;
  readonly legend: string;
  readonly hint: string;
  readonly error: string;
  readonly state: string;
  readonly fields: readonly FieldView[];
  readonly sums: readonly SumView[];
  readonly area: {
    readonly id: string;
    readonly name: string;
    readonly rows: string;
    readonly text: string;
    readonly label: string;
    readonly hint: string;
    readonly error: string;
    readonly described: string;
  } | null;
  readonly add: Button | null;
  readonly remove: Button | null;
  /** Folded away until somebody looks for it; null: never. */
  readonly fold: { readonly title: string; readonly open: boolean } | null;
}

/** Long and seldom changed. */
const FOLDED: ReadonlySet<string> = new Set(['behaviour', 'sources']);

export function sectionView(section: Section, sums: readonly Sum[], context: FieldContext): SectionView {
  const { words, scenario, levers } = context;
  const { path, kind, depth, canAdd, canRemove, absent } = section;
  const legend = legendOf(section, scenario, words);
  const fields = section.fields.map((field) => fieldView(field, context));
  const area = areaOf(section, context);
  const moved = path !== '' && kind !== 'list' && isMoved(path, levers);
  const isWrong = ({ error, range }: FieldView) =>
    [error, range?.low.error, range?.high.error].some((one) => (one ?? '') !== '');
  const wrong = fields.some(isWrong) || (area?.error ?? '') !== '';
  const fold = { title: legend, open: moved || wrong };
  return {
    id: inputId(path === '' ? 'top' : path),
    look: `design-section depth-${depth} is-${absent ? 'absent' : kind}${wrong ? ' is-wrong' : ''}`,
    legend,
    hint: hintOf(section, words),
    error: kind === 'table' || kind === 'lines' ? '' : context.errorAt(path === '' ? '-' : path),
    state: absent ? words.t('design.without') : kind === 'item' && isNew(path, context) ? words.t('design.new') : '',
    fields,
    sums: sums.filter(({ at }) => at === path).map((sum) => sumView(sum, context)),
    area,
    add: canAdd
      ? {
          value: `add:${path}`,
          label: words.t(absent ? 'design.addBack' : 'design.add', { what: addLabel(section, words) }),
        }
      : null,
    remove: canRemove
      ? {
          value: `remove:${path}`,
          label: words.t(kind === 'item' ? 'design.remove' : 'design.takeAway', { what: legend }),
        }
      : null,
    fold: FOLDED.has(path) ? fold : null,
  };
}

function isNew(path: string, { base, scenario }: FieldContext): boolean {
  return getPath(base, path) === undefined && getPath(scenario, path) !== undefined;
}

/** "State" for an item, "Partners" for its list. */
export function legendOf({ kind, path }: Section, scenario: Scenario, words: Words): string {
  if (kind === 'loose') return words.t('design.loose');
  const label = termLabel(path, words);
  const cut = path.lastIndexOf('.');
  const name = getPath(scenario, `${kind === 'item' ? path : path.slice(0, cut)}.name`) as Text | null | undefined;
  if (kind === 'record' && typeof name !== 'undefined' && name !== null)
    return words.t('design.ofItem', { label, item: words.text(name) });
  if (kind !== 'item') return label;
  if (name !== undefined && name !== null) return words.text(name);
  return words.t('design.nth', { label, number: String(Number(path.slice(cut + 1)) + 1) });
}

function addLabel({ kind, path }: Section, words: Words): string {
  return termLabel(kind === 'list' || kind === 'table' ? `${path}.*` : path, words).toLocaleLowerCase(words.locale);
}

function hintOf({ kind, path }: Section, words: Words): string {
  if (kind === 'loose') return '';
  if (kind !== 'item') return termHint(path, words);
  const id = path.split('.').at(-1) ?? '';
  return /^\d+$/.test(id) ? '' : words.t('design.shortName', { id });
}

function areaOf(section: Section, { typed, scenario, errorAt, words }: FieldContext): SectionView['area'] {
  const { kind, path, shape } = section;
  if (kind !== 'table' && kind !== 'lines') return null;
  const text = typed[path] ?? linesText(section, scenario, words);
  const rows = Math.min(MOST_ROWS, text.split('\n').length + 1);
  const id = `${inputId(path)}-lines`;
  const error = errorAt(path);
  const columns = columnsOf(shape).map(({ name }) => `${name} (${termLabel(`${path}.*.${name}`, words)})`);
  const keyed = shape?.kind === 'record';
  const hint =
    kind === 'table'
      ? words.t('design.table', { columns: words.list(columns) })
      : words.t(keyed ? 'design.keyLines' : 'design.lines');
  const described = [`${id}-hint`, ...(error === '' ? [] : [`${id}-error`])].join(' ');
  return { id, name: path, rows: String(rows), text, label: termLabel(path, words), hint, error, described };
}
const MOST_ROWS = 24;

function sumView(sum: Sum, context: FieldContext): SumView {
  const { words, errorAt } = context;
  const fields = new Map(sum.parts.map((field) => [field.path, field]));
  const found = sumFound(sum, (path) => textsOf(fields.get(path), path, context), words);
  const name = sum.name;
  const off = found !== null && Math.abs(found - 1) > 1e-6;
  return {
    id: inputId(`sum-${name}`),
    name,
    label: words.t('design.sum', { what: termLabel(name, words) }),
    text: found === null ? '' : words.share(found, decimalsOf(found)),
    says: sum.must && off ? words.t('design.sumMust') : '',
    error: errorAt(`sum:${name}`),
    scale: sum.must ? { value: `scale:${name}`, label: words.t('design.scale') } : null,
  };
}

function textsOf(field: DesignField | undefined, path: string, { scenario, typed, words }: FieldContext): FieldTexts {
  if (field === undefined) throw new Error(`a sum has no field ${path}`);
  return textsAt(path, fieldTexts(getPath(scenario, path), field.term, words), typed);
}

function decimalsOf(share: number): number {
  return Math.min(2, String(Number((100 * share).toFixed(2))).split('.')[1]?.length ?? 0);
}
