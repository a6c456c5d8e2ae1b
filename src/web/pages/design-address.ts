import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { canonicalText } from '../../scenario/canonical.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import type { Visit } from '../page.ts';
import { withValue } from './design-raw.ts';
import { isMoved, leversBetween, type Levers } from './design-levers.ts';
import { sectionsOf } from './design-sections.ts';
import { STEPS } from './design-steps.ts';
import { readDesign } from './results-design.ts';
import { isNumeric } from './results-field.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';

/** Longer addresses are cut by some programs that people send links with. */
const LONGEST_QUERY = 1_800;

/** A design that was read and found right. */
interface Changed {
  readonly raw: unknown;
  readonly scenario: Scenario;
}
/** Where a changed design is found: the scenario that it starts from, and its levers as a query. */
export interface DesignPlace {
  readonly id: string;
  readonly query: string;
}

/**
 * The place of a design as changed: in the address alone, as levers on the scenario it started from; kept in the store under
 * a code of its own where that would be too long, or where levers cannot say it.
 */
export async function placeOfDesign(
  { site }: Visit,
  { file, design, words }: Opened,
  changed: Changed,
): Promise<DesignPlace> {
  const levers = leversBetween({ raw: file.raw, scenario: design.base }, changed);
  const query = queryText(levers, design);
  if (query.length <= LONGEST_QUERY && saysTheSame(file.raw, design.base, levers, changed.scenario, words))
    return { id: file.id, query };
  const { seed, draws } = design;
  const versions = { model: MODEL_VERSION, data: DATA_VERSION };
  const scenario = withoutOldSources(changed, levers, words);
  const code = await site.store.designs.save({ base: null, scenario, levers: {}, seed, draws, ...versions });
  return { id: code, query: queryText({}, design) };
}

/** Do the levers, read as a link's, give the very same scenario? */
function saysTheSame(raw: unknown, base: Scenario, levers: Levers, wanted: Scenario, words: Words): boolean {
  const { scenario, problems } = readDesign(raw, base, levers, words);
  return problems.length === 0 && canonicalText(scenario) === canonicalText(wanted);
}

/** A figure that was changed is no longer what the file's source says: it is marked as an assumption. */
function withoutOldSources({ raw, scenario }: Changed, levers: Levers, words: Words): unknown {
  const known = scenario.sources;
  const fields = STEPS.flatMap((step) => sectionsOf(step, scenario).flatMap((section) => section.fields));
  const changed = fields.filter(({ path, term }) => isMoved(path, levers) && isNumeric(term));
  const marked = Object.fromEntries(changed.map(({ path }) => [path, words.t('design.origin.typed')]));
  return withValue(raw, ['sources'], { ...known, ...marked });
}
