import { getPath } from '../../scenario/overrides.ts';
import { recordOfTerm } from '../../scenario/term-evidence.ts';
import { findTerm, type Term } from '../../scenario/terms.ts';
import { currencyWord } from '../../words/currency.ts';
import { optionLabel, termHint, termLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import { entrySentence } from './entry-sentence.ts';
import type { Design } from './results-design.ts';
import { isNumeric, isRange, printValue } from './results-field.ts';
import { leverGroups, type LeverGroup } from './results-levers.ts';
import { DRAWS, SEEDS } from './results-query.ts';
import { sliderOf, type Slider } from './results-slider.ts';

/** One field of the form. `error` and `changed` are empty when there is nothing to say. */
export interface LeverField {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly inputmode: 'decimal' | 'numeric' | 'text';
  /** Choices of a list; null for a field to type into. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[] | null;
  readonly changed: string;
  readonly error: string;
  /** The page on what is known of such a figure, and the words that lead there; null where nothing is. */
  readonly evidence: { readonly address: string; readonly label: string } | null;
  /** Null where a slider makes no sense. */
  readonly slider: Slider | null;
}
export interface LeverGroupView {
  readonly id: string;
  readonly title: string;
  /** Open from the start: something in it was moved or is wrong. */
  readonly open: boolean;
  readonly fields: readonly LeverField[];
  /** The box that takes the instrument away; null for the town. */
  readonly takeAway: {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly hint: string;
    readonly checked: boolean;
  } | null;
}
export interface LeversView {
  readonly action: string;
  readonly groups: readonly LeverGroupView[];
  readonly luck: readonly LeverField[];
  /** Keeps the kind of money; null for real money. */
  readonly money: string | null;
  readonly reset: string;
  readonly moved: boolean;
}

/** The form of levers: each field with its label, unit, hint, present value, what it was, and what is wrong with it. */
export function leversView(design: Design, address: string, words: Words): LeversView {
  const { base, scenario, nominal, moved } = design;
  return {
    action: address,
    groups: leverGroups(base, scenario, moved).map((group) => groupView(group, design, words)),
    luck: [luckField('seed', design, words), luckField('draws', design, words)],
    money: nominal ? 'nominal' : null,
    reset: address,
    moved: Object.keys(moved).length > 0,
  };
}

function groupView(group: LeverGroup, design: Design, words: Words): LeverGroupView {
  const fields = group.paths.map((path) => leverField(path, design, words));
  const { instrument, takenAway } = group;
  return {
    id: `group-${group.id}`,
    title: words.t(group.id === 'others' ? 'live.others' : `results.levers.groups.${group.id}`),
    open: takenAway || fields.some(({ changed, error }) => changed !== '' || error !== ''),
    fields,
    takeAway:
      instrument === null
        ? null
        : {
            id: fieldId(instrument),
            name: instrument,
            label: words.t('results.levers.takeAway'),
            hint: takenAway ? words.t('results.levers.takenAwayHint') : '',
            checked: takenAway,
          },
  };
}

function leverField(path: string, design: Design, words: Words): LeverField {
  const term = findTerm(path);
  const now = getPath(design.scenario, path);
  const before = getPath(design.base, path);
  // What is no single field (a whole instrument given in a link) is shown as it was written.
  const value =
    design.refused[path] ?? (term === undefined ? (design.moved[path] ?? '') : printValue(now, term, words));
  const label = labelOf(path, design, words);
  return {
    id: fieldId(path),
    name: path,
    label,
    hint: hintOf(path, term, now, design, words),
    value,
    inputmode: term?.kind === 'whole' ? 'numeric' : isNumeric(term) && typeof now !== 'object' ? 'decimal' : 'text',
    options: optionsOf(path, term, String(now), words),
    changed: path in design.moved ? words.t('results.levers.changed', { value: shown(path, term, before, words) }) : '',
    error: errorAt(path, design, words),
    evidence: evidenceOf(path, label, words),
    slider: sliderOf(term, now, design.scenario, words.t('live.slider', { field: label })),
  };
}

function evidenceOf(path: string, field: string, words: Words): LeverField['evidence'] {
  const name = recordOfTerm(path);
  return name === null ? null : { address: `/evidence/${name}`, label: words.t('evidence.ofField', { field }) };
}

/** An id that no dot breaks: fields are found by it in error summaries. */
export function fieldId(path: string): string {
  return `lever-${path.replaceAll('.', '-')}`;
}

function labelOf(path: string, { scenario }: Design, words: Words): string {
  const id = /^matching\.partners\.([^.]+)\./.exec(path)?.[1];
  const partner = scenario.scheme.matching?.partners.find((one) => one.id === id);
  const field = termLabel(path, words);
  return partner === undefined
    ? field
    : words.t('results.levers.partner', { partner: words.text(partner.name), field });
}

function hintOf(path: string, term: Term | undefined, now: unknown, { scenario }: Design, words: Words): string {
  if (isRange(now)) return words.t('results.levers.uncertain');
  if (!isNumeric(term) || term === undefined) return termHint(path, words);
  const unit = unitHint(term, scenario.place.currency, words);
  return unit === '' ? termHint(path, words) : `${termHint(path, words)} ${unit}`;
}

/** What the figure is counted in, with an example where people write it in several ways. */
function unitHint(term: Term, currency: string, words: Words): string {
  const name = (count: number) => currencyWord(count, currency, words.locale, words);
  if (term.kind === 'ratio') return words.t('results.levers.units.ratio', { currency: name(MANY), one: name(1) });
  if (term.unit === 'money') return words.t('results.levers.units.money', { currency: name(MANY) });
  if (term.unit !== 'share' && term.unit !== 'perYear') return '';
  return words.t('results.levers.units.share', { example: words.share(EXAMPLE_SHARE, 0) });
}
/** The plural of a currency's name. */
const MANY = 100;
const EXAMPLE_SHARE = 0.25;

function optionsOf(path: string, term: Term | undefined, now: string, words: Words): LeverField['options'] {
  if (term?.kind === 'boolean') {
    return ['true', 'false'].map((value) => ({
      value,
      label: words.t(value === 'true' ? 'common.yes' : 'common.no'),
      selected: value === now,
    }));
  }
  if (term?.kind !== 'enum') return null;
  return term.options.map((value) => ({ value, label: optionLabel(path, value, words), selected: value === now }));
}

function shown(path: string, term: Term | undefined, before: unknown, words: Words): string {
  if (term?.kind === 'boolean') return words.t(before === true ? 'common.yes' : 'common.no');
  if (term?.kind === 'enum') return optionLabel(path, String(before), words);
  return before === null || before === undefined
    ? words.t('results.levers.unlimited')
    : printValue(before, term, words);
}

function errorAt(path: string, { problems, scenario }: Design, words: Words): string {
  return problems
    .filter(({ at }) => at === path)
    .map((entry) => entrySentence(entry, scenario, words))
    .join(' ');
}

function luckField(name: 'seed' | 'draws', design: Design, words: Words): LeverField {
  const { min, max } = name === 'seed' ? SEEDS : DRAWS;
  return {
    id: fieldId(name),
    name,
    label: words.t(`results.levers.${name}`),
    hint: words.t(`results.levers.${name}Hint`, { min: words.number(min), max: words.number(max) }),
    value: design.refused[name] ?? String(design[name]),
    inputmode: 'numeric',
    options: null,
    changed: '',
    error: errorAt(name, design, words),
    evidence: null,
    slider: null,
  };
}
