import { additionalityOf } from '../../analysis/ledger/additional.ts';
import { nominalLedger } from '../../analysis/ledger/nominal.ts';
import { LEDGER_TABLES, ledgerTable, type LedgerTableName } from '../../analysis/ledger/tables.ts';
import type { Ledger } from '../../analysis/ledger/ledger.ts';
import { nominalResult } from '../../analysis/nominal.ts';
import { stampOf } from '../../analysis/stamp.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, notFound, page, type Reply, type Route, type Visit } from '../page.ts';
import { ledgerView, type LedgerPlace } from './ledger-view.ts';
import { readDraw } from './projects-draw.ts';
import type { Design } from './results-design.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { resultOf } from './runs-result.ts';
import { studyOf } from './runs-study.ts';

export const ledgerRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/ledger', formats: ['html', 'json', 'csv'], effort: 'run', handle: showLedger },
  { method: 'get', path: '/scenarios/:id/ledger/:table', formats: ['csv'], effort: 'run', handle: giveTable },
];

/** Each future is played once more with an eye on who pays, so there are never more than this. */
const MOST_DRAWS = 10_000;

async function showLedger(visit: Visit): Promise<Reply> {
  if (visit.format === 'csv') return giveNamed(visit, 'payers');
  const opened = await openLedger(visit);
  if (isReply(opened)) return opened;
  const { place, words } = opened;
  const { ledger, additionality, result, design } = place;
  if (visit.format === 'json') {
    const about = { ok: true, ...stampOf(result), unit: ledger.currency, money: design.nominal ? 'nominal' : 'real' };
    return json({ ...about, ...ledger, additionality });
  }
  const view = ledgerView(place, words);
  return page({
    template: 'pages/ledger',
    title: view.title,
    description: view.lead,
    view,
    door: 'officer',
    wide: true,
    design: { id: place.id, query: design.moved },
    scripts: ['charts.js'],
  });
}

function giveTable(visit: Visit): Reply | Promise<Reply> {
  const name = LEDGER_TABLES.find((known) => known === visit.params['table']);
  return name === undefined ? notFound() : giveNamed(visit, name);
}

async function giveNamed(visit: Visit, name: LedgerTableName): Promise<Reply> {
  const opened = await openLedger(visit);
  if (isReply(opened)) return opened;
  const { ledger, additionality, result, id } = opened.place;
  return csv(csvTable(ledgerTable(name, ledger, additionality), stampOf(result)), `${id}-${name}`);
}

type OpenedLedger = { readonly place: LedgerPlace; readonly words: Opened['words'] };

/** The ledger of an address, in the money that it asks for. Data is refused where an address is wrong; the page says so. */
async function openLedger(visit: Visit): Promise<OpenedLedger | Reply> {
  const { draw: typed, ...levers } = visit.query;
  const opened = await openDesign(visit, levers);
  if (isReply(opened)) return opened;
  const design = { ...opened.design, draws: Math.min(opened.design.draws, MOST_DRAWS) };
  const refused = visit.format === 'html' ? null : refusalOf(design);
  if (refused !== null) return refused;
  const chosen = readDraw(typed, design.draws);
  const result = await resultOf(visit, design.scenario, design);
  const real = await playedLedger(visit, design, chosen.draw === 'typical' ? result.typicalFuture.draw : chosen.draw);
  return {
    words: opened.words,
    place: {
      id: opened.file.id,
      design,
      chosen,
      ledger: design.nominal ? nominalLedger(real, design.scenario) : real,
      additionality: additionalityOf(design.nominal ? nominalResult(result) : result),
      result,
    },
  };
}

function playedLedger(visit: Visit, { scenario, seed, draws }: Design, draw: number): Promise<Ledger> {
  return studyOf<Ledger>(visit, {
    of: { kind: 'ledger', scenario, seed, draws, draw },
    title: scenario.title,
    seed,
    draws,
    work: (steps) => visit.site.pool.ledger(scenario, { seed, draws, draw, ...steps }),
  });
}
