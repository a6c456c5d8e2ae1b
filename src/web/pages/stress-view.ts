import { packsOf } from '../../analysis/stress/packs.ts';
import type { Effect, Stress, StressResult } from '../../analysis/stress/stress.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { shortPath } from '../../scenario/link-path.ts';
import type { Scenario } from '../../scenario/types.ts';
import { currencyWord } from '../../words/currency.ts';
import { changeText, figureName } from '../../words/sensitivity.ts';
import {
  breachSentence,
  didSentence,
  leftOutSentence,
  packName,
  packWhat,
  togetherSentence,
  worstSentence,
} from '../../words/stress.ts';
import type { Words } from '../../words/words.ts';
import { figureView, type FigureView } from '../figures/figure-view.ts';
import type { BarsFigure } from '../figures/spec.ts';
import type { FigureTable } from '../figures/table.ts';
import { designMenu, type DesignMenu } from './design-menu.ts';
import { entryItems } from './entry-items.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';
import { realMoney, studyTabs, type StudyLuck, type StudyTabs } from './sensitivity-tabs.ts';
import type { AskedStress } from './stress-question.ts';

export interface StressView {
  readonly title: string;
  readonly menu: DesignMenu;
  readonly tabs: StudyTabs;
  readonly problems: readonly string[];
  readonly worst: string;
  readonly breach: string;
  readonly basis: string;
  readonly figure: FigureView;
  readonly table: FigureTable;
  readonly packs: readonly {
    readonly id: string;
    readonly name: string;
    readonly what: string;
    readonly did: string;
    /** The results page of the design under it. */
    readonly address: string;
  }[];
  readonly leftOut: readonly string[];
  readonly together: TogetherForm;
  readonly take: readonly { readonly address: string; readonly label: string }[];
}
interface TogetherForm {
  readonly action: string;
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly fields: readonly {
    readonly key: string;
    readonly label: string;
    readonly choices: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[];
  }[];
  /** What came of it, or why nothing; empty when nothing was asked. */
  readonly answer: string;
}

/** A design under every stress. */
export function stressView(stress: Stress, opened: Opened, asked: AskedStress, luck: StudyLuck): StressView {
  const { file, design, words } = opened;
  const { scenario, moved } = design;
  const page = `/scenarios/${file.id}/stress`;
  const { one, two } = asked.chosen;
  const pair = { ...(one === '' ? {} : { one }), ...(two === '' ? {} : { two }) };
  const query = queryText({ ...moved, ...pair }, { ...design, nominal: false });
  const links = { csv: `${page}.csv${query}`, json: `${page}.json${query}` };
  const unknown = asked.problems.map(({ given }) => words.t('stress.together.unknown', { given: given ?? '' }));
  return {
    title: words.t('stress.title', { name: words.text(scenario.title) }),
    menu: designMenu(opened, 'sensitivity'),
    tabs: studyTabs(opened, 'stress'),
    problems: [...entryItems(design, words).map(({ message }) => message), ...unknown],
    worst: worstSentence(stress, scenario, words),
    breach: breachSentence(stress, scenario, words),
    basis: words.t('stress.basis', {
      draws: words.number(luck.draws),
      seed: String(luck.seed),
      model: MODEL_VERSION,
      data: DATA_VERSION,
    }),
    figure: figureView(stressFigure(stress, scenario, words), words, links),
    table: stressTableView(stress, scenario, words),
    packs: stress.results.map((result) => ({
      id: result.id,
      name: packName(result, scenario, words),
      what: packWhat(result, words),
      did: didSentence(result, scenario, luck.draws, words),
      address: `/scenarios/${file.id}${queryText({ ...moved, ...leversOf(result) }, design)}`,
    })),
    leftOut: stress.leftOut.map((pack) => leftOutSentence(pack, scenario, words)),
    together: togetherForm(page, stress, opened, asked),
    take: [
      { address: links.json, label: words.t('stress.take.json') },
      { address: links.csv, label: words.t('stress.take.csv') },
    ],
  };
}

/** What a pack sets as levers of an address: plain values as they are, others as a file writes them. */
function leversOf({ changes }: StressResult): Readonly<Record<string, string>> {
  return Object.fromEntries(changes.map(({ path, value }) => [shortPath(path), writtenValue(value)]));
}

function writtenValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'formula' in value ? String(value.formula) : JSON.stringify(value);
}

