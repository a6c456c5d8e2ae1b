import { readFormula, type ReadFormula } from '../../scenario/formula.ts';
import { at, itemsAt } from '../../scenario/raw.ts';
import { json, notFound, refusal, type Reply, type Route, type Visit } from '../page.ts';

/** What pages fetch for their levers: a scenario's plain tree with its formulas parsed, and the parse of one formula. */
export const liveRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/live', formats: ['json'], handle: giveScenario },
  { method: 'get', path: '/formula', formats: ['json'], handle: giveFormula },
];

async function giveScenario({ site, params }: Visit): Promise<Reply> {
  const file = await site.scenarios.read(params['id'] ?? '');
  if (file === null) return notFound();
  if (!file.parsed.ok) return refusal(422, file.parsed.problems);
  return json({ id: file.id, raw: file.raw, formulas: formulasOf(file.raw) });
}

/** Every formula of a scenario's tree: text → plain tree. */
export function formulasOf(raw: unknown): Readonly<Record<string, ReadFormula>> {
  const texts = itemsAt(raw, 'scheme', 'matching', 'partners')
    .map(({ ratio }) => at(ratio, 'formula') ?? ratio)
    .filter((text): text is string => typeof text === 'string');
  return Object.fromEntries(texts.map((text) => [text, readFormula(text)]));
}

/** What the scenario's own reader makes of `?text=`: a tree of plain parts, or what in it is refused. */
function giveFormula({ query }: Visit): Reply {
  return json(readFormula(query['text'] ?? ''));
}
