import type { Guess } from '../../analysis/class/events.ts';
import type { Result } from '../../ensemble/result.ts';
import { basisSentence, headline, rangeSentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { figureView, type FigureView } from '../figures/figure-view.ts';
import type { FigureSpec } from '../figures/spec.ts';
import { associationDoor, type AssociationDoor } from './home-association.ts';
import { officerDoor, type OfficerDoor } from './home-officer.ts';
import { questionsView, type QuestionView } from './home-questions.ts';
import { splitView, type SplitView } from './home-split.ts';
import { trainerDoor, type TrainerDoor } from './home-trainer.ts';
import { badgeOf, type Badge } from './results-badge.ts';
import { coverageFigure } from './results-figures-priorities.ts';
import { channelledFigure } from './results-figures-money.ts';
import { hasScheme } from './results-numbers.ts';
import { figureHow, howLinks } from './how-links.ts';
import { asFigureName } from './results-figures.ts';
import { priced } from './results-prices.ts';

/** What the reader did on the first page. */
export interface HomeAsk {
  readonly give: string | undefined;
  readonly guess: Guess | null;
}
export interface HomeView {
  readonly example: string;
  readonly headline: string;
  readonly range: string;
  readonly basis: string;
  readonly badge: Badge;
  /** Pages that explain the figures of the headline and the door's. */
  readonly how: { readonly channelled: string; readonly breach: string };
  readonly openLink: string;
  /** Null without a scheme: then all of it would have come anyway. */
  readonly split: SplitView | null;
  /** What to ask of the result, each question with its answer. */
  readonly questions: readonly QuestionView[];
  readonly fan: FigureView;
  readonly coverage: FigureView | null;
  readonly coverageNone: string;
  readonly officer: OfficerDoor;
  readonly association: AssociationDoor;
  readonly trainer: TrainerDoor;
}

/** The first screen: one result, and a line for each door. `doubled` is the trainer's second run, after a guess. */
export function homeView(result: Result, id: string, ask: HomeAsk, doubled: Result | null, words: Words): HomeView {
  const money = priced(result, false, words);
  const figure = (spec: FigureSpec) => figureView(spec, words, linksOf(id, spec.id, result));
  const coverage = coverageFigure(money, words);
  const how = howOf(id, result);
  return {
    example: words.t('home.exampleOf', { name: words.text(result.scenario.title) }),
    headline: headline(result, words),
    range: rangeSentence(result, words),
    basis: basisSentence(result, words),
    badge: badgeOf(result.scenario, words),
    how: {
      channelled: how({ of: 'channelled' }),
      breach: how({ of: 'breach', year: result.years[0]! }),
    },
    openLink: `/scenarios/${id}`,
    split: hasScheme(result) ? splitView(result, how, words) : null,
    questions: questionsView(result, id, how, words),
    fan: figure(channelledFigure(money, words)),
    coverage: coverage === null ? null : figure(coverage),
    coverageNone: words.t('results.coverage.none'),
    officer: officerDoor(result, id, words),
    association: associationDoor(result, id, ask.give, words),
    trainer: trainerDoor(result, id, ask.guess, doubled, words),
  };
}

/** The figure's data, from as many futures as the first page counted. */
function linksOf(id: string, figure: string, result: Result) {
  const { draws, seed } = result;
  const address = `/scenarios/${id}/figures/${figure}`;
  const query = `?draws=${draws}&seed=${seed}`;
  const name = asFigureName(figure);
  const data = { csv: `${address}.csv${query}`, json: `${address}.json${query}` };
  return name === null ? data : { ...data, how: figureHow(name, howOf(id, result)) };
}

function howOf(id: string, { seed, draws }: Result) {
  return howLinks(`/scenarios/${id}`, { moved: {}, seed, draws });
}