/** What the money for the priorities loses or gains under each, hardest first. */
function stressFigure({ results }: Stress, scenario: Scenario, words: Words): BarsFigure {
  const parts = results
    .map((result) => ({ result, part: partOf(result.effects['toPriorities']) }))
    .sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  const before = results[0]?.effects['toPriorities']?.before ?? null;
  const money = words.maybe(before, (known) => words.aboutMoney(known, scenario.place.currency));
  return {
    kind: 'bars',
    id: 'stress',
    title: words.t('stress.figure.title'),
    sentence: words.t('stress.figure.sentence', { before: money }),
    unit: { kind: 'share', label: words.t('stress.figure.unit') },
    rowsLabel: words.t('stress.figure.rows'),
    rows: parts.map(({ result }) => ({ id: result.id, label: packName(result, scenario, words) })),
    series: [
      {
        id: 'change',
        label: words.t('stress.figure.series'),
        tone: 'scheme',
        values: parts.map(({ part }) => part),
      },
    ],
  };
}

function partOf(effect: Effect | undefined): number | null {
  if (effect === undefined || effect.change === null || !effect.before) return null;
  return effect.change / effect.before;
}

const COLUMNS = ['toPriorities', 'added', 'delivered', 'outlay'] as const;

function stressTableView({ results }: Stress, scenario: Scenario, words: Words): FigureTable {
  const { place, targets } = scenario;
  const unit = realMoney(scenario, currencyWord(MANY, place.currency, words.locale, words), words);
  const change = (figure: string, effect: Effect | undefined) =>
    words.maybe(effect?.change ?? null, (known) => {
      const text = changeText(figure === 'added' ? 'channelled' : figure, known, scenario, words);
      return effect?.isSure === true ? `${text} *` : text;
    });
  const chance = (effect: Effect | undefined, when: 'before' | 'after') =>
    words.maybe(effect?.[when] ?? null, words.chance);
  const chances = targets.length === 0 ? ['breachEver'] : ['breachEver', 'targetMet'];
  const base = results[0]?.effects ?? {};
  const amount = (figure: string) =>
    words.maybe(base[figure]?.before ?? null, (known) => words.aboutMoney(known, place.currency));
  return {
    caption: words.t('stress.table.title'),
    note: words.t('stress.table.note', { years: words.years(place.horizon), unit }),
    look: 'numbers text-2',
    columns: [
      words.t('stress.table.columns.pack'),
      words.t('stress.table.columns.named'),
      ...COLUMNS.map((name) => words.t(`stress.table.columns.${name}`)),
      ...chances.map((name) => words.t(`stress.table.columns.${name === 'breachEver' ? 'breach' : 'target'}`)),
    ],
    rows: [
      {
        label: words.t('stress.table.base'),
        cells: ['', ...COLUMNS.map(amount), ...chances.map((name) => chance(base[name], 'before'))],
      },
      ...results.map((result) => ({
        label: packName(result, scenario, words),
        cells: [
          `${figureName(result.figure, scenario, words)}: ${change(result.figure, result.effects[result.figure])}`,
          ...COLUMNS.map((name) => change(name, result.effects[name])),
          ...chances.map((name) => chance(result.effects[name], 'after')),
        ],
      })),
    ],
  };
}
/** The plural of a currency's name. */
const MANY = 100;

function togetherForm(action: string, stress: Stress, { design, words }: Opened, asked: AskedStress): TogetherForm {
  const { scenario, moved } = design;
  const kept = new URLSearchParams(queryText(moved, { ...design, nominal: false }));
  const { one, two } = asked.chosen;
  const choices = (now: string) => [
    { value: '', label: words.t('stress.together.choose'), selected: now === '' },
    ...packsOf(scenario)
      .filter(({ id }) => stress.results.some((result) => result.id === id))
      .map((pack) => ({ value: pack.id, label: packName(pack, scenario, words), selected: pack.id === now })),
  ];
  return {
    action: `${action}#together`,
    kept: [...kept].map(([name, value]) => ({ name, value })),
    fields: [
      { key: 'one', label: words.t('stress.together.first'), choices: choices(one) },
      { key: 'two', label: words.t('stress.together.second'), choices: choices(two) },
    ],
    answer: answerOf(stress, scenario, asked, words),
  };
}

function answerOf(stress: Stress, scenario: Scenario, { chosen: { one, two } }: AskedStress, words: Words): string {
  if (one !== '' && one === two) return words.t('stress.together.same');
  const missing = stress.leftOut.find(({ id }) => id === one || id === two);
  if (missing !== undefined && one !== '' && two !== '') {
    const because = words.t(`stress.because.${missing.because}`);
    return words.t('stress.together.notHere', { pack: packName(missing, scenario, words), because });
  }
  return togetherSentence(stress, scenario, words);
}
