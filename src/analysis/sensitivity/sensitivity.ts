import { drawnInputs } from '../../ensemble/drawn-inputs.ts';
import type { Luck } from '../../ensemble/players.ts';
import type { PlayDesigns } from '../../ensemble/sample.ts';
import type { Grade, ParameterName, SettingName } from '../../evidence/types.ts';
import { isUncertain } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import { rankCorrelation } from '../../math/rank-correlation.ts';
import { CannotPlay } from '../../scenario/cannot-play.ts';
import { TERMS } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import { placesOf, valueAt } from '../no-effect-path.ts';
import { whereFrom } from '../where-from.ts';
import {
  planTornado,
  readTornado,
  valuesOf,
  type Played,
  type Tornado,
  type TornadoBar,
  type TornadoPlan,
  type TornadoQuestion,
} from './tornado.ts';

/** An uncertain figure: how far it moves the outcome, how its draws go with it, and how well it is founded. */
export interface InputSensitivity extends TornadoBar {
  /** Spearman's rank correlation with the outcome over the draws; with what the scheme adds to it; null where undefined. */
  readonly rank: number | null;
  readonly rankOfDifference: number | null;
  readonly grade: Grade;
  readonly source: string | null;
  readonly parameter: ParameterName | null;
  readonly setting: SettingName | null;
  /** Swing times how weakly the figure is founded: what to measure first has the most. */
  readonly worth: number;
}
export interface InputsAnswer extends Omit<Tornado, 'bars'> {
  readonly bars: readonly InputSensitivity[];
}
export interface Sensitivity {
  readonly seed: number;
  readonly draws: number;
  /** Standard error, about, of a rank correlation where there is none: 1/√draws. */
  readonly rankNoise: number;
  readonly outcome: { readonly inputs: InputsAnswer; readonly levers: Tornado };
  /** The same for the chance that the town exceeds its envelope in some year. */
  readonly breach: { readonly inputs: InputsAnswer; readonly levers: Tornado };
  /** Figures that the scenario states as one number although it calls them assumptions: no range, so no bar. */
  readonly withoutRange: number;
}

/**
 * How weakly a figure of each grade is founded. A judgement, said beside what is made of it: a quarter of an assumption's
 * doubt is left where something was measured.
 */
export const DOUBT: Readonly<Record<Grade, number>> = { measured: 0.25, reported: 0.5, recalled: 0.75, assumed: 1 };

/** Figures that a run has to give for a question. */
export function sensitivityFigures({ figure }: Pick<TornadoQuestion, 'figure'>): readonly string[] {
  return [...new Set([figure, 'breachEver'])];
}

/** Designs that a study plays, for the sake of telling how far it has come. */
export function designsIn(scenario: Scenario): number {
  return planTornado(scenario).designs.length;
}

/**
 * Tornado and rank sensitivity of a scenario, for an outcome and for the chance of a breach, all on one luck. `levers` are the
 * paths that the reader changed. Throws CannotPlay when the design itself cannot be played.
 */
export async function sensitivityOf(
  scenario: Scenario,
  question: TornadoQuestion,
  luck: Luck,
  levers: readonly string[],
  play: PlayDesigns,
): Promise<Sensitivity> {
  const plan = planTornado(scenario);
  const played = await play(plan.designs);
  const [own] = played;
  if (own !== undefined && 'cannotPlay' in own) throw new CannotPlay(own.cannotPlay);
  const drawn = drawnInputs(scenario, luck);
  const both = (asked: TornadoQuestion) => ({
    inputs: withRanks(plan, played, asked, drawn, (path) => whereFrom(scenario, path, levers)),
    levers: readTornado(plan, 'levers', played, asked),
  });
  return {
    ...luck,
    rankNoise: 1 / Math.sqrt(luck.draws),
    outcome: both(question),
    breach: both({ figure: 'breachEver', side: 'scheme', statistic: 'mean' }),
    withoutRange: figuresWithoutRange(scenario, levers),
  };
}

function withRanks(
  plan: TornadoPlan,
  played: Played,
  question: TornadoQuestion,
  drawn: Readonly<Record<string, Float64Array>>,
  originOf: (path: string) => ReturnType<typeof whereFrom>,
): InputsAnswer {
  const tornado = readTornado(plan, 'inputs', played, question);
  const outcome = valuesOf(played[0], { ...question, side: 'scheme' })!;
  const added = valuesOf(played[0], { ...question, side: 'difference' })!;
  const bars = tornado.bars.map((bar): InputSensitivity => {
    const { grade, source, parameter, setting } = originOf(bar.path);
    const known = grade ?? 'assumed';
    return {
      ...bar,
      rank: rankCorrelation(drawn[bar.path]!, outcome),
      rankOfDifference: rankCorrelation(drawn[bar.path]!, added),
      grade: known,
      source,
      parameter,
      setting,
      worth: bar.swing * DOUBT[known],
    };
  });
  return { ...tornado, bars };
}

/** Numbers that are assumptions by the scenario's own word and have no range. */
function figuresWithoutRange(scenario: Scenario, levers: readonly string[]): number {
  const quantities = TERMS.filter(({ kind, path }) => kind === 'quantity' && !path.startsWith('behaviour.'));
  const paths = quantities.flatMap((term) => placesOf(scenario, term));
  return paths.filter((path) => {
    const value = valueAt(scenario, path);
    if (value === null || value === undefined || isUncertain(value as Quantity)) return false;
    return whereFrom(scenario, path, levers).kind === 'assumption';
  }).length;
}

/** The figure whose better knowledge is worth most: a wide swing, weakly founded; null when nothing moves it for sure. */
export function measureFirst({ bars }: InputsAnswer): InputSensitivity | null {
  const sure = bars.filter(({ isApart }) => isApart);
  return sure.reduce<InputSensitivity | null>(
    (best, bar) => (best === null || bar.worth > best.worth ? bar : best),
    null,
  );
}
