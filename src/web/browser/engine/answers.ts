import { CannotPlay } from '../../../scenario/cannot-play.ts';
import { shortPath } from '../../../scenario/link-path.ts';
import { parseTree } from '../../../scenario/parse.ts';
import { asLanguage } from '../../../words/languages.ts';
import { createWords, type Words } from '../../../words/words.ts';
import { readDesign, type Design } from '../../pages/results-design.ts';
import {
  liveEntries,
  liveFigures,
  liveLead,
  LIVE_DRAWS,
  type LiveFigure,
  type LiveEntries,
  type LiveLead,
} from '../../pages/results-live.ts';
import { priced, type Priced } from '../../pages/results-prices.ts';
import { resultsView, type ResultsView } from '../../pages/results-view.ts';
import type { OpenScenario } from './messages.ts';
import type { Helper } from './helper.ts';
import { createPagePlayer } from './play.ts';

type Fields = Readonly<Record<string, string>>;

/** A scenario opened in a page: answers to its form of levers, made by the functions that make the server's page. */
export interface OpenedScenario {
  /** Reads a form's fields and plays them; what cannot be played is a problem of the answer. */
  answer(fields: Fields): Promise<LiveAnswer>;
}

/** The parts of an answer in the order in which a page shows them; each is worked out when it is asked for. */
export interface LiveAnswer {
  lead(): LiveLead;
  entries(): LiveEntries;
  figures(): readonly LiveFigure[];
  rest(): ResultsView;
}

/** Opens a scenario; throws when its file is wrong, since only files that parse have a page. */
export function openScenario(
  scenario: OpenScenario,
  language: string,
  address: string,
  helper: Helper | null = null,
): OpenedScenario {
  const parsed = parseTree(scenario.raw);
  if (!parsed.ok) throw new Error(`a page opens scenarios that parse, but ${scenario.id} does not`);
  const base = parsed.scenario;
  const words = createWords(asLanguage(language) ?? 'en', base.place.country);
  const player = createPagePlayer(helper);
  let last: Priced | null = null;
  const play = async (design: Design) => {
    last = priced(await player.run(design.scenario, design), design.nominal, words);
    return last;
  };
  return {
    async answer(fields) {
      const asked = readDesign(scenario.raw, base, fields, words);
      const design = { ...asked, draws: Math.min(LIVE_DRAWS, asked.draws) };
      const { money, said } = await attempt(
        design,
        () => play(design),
        () => play({ ...design, scenario: base }),
      );
      return {
        lead: () => liveLead(money, said, asked.draws, words),
        entries: () => liveEntries(said, address, words),
        figures: () => liveFigures(money, words),
        rest: () => viewOf(money, said, asked, { id: scenario.id, address }, words),
      };
    },
  };
}

/** A design that cannot be played is told as the problem that it is, beside the figures of the one before it. */
async function attempt(
  design: Design,
  play: () => Promise<Priced>,
  before: () => Promise<Priced>,
): Promise<{ readonly money: Priced; readonly said: Design }> {
  try {
    return { money: await play(), said: design };
  } catch (error) {
    if (!(error instanceof CannotPlay)) throw error;
    const entry = { problem: error.problem, at: shortPath(error.problem.path) };
    return { money: await before(), said: { ...design, problems: [...design.problems, entry] } };
  }
}

function viewOf(
  money: Priced,
  design: Design,
  asked: Design,
  { id, address }: { readonly id: string; readonly address: string },
  words: Words,
): ResultsView {
  const place = { address, origin: { id, moved: design.moved }, saved: null, csrf: '' };
  const view = resultsView(money.result, design, place, words);
  const kept = (view.save?.fields ?? []).map((field) =>
    field.name === 'draws' ? { ...field, value: String(asked.draws) } : field,
  );
  return { ...view, save: view.save === null ? null : { ...view.save, fields: kept } };
}
