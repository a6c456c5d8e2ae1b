import { predictionAnswer } from '../../analysis/class/prediction.ts';
import { GUESSES } from '../../analysis/class/events.ts';
import { figureMean, figureName } from '../../words/class-goal.ts';
import { leverLabel } from '../../words/lever.ts';
import type { Words } from '../../words/words.ts';
import { leverText } from './class-lever-text.ts';
import type { ClassShown } from './class-shown.ts';

/** What was guessed; the guesses and the answer themselves only once they are revealed. */
export interface PredictBoard {
  readonly title: string;
  readonly question: string;
  /** The move that the question is about. */
  readonly moves: readonly string[];
  readonly guessed: string;
  /** Null before the reveal. */
  readonly guesses:
    | readonly {
        readonly label: string;
        readonly teams: string;
        readonly count: number;
        readonly most: number;
        readonly isRight: boolean;
      }[]
    | null;
  /** The engine's answer; empty before the reveal. */
  readonly answer: readonly string[];
}

export function predictBoard(shown: ClassShown, isRevealed: boolean, words: Words): PredictBoard | null {
  const { plan, teams } = shown.state;
  const { prediction } = plan.exercise;
  if (prediction === null) return null;
  const count = teams.filter(({ guess }) => guess !== null).length;
  const answer = isRevealed ? answerOf(shown) : null;
  return {
    title: words.t(isRevealed ? 'wall.predict.revealed' : 'wall.predict.title'),
    question: words.text(prediction.question),
    moves: Object.entries(prediction.set).map(([path, value]) =>
      words.t('wall.predict.move', {
        lever: leverLabel(path, plan.scenario, words),
        from: leverText(path, null, plan.scenario, plan.raw, words),
        to: leverText(path, value, plan.scenario, plan.raw, words),
      }),
    ),
    guessed: words.t(count === 0 ? 'wall.predict.noneGuessed' : 'wall.predict.guessed', {
      ...(count > 0 && { count, number: words.number(count) }),
      all: words.number(teams.length),
    }),
    guesses: isRevealed ? guessRows(shown, answer?.band ?? null, words) : null,
    answer: answerSentences(shown, isRevealed, words),
  };
}

/** What the engine answers; null while it is worked out. */
export function answerOf({ state, baseline, asked }: ClassShown) {
  const { prediction } = state.plan.exercise;
  if (prediction === null || baseline === null || asked === null) return null;
  return predictionAnswer(baseline, asked, prediction.figure, prediction.side);
}

function guessRows({ state }: ClassShown, right: string | null, words: Words) {
  const rows = GUESSES.map((guess) => {
    const teams = state.teams.filter((team) => team.guess === guess);
    return {
      label: words.t(`home.trainer.guesses.${guess}`),
      teams: words.list(teams.map(({ name }) => name)),
      count: teams.length,
      isRight: guess === right,
    };
  });
  return rows.map((row) => ({ ...row, most: Math.max(1, state.teams.length) }));
}

/** "Money to priorities falls from 40 to 36 million pesos: 10 % less." */
export function answerSentences(shown: ClassShown, isRevealed: boolean, words: Words): readonly string[] {
  const { plan, teams } = shown.state;
  const { prediction } = plan.exercise;
  if (prediction === null || !isRevealed) return [];
  const answer = answerOf(shown);
  if (answer === null) return [words.t('wall.working')];
  const { figure } = prediction;
  const name = figureName(figure, plan.scenario, words);
  const mean = (value: number | null) => figureMean(figure, value, plan.scenario, words);
  const values = {
    figure: prediction.side === 'difference' ? words.t('exercises.onTop', { figure: name }) : name,
    before: mean(answer.before.mean),
    after: mean(answer.after.mean),
  };
  const change = answer.change;
  const moves = change === null || Math.abs(change) < UNCHANGED ? 'stays' : change > 0 ? 'grows' : 'falls';
  const sentence = words.t(`wall.predict.${moves}`, {
    ...values,
    ...(change !== null && { change: words.share(Math.abs(change), 1) }),
  });
  const right = teams.filter(({ guess }) => guess === answer.band);
  return [
    sentence,
    words.t('wall.predict.luck', {
      difference: mean(answer.difference.mean),
      error: mean(answer.difference.standardError),
      draws: words.number(plan.draws),
    }),
    right.length === 0
      ? words.t('wall.predict.nobodyRight')
      : words.t('wall.predict.right', { teams: words.list(right.map(({ name }) => name)) }),
  ];
}

/** Half of the last digit shown. */
const UNCHANGED = 0.0005;
