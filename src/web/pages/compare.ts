import { mismatchProblem } from '../../analysis/compare/comparable.ts';
import { comparisonTable } from '../../analysis/compare/comparison-table.ts';
import { compareDesigns, type Comparison } from '../../analysis/compare/compare.ts';
import { differingInputs, type InputDifference } from '../../analysis/compare/inputs.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { Problem } from '../../scenario/problem.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, redirect, refusal, type Reply, type Route, type Visit } from '../page.ts';
import { basketQuery, readBasket } from './compare-basket.ts';
import { readComparison, tooFew, type ComparedItem, type ReadComparison } from './compare-read.ts';
import { figuresOf } from './compare-tables.ts';
import { compareView } from './compare-view.ts';
import { studyOf } from './runs-study.ts';

export const compareRoutes: readonly Route[] = [
  { method: 'get', path: '/compare', formats: ['html', 'json', 'csv'], effort: 'run', handle: showComparison },
];

async function showComparison(visit: Visit): Promise<Reply> {
  const basket = readBasket(visit.query);
  if (basket.untidy && basket.surplus === 0 && visit.format === 'html')
    return redirect(`/compare${basketQuery(basket)}`);
  const read = await readComparison(basket, visit.site, visit.words);
  if (visit.format !== 'html') return dataOf(visit, read);
  const { shown, found } = read.items.length < 2 ? { shown: read, found: null } : await played(visit, read);
  const view = compareView(shown, found, await visit.site.scenarios.list(), visit.words);
  const [first] = shown.items;
  const status = found === null && (read.refused.length > 0 || read.problems.length > 0) ? 422 : 200;
  return page(
    {
      template: 'pages/compare',
      title: view.title,
      description: visit.words.t('compare.lead'),
      view,
      door: 'officer',
      wide: true,
      ...(first === undefined ? {} : { design: { id: first.file.id, query: first.design.moved } }),
    },
    status,
  );
}

/** What a comparison needs of a study; plain data. */
interface Played {
  /** A problem for each design that cannot be played, null for the others. */
  readonly cannot: readonly (Problem | null)[];
  /** Of those that can; null when fewer than two can. */
  readonly comparison: Comparison | null;
}

/** Plays the designs; one that cannot be played is named and left out. */
async function played(
  visit: Visit,
  read: ReadComparison,
): Promise<{
  readonly shown: ReadComparison;
  readonly found: { comparison: Comparison; inputs: readonly InputDifference[] } | null;
}> {
  const { items, seed, draws } = read;
  const answer = await study(visit, read);
  const kept = items.filter((_, at) => answer.cannot[at] === null);
  const faults = items.flatMap((item, at) => {
    const problem = answer.cannot[at];
    return problem ? [{ item: { letter: item.letter, at: item.at }, problem, entry: null }] : [];
  });
  const shown = { ...read, seed, draws, items: kept, problems: [...read.problems, ...faults] };
  const { comparison } = answer;
  return { shown, found: comparison === null ? null : { comparison, inputs: inputsOf(kept) } };
}

function study(visit: Visit, { items, seed, draws }: ReadComparison): Promise<Played> {
  const scenarios = items.map(({ design }) => design.scenario);
  const figures = figuresOf(items);
  return studyOf<Played>(visit, {
    of: { kind: 'compare', scenarios, figures, seed, draws },
    title: scenarios[0]!.title,
    seed,
    draws: draws * scenarios.length,
    work: async ({ signal, onProgress }) => {
      const samples = await visit.site.pool.sample(scenarios, { seed, draws, figures, signal, onProgress });
      const good = samples.flatMap((sample) => ('cannotPlay' in sample ? [] : [sample]));
      return {
        cannot: samples.map((sample) => ('cannotPlay' in sample ? sample.cannotPlay : null)),
        comparison: good.length < 2 ? null : compareDesigns(good),
      };
    },
  });
}

function inputsOf(items: readonly ComparedItem[]): readonly InputDifference[] {
  return differingInputs(items.map(({ design }) => design.scenario));
}

/** Data are of exactly what was asked for, or refused with every reason. */
async function dataOf(visit: Visit, read: ReadComparison): Promise<Reply> {
  const problems = problemsOf(read);
  if (problems.length > 0) return refusal(422, problems);
  const { shown, found } = await played(visit, read);
  if (found === null) return refusal(422, problemsOf(shown));
  const { items, seed, draws } = shown;
  const designs = items.map(({ letter, file, design }) => ({
    letter,
    of: file.id,
    title: design.scenario.title,
    levers: design.moved,
  }));
  const about = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
  if (visit.format === 'csv')
    return csv(csvTable(comparisonTable(found.comparison, found.inputs, designs), about), 'comparison');
  return json({ ok: true, ...about, designs, inputs: found.inputs, ...found.comparison });
}

/** Everything that is wrong; paths of a design’s levers begin with its number, as in the address. */
function problemsOf({ problems, refused, items }: ReadComparison): readonly Problem[] {
  const named = problems.map(({ item, problem }) =>
    item === null || problem.path === 'of' ? problem : { ...problem, path: `${item.at + 1}.${problem.path}` },
  );
  const all = [...named, ...refused.map(({ item, mismatch }) => mismatchProblem(mismatch, item.at))];
  return all.length === 0 && items.length < 2 ? [tooFew(items.length)] : all;
}
