import { whereFrom } from '../../analysis/where-from.ts';
import type { Origin } from '../../analysis/receipt-step.ts';
import { gradeLabel, parameterLabel, termLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import type { GiveData } from './give-data.ts';
import { fieldId } from './results-levers-view.ts';
import { shortPath } from '../../scenario/link-path.ts';

/** Where a figure comes from, in words, with an address that says more. */
export interface SourceLink {
  readonly label: string;
  readonly href: string;
}
/** What sources are told of. */
export interface SourcesOf {
  readonly data: Pick<GiveData, 'scenario' | 'draws' | 'seed' | 'moved'>;
  /** Address of the design's own page, with its query. */
  readonly officer: string;
  readonly words: Words;
}

/** One link for each kind of input: partners that share a term share its link where it is said alike. */
export function sourceLinks(origins: readonly Origin[], of: SourcesOf): readonly SourceLink[] {
  const links = origins.map((origin) => linkOf(origin, of));
  return links.filter(({ label }, at) => links.findIndex((other) => other.label === label) === at);
}

function linkOf(origin: Origin, of: SourcesOf): SourceLink {
  const { data, words } = of;
  if (origin.kind === 'counted') {
    const values = { draws: words.number(data.draws), seed: String(data.seed) };
    return { label: words.t('give.sources.counted', values), href: '/method' };
  }
  if (origin.kind === 'parameter') {
    const { grade } = whereFrom(data.scenario, `behaviour.${origin.name}`);
    const label = parameterLabel(origin.name, words);
    return { label: graded(label, grade, words), href: `/evidence/${origin.name}` };
  }
  return scenarioLink(origin.path, of);
}

/** Of which day a rate of exchange is, and how sure. */
export function exchangeDate(corridor: string, { data, words }: SourcesOf): string {
  const path = `corridors.${corridor}.exchangeRate`;
  const { scenario, moved } = data;
  const year = scenario.place.startYear;
  if (moved[path] !== undefined) return words.t('give.receipt.exchangeDateYours', { year });
  const { grade } = whereFrom(scenario, path);
  return words.t('give.receipt.exchangeDate', { year, grade: gradeLabel(grade ?? 'assumed', words) });
}

/** A figure of the scenario leads to its field among the levers. */
function scenarioLink(path: string, { data, officer, words }: SourcesOf): SourceLink {
  const short = shortPath(path);
  const label = termLabel(path, words);
  const href = `${officer}#${fieldId(short)}`;
  if (data.moved[short] !== undefined) return { label: words.t('give.sources.own', { label }), href };
  return { label: graded(label, whereFrom(data.scenario, path).grade, words), href };
}

function graded(label: string, grade: Parameters<typeof gradeLabel>[0] | null, words: Words): string {
  return grade === null ? label : words.t('give.sources.grade', { label, grade: gradeLabel(grade, words) });
}
