import { VERSIONS_NOW } from '../../storage/passport.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../defaults.ts';
import { errorBody } from '../failures.ts';
import { json, page, redirect, type Reply, type Route, type Visit } from '../page.ts';
import { readImport, type ImportReading } from './import-read.ts';
import { importView, lineOf } from './import-view.ts';

export const importRoutes: readonly Route[] = [
  { method: 'get', path: '/import', handle: (visit) => show(visit, null, 200) },
  { method: 'post', path: '/import', formats: ['html', 'json'], effort: 'save', handle: receive },
];

/** Shows what is wrong or what was understood; with `keep`, keeps what was understood and goes on to its design. */
async function receive(visit: Visit): Promise<Reply> {
  const reading = readImport(visit.body);
  const code = reading.kind === 'accepted' && visit.body['keep'] !== undefined ? await keep(visit, reading.raw) : null;
  if (visit.format === 'json') return dataOf(reading, code, visit);
  if (code !== null) return redirect(`/scenarios/${code}/design`);
  return show(visit, reading, reading.kind === 'accepted' ? 200 : 422);
}

function keep({ site }: Visit, scenario: unknown): Promise<string> {
  const played = { seed: DEFAULT_SEED, draws: DEFAULT_DRAWS };
  return site.store.designs.save({ base: null, scenario, levers: {}, ...played, ...VERSIONS_NOW });
}

function show(visit: Visit, reading: ImportReading | null, status: number): Reply {
  const { words } = visit;
  return page(
    {
      template: 'pages/import',
      title: words.t('upload.title'),
      description: words.t('upload.lead'),
      door: 'scenarios',
      view: importView(reading, visit.csrf(), words),
    },
    status,
  );
}

function dataOf(reading: ImportReading, code: string | null, { words }: Visit): Reply {
  if (reading.kind === 'nothing') return json({ ...errorBody(422, [], words), error: words.t('upload.nothing') }, 422);
  if (reading.kind === 'wrong') {
    const body = errorBody(
      422,
      reading.problems.map(({ problem }) => problem),
      words,
    );
    const errors = body.errors.map((error, index) => ({ ...error, line: reading.problems[index]?.line ?? null }));
    return json({ ...body, errors }, 422);
  }
  const warnings = reading.warnings.map((one) => ({ ...lineOf(one, words), line: one.line }));
  const { title, place } = reading.scenario;
  const kept = code === null ? {} : { code, address: `/scenarios/${code}` };
  return json({ ok: true, title, place: { name: place.name, country: place.country }, warnings, ...kept });
}
