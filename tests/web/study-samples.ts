import { instrumentFigures, instrumentsOf } from '../../src/analysis/instruments/instruments.ts';
import { sensitivityFigures, sensitivityOf } from '../../src/analysis/sensitivity/sensitivity.ts';
import { stressFigures, stressOf } from '../../src/analysis/stress/stress.ts';
import { playSample, type PlayDesigns } from '../../src/ensemble/sample.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import type { Opened } from '../../src/web/pages/results-open.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { instrumentsView } from '../../src/web/pages/instruments-view.ts';
import { readSensitivity } from '../../src/web/pages/sensitivity-question.ts';
import { sensitivityView } from '../../src/web/pages/sensitivity-view.ts';
import { readStress } from '../../src/web/pages/stress-question.ts';
import { stressView } from '../../src/web/pages/stress-view.ts';
import type { Words } from '../../src/words/words.ts';
import { rawScenario, scenarioWith } from './pages-results.ts';

const ID = 'mexico-tres-por-uno';
const LUCK = { seed: 1, draws: 10 };
const raw = rawScenario(ID);
const scenario = scenarioWith(ID, [{ path: 'guarantee', value: 'null' }]);
const playing =
  (figures: readonly string[], sides: 'both' | 'scheme'): PlayDesigns =>
  (designs) =>
    Promise.resolve(designs.map((design) => playSample(design, LUCK, figures, sides)));

const asked = readSensitivity({ of: 'nothing', side: 'wrong', stat: 'worst' }, scenario);
const sensitivity = await sensitivityOf(
  scenario,
  asked.question,
  LUCK,
  [],
  playing(sensitivityFigures(asked.question), 'both'),
);
const two = readStress({ one: 'clubsHalved', two: 'exchangeDown' }, scenario);
const stress = await stressOf(scenario, two.question, playing(stressFigures(scenario), 'both'));
const instruments = await instrumentsOf(scenario, LUCK, playing(instrumentFigures(scenario), 'scheme'));

function opened(words: Words): Opened {
  const base = scenarioWith(ID);
  const design = readDesign(raw, base, { guarantee: 'null', 'audit.leakageCut': '7' }, words);
  const file = { id: ID, text: '', raw, parsed: parseTree(raw), kept: null };
  return { file, words, design };
}

/** The three pages that try a design, with everything that they can say. */
export const STUDY_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/sensitivity': (words) => {
    const view = sensitivityView(sensitivity, opened(words), asked);
    return {
      ...view,
      breach: view.outcome,
      first: 'Measure this first',
      unplayed: 'One cannot be played',
      withoutRange: 'Some',
    };
  },
  'pages/stress': (words) => stressView(stress, opened(words), two, LUCK),
  'pages/instruments': (words) => ({ ...instrumentsView(instruments, opened(words), LUCK), notes: ['note'] }),
};
