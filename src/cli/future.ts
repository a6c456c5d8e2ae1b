import type { Future } from '../ensemble/result.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import { eventSentence } from '../words/events.ts';
import { createWords } from '../words/words.ts';
import { liveSheets } from './live-sheets.ts';
import { loadScenario } from './load-scenario.ts';
import { chosenForm, writeAnswer, type Answer, type Table } from './output.ts';
import { refuse, warn } from './refuse.ts';
import { heading } from './result-text.ts';
import { textTable } from './text-table.ts';
import { UsageError } from './usage-error.ts';
import { withPool } from './with-pool.ts';
import type { ExitCode, FutureOptions } from './options.ts';

const words = createWords('en');

/** `contraparte future FILE`: one possible future as projects, payments and events. */
export async function future(file: string, options: FutureOptions): Promise<ExitCode> {
  chosenForm(options);
  const { seed, draws, draw } = options;
  if (typeof draw === 'number' && draw >= draws)
    throw new UsageError(`--draw must be below --draws (${draws}), since draws count from 0.`);
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, options);
  warn(file, parsed.warnings);
  const found = await withPool(options.workers, (pool) => pool.future(parsed.scenario, { seed, draws, draw }));
  if (found instanceof CannotPlay) return refuse(file, [found.problem], options);
  if (found === 'stopped') return 130;
  await writeAnswer(answerOf(found, parsed.scenario, options), options);
  return 0;
}

function answerOf(found: Future, scenario: Scenario, { seed, draws, draw, set }: FutureOptions): Answer {
  const about = { model: MODEL_VERSION, data: DATA_VERSION, seed, draws };
  const levers = set.map(({ path }) => path);
  return {
    about,
    json: () => ({ ok: true, ...about, ...found }),
    csv: () => projectTable(found, scenario),
    sheets: () => [projectTable(found, scenario), eventTable(found, scenario)],
    live: () => liveSheets(scenario, { seed, draws }, found.draw, { isTypical: draw === 'typical', levers }),
    text: () => {
      const years = [scenario.place.startYear, scenario.place.startYear + scenario.place.horizon - 1];
      const projects = projectTable(found, scenario);
      const rows = projects.rows.map((row) =>
        row.map((cell) => (typeof cell === 'number' && cell > 9999 ? words.number(cell, 0) : String(cell ?? ''))),
      );
      return `${heading({ scenario, years, ...about })}\nDraw ${found.draw}\n\n${eventText(found, scenario)}\n${textTable(projects.columns, rows)}`;
    },
  };
}

/** A row for each project; each partner has its own column of payments. */
function projectTable(found: Future, scenario: Scenario): Table {
  const partners = scenario.scheme.matching?.partners.map((partner) => partner.id) ?? [];
  const start = ['year', 'project', 'sector', 'locality', 'value', 'club', 'inKind'];
  const end = ['status', 'alone', 'reason', 'partner', 'approvedYear', 'endYear', 'delivered'];
  const rows = found.projects.map((project) => {
    const paid = partners.map((id) => project.payments.find((payment) => payment.partner === id)?.amount ?? 0);
    const {
      year,
      index,
      sector,
      locality,
      value,
      club,
      inKind,
      status,
      reason,
      partner,
      approvedYear,
      endYear,
      delivered,
    } = project;
    return [
      year,
      index,
      sector,
      locality,
      value,
      club,
      inKind,
      ...paid,
      status,
      String(project.alone),
      reason,
      partner,
      approvedYear,
      endYear,
      delivered,
    ];
  });
  return { name: 'Projects', columns: [...start, ...partners, ...end], rows };
}

function eventTable(found: Future, scenario: Scenario): Table {
  const rows = found.events.map((event) => [event.year, event.kind, eventSentence(event, words, scenario)]);
  return { name: 'Events', columns: ['year', 'kind', 'event'], rows };
}

function eventText(found: Future, scenario: Scenario): string {
  return found.events.map((event) => `${event.year}  ${eventSentence(event, words, scenario)}\n`).join('');
}
