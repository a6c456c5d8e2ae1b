import type { Question } from '../../analysis/explain/explanation.ts';
import { OUTCOME_NAMES } from '../../scenario/outcomes.ts';
import type { Scenario, Text } from '../../scenario/types.ts';
import { outcomeLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';

export interface HowForm {
  readonly action: string;
  /** Levers, seed and number of futures, which the question keeps. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly fields: readonly HowField[];
  readonly draw: { readonly value: string; readonly hint: string };
}
interface HowField {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[];
}

export interface HowFormInput {
  readonly action: string;
  readonly kept: Readonly<Record<string, string>>;
  readonly question: Question;
  readonly scenario: Scenario;
  readonly draw: string;
  readonly draws: number;
}

/** The form that asks for another figure. */
export function howForm(input: HowFormInput, words: Words): HowForm {
  const { scenario, question, draws } = input;
  const { startYear, horizon, localities } = scenario.place;
  const years = Array.from({ length: horizon }, (_, t) => String(startYear + t));
  const partners = scenario.scheme.matching?.partners ?? [];
  const field = (
    key: string,
    given: string,
    choices: readonly (readonly [value: string, label: string])[],
  ): HowField => ({
    key,
    label: words.t(`how.ask.${key}`),
    choices: choices.map(([value, label]) => ({ value, label, selected: value === given })),
  });
  const named = (items: readonly { readonly id: string; readonly name: Text }[]) => [
    ['', words.t('how.ask.all')] as const,
    ...items.map(({ id, name }) => [id, words.text(name)] as const),
  ];
  const known = OUTCOME_NAMES.some((name) => name === question.of);
  const inner = known ? [] : [[question.of, words.t('how.ask.inner')] as const];
  return {
    action: input.action,
    kept: Object.entries(input.kept).map(([name, value]) => ({ name, value })),
    fields: [
      field('of', question.of, [...inner, ...OUTCOME_NAMES.map((name) => [name, outcomeLabel(name, words)] as const)]),
      field('year', String(question.year ?? ''), [
        ['', words.t('how.ask.allYears')],
        ...years.map((year) => [year, year] as const),
      ]),
      ...(partners.length === 0 ? [] : [field('partner', question.partner ?? '', named(partners))]),
      field('priority', question.priority ?? '', named(scenario.sectors)),
      ...(localities.length > MOST_LOCALITIES ? [] : [field('locality', question.locality ?? '', named(localities))]),
    ],
    draw: { value: input.draw, hint: words.t('how.ask.drawHint', { most: words.number(draws - 1) }) },
  };
}
/** A region of hundreds of municipalities would make the form heavier than the answer. */
const MOST_LOCALITIES = 60;
