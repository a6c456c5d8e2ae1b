import { PLACES } from '../../analysis/chances.ts';
import { OBJECTIVES } from '../../analysis/portfolio/objectives.ts';
import { MOST_PROJECTS } from '../../analysis/portfolio/portfolio.ts';
import type { Text } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import type { GiveData } from './give-data.ts';
import { designParameters } from './give-plan-address.ts';
import { projectKey, type PlanAt, type ProjectField } from './give-plan-keys.ts';
import type { Planned } from './give-plan-read.ts';
import type { PlanRow } from './give-plan-rows.ts';

interface Field {
  readonly key: PlanAt;
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly inputmode: 'decimal' | 'text';
  readonly error: string;
}
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}
interface Choices {
  readonly key: PlanAt;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly error: string;
}
export interface PlanRowView {
  readonly number: number;
  readonly title: string;
  readonly name: Field;
  readonly value: Field;
  readonly sector: Choices;
  /** A list, or a field for its short name where there are very many. */
  readonly locality: Choices | null;
  readonly localityName: Field | null;
  readonly place: Choices;
  /** Place or name was typed: shown open. */
  readonly isDetailed: boolean;
  readonly remove: string;
}
export interface PlanForm {
  readonly action: string;
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly rowCount: number;
  readonly money: Field;
  readonly aim: Choices;
  readonly corridor: Choices;
  readonly year: Choices;
  /** Something but the money was chosen: shown open. */
  readonly isChosen: boolean;
  readonly start: string;
  readonly rows: readonly PlanRowView[];
  readonly canAdd: boolean;
}

/** The planner's form with what was typed in it. */
export function planForm(data: GiveData, planned: Planned, words: Words): PlanForm {
  const { scenario } = data;
  const { typed, rows } = planned;
  const label = (key: string) => words.t(`planner.form.${key}`);
  const error = errorIn(planned);
  const years = Array.from({ length: scenario.place.horizon }, (_, t) => scenario.place.startYear + t);
  return {
    action: `/give/${data.id}/plan`,
    kept: [...designParameters(data)].map(([name, value]) => ({ name, value })),
    rowCount: rows.length,
    money: {
      ...{ key: 'money', label: label('money'), value: typed.money ?? '', inputmode: 'decimal' },
      hint: words.t('planner.form.moneyHint', { currency: planned.currency, example: words.number(EXAMPLE_MONEY) }),
      error: error('money'),
    },
    aim: select('aim', OBJECTIVES, planned.objective, (name) => label(`aims.${name}`)),
    corridor: {
      ...{ key: 'corridor', label: label('corridor'), error: [error('corridor'), error('currency')].join(' ').trim() },
      choices: scenario.corridors.map(({ id, name, currency }) => ({
        value: id,
        label: words.t('give.form.corridorOption', { name: words.text(name), currency }),
        selected: id === planned.corridor,
      })),
    },
    year: select('year', years.map(String), String(planned.year), String),
    isChosen: (['aim', 'corridor', 'currency', 'year'] as const).some((key) => typed[key] !== undefined),
    start: planned.isStart ? label('start') : '',
    rows: rows.map((row) => rowView(row, data, planned, words)),
    canAdd: rows.length < MOST_PROJECTS,
  };

  function select<Name extends string>(
    key: 'aim' | 'year',
    names: readonly Name[],
    chosen: Name,
    said: (name: Name) => string,
  ): Choices {
    const choices = names.map((value) => ({ value, label: said(value), selected: value === chosen }));
    return { key, label: label(key), choices, error: error(key) };
  }
}

/** Longer lists than this are not sent ten times. */
const LONGEST_LIST = 40;
const EXAMPLE_MONEY = 24_000;
const EXAMPLE_VALUE = 1_200_000;

function rowView({ number, typed }: PlanRow, { scenario }: GiveData, planned: Planned, words: Words): PlanRowView {
  const label = (key: string) => words.t(`planner.form.${key}`);
  const error = errorIn(planned);
  const field = (name: ProjectField, hint: string, inputmode: Field['inputmode']): Field => {
    const key = projectKey(number, name);
    return { key, label: label(name), value: typed[name] ?? '', hint, inputmode, error: error(key) };
  };
  const select = (name: ProjectField, any: string, all: readonly Named[]): Choices => {
    const key = projectKey(number, name);
    const choices = all.map((one) => ({
      value: one.id,
      label: words.text(one.name),
      selected: one.id === typed[name],
    }));
    const open = { value: '', label: label(any), selected: choices.every(({ selected }) => !selected) };
    return { key, label: label(name), choices: [open, ...choices], error: error(key) };
  };
  const { localities, currency } = scenario.place;
  const isLong = localities.length > LONGEST_LIST;
  const example = { currency, example: words.number(EXAMPLE_VALUE) };
  return {
    number,
    title: words.t('planner.form.project', { number }),
    name: field('name', label('nameHint'), 'text'),
    value: field('value', words.t('planner.form.valueHint', example), 'decimal'),
    sector: select('sector', 'any', scenario.sectors),
    locality: isLong ? null : select('locality', 'anyLocality', localities),
    localityName: isLong
      ? field('locality', words.t('give.form.localityHint', { example: localities[0]?.id ?? '' }), 'text')
      : null,
    place: select(
      'place',
      'anyPlace',
      PLACES.map((id) => ({ id, name: label(id) })),
    ),
    isDetailed: typed.place !== undefined || typed.name !== undefined,
    remove: words.t('planner.form.removeNumber', { number }),
  };
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

function errorIn({ problems }: Planned): (at: PlanAt) => string {
  return (at) =>
    problems
      .filter((one) => one.at === at)
      .map(({ message }) => message)
      .join(' ');
}
