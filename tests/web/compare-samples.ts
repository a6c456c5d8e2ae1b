import { compareDesigns } from '../../src/analysis/compare/compare.ts';
import { comparedFigures } from '../../src/analysis/compare/figures.ts';
import { differingInputs } from '../../src/analysis/compare/inputs.ts';
import { lensOf } from '../../src/analysis/equity/lens.ts';
import { equityStudy } from '../../src/analysis/equity/variants.ts';
import { playSample } from '../../src/ensemble/sample.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import type { ScenarioFile } from '../../src/storage/scenario-files.ts';
import type { Site } from '../../src/web/page.ts';
import { readBasket } from '../../src/web/pages/compare-basket.ts';
import { readComparison } from '../../src/web/pages/compare-read.ts';
import { compareView } from '../../src/web/pages/compare-view.ts';
import { equityView } from '../../src/web/pages/equity-view.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { createWords, type Words } from '../../src/words/words.ts';
import { MEXICO, rawScenario, resultOf } from './pages-results.ts';

const raw = rawScenario(MEXICO);
const file: ScenarioFile = { id: MEXICO, text: '', raw, parsed: parseTree(raw), kept: null };
const rawAbroad = { ...(raw as object), place: { ...(raw as { place: object }).place, currency: 'EUR' } };
const foreign: ScenarioFile = { ...file, id: 'foreign', raw: rawAbroad, parsed: parseTree(rawAbroad) };
const read = (id: string) => Promise.resolve([file, foreign].find((one) => one.id === id) ?? null);
const site = { scenarios: { list: () => Promise.resolve([file]), read } } as unknown as Site;

const LUCK = { seed: 1, draws: 20 };
const asked = readBasket({
  of: `${MEXICO},${MEXICO},${MEXICO},nobody`,
  '2.matching.partners.state.ratio': '2',
  '3.guarantee': 'null',
  '3.place.nothing': '1',
  seed: '1',
});
const english = createWords('en');
const found = await readComparison(asked, site, english);
const other = await readComparison(readBasket({ of: `${MEXICO},foreign` }), site, english);
const scenarios = found.items.map(({ design }) => design.scenario);
const samples = scenarios.map((scenario) => playSample(scenario, LUCK, comparedFigures(scenarios)));
const comparison = compareDesigns(samples);

const result = resultOf(MEXICO, [], 20);
const study = await equityStudy(result.scenario, (designs, figures) =>
  Promise.resolve(designs.map((scenario) => playSample(scenario, { seed: 1, draws: 5 }, figures, 'scheme'))),
);

/** Views of designs side by side and of who gains, with every part filled in. */
export const COMPARE_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/compare': (words) => {
    const view = compareView(found, { comparison, inputs: differingInputs(scenarios) }, [file], words);
    const { refused, offers } = compareView(other, null, [file], words);
    if (view.shown === null || view.shown.inputs === null || refused === null)
      throw new Error('the sample needs what differs and what is refused');
    const ways = [{ address: '/', label: 'Way' }];
    const designs = view.designs.map((design) => ({ ...design, moved: ['moved'] }));
    const shown = { ...view.shown, inputs: { ...view.shown.inputs, more: 'more' } };
    return {
      ...view,
      designs,
      shown,
      refused: { ...refused, ways },
      offers: offers ?? { title: 'x', items: ways },
      empty: 'Empty',
      full: 'Full',
    };
  },
  'pages/equity': (words) => {
    const design = readDesign(raw, result.scenario, { 'guarantee.cover': '7' }, words);
    const view = equityView(result, lensOf(result), study, { file, design, words });
    if (view.variants === null) throw new Error('the sample needs variants');
    const variants = { ...view.variants, faults: ['fault'] };
    return { ...view, variants, alone: 'Alone', many: 'Many', without: 'Without' };
  },
};
