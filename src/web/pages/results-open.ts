import type { ScenarioFile } from '../../storage/scenario-files.ts';
import { createWords, type Words } from '../../words/words.ts';
import { notFound, refusal, type Reply, type Visit } from '../page.ts';
import { readDesign, type Design } from './results-design.ts';
import { queryText } from './results-query.ts';

/** A ready scenario with an address's levers, and words for its country. */
export interface Opened {
  readonly file: ScenarioFile;
  readonly design: Design;
  readonly words: Words;
}

/** Opens a page's `:id` with its levers: 404 for an unknown id, 422 with every problem for a file that is wrong. */
export async function openDesign(
  visit: Visit,
  given: Readonly<Record<string, unknown>> = visit.query,
): Promise<Opened | Reply> {
  const file = await visit.site.scenarios.read(visit.params['id'] ?? '');
  if (file === null) return notFound();
  if (!file.parsed.ok) return refusal(422, file.parsed.problems);
  const { scenario } = file.parsed;
  const words = createWords(visit.language, scenario.place.country);
  return { file, words, design: readDesign(file.raw, scenario, given, words) };
}

/** Is it an answer already? */
export function isReply(opened: object): opened is Reply {
  return 'kind' in opened;
}

/** Data and savings are of exactly what was asked for, or refused with every problem; `null` when nothing is wrong. */
export function refusalOf({ problems }: Design): Reply | null {
  if (problems.length === 0) return null;
  const named = problems.map(({ problem }) => problem);
  return refusal(422, named);
}

/** The address as links write it (plain values, keys sorted, defaults left out); `null` when it is so, or has to be mended first. */
export function tidiedAddress({ path, query }: Visit, design: Design): string | null {
  if (design.problems.length > 0) return null;
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  const asked = given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
  const tidy = queryText(design.moved, design);
  return asked === tidy ? null : path + tidy;
}
