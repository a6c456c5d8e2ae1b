import type { IndexName } from '../../model/identities/identity.ts';
import { IDENTITIES } from '../../model/identities/index.ts';
import { OUTCOMES, OUTCOME_NAMES, type OutcomeName } from '../../scenario/outcomes.ts';
import type { Problem } from '../../scenario/problem.ts';
import { figureAt, type Address } from './address.ts';
import type { Question } from './explanation.ts';
import type { Ids } from './ids.ts';
import type { NodeMaker } from './node.ts';
import { missing } from './restrict.ts';
import type { Traces } from './trace.ts';
import type { Where, WhereIndex } from './where.ts';

/** Words of a question, the index they name, and which figure splits an outcome that way. */
const SPLITS: readonly {
  readonly asked: keyof Question & ('partner' | 'priority' | 'locality' | 'goal' | 'corridor' | 'vehicle' | 'project');
  readonly index: WhereIndex;
  readonly figures: Readonly<Record<string, string>>;
}[] = [
  { asked: 'partner', index: 'partner', figures: { match: 'matchBy', placed: 'placedBy' } },
  {
    asked: 'priority',
    index: 'sector',
    figures: {
      toPriorities: 'toSector',
      committed: 'committedIn',
      lent: 'lentTo',
      delivered: 'deliveredTo',
      assets: 'assetsIn',
      needCovered: 'coverage',
    },
  },
  { asked: 'locality', index: 'locality', figures: { toPriorities: 'toLocality' } },
  { asked: 'goal', index: 'goal', figures: { toPriorities: 'toGoal' } },
  {
    asked: 'corridor',
    index: 'corridor',
    figures: { remittances: 'received', given: 'givenBy', participation: 'participationOf' },
  },
  { asked: 'vehicle', index: 'vehicle', figures: { invested: 'investedIn', lent: 'lentBy' } },
  {
    asked: 'project',
    index: 'project',
    figures: { committed: 'committedOf', delivered: 'deliveredBy', club: 'clubOf' },
  },
];
/** Results have no such figure of the world without the scheme (section 4). */
const OF_THE_SCHEME: ReadonlySet<string> = new Set(['leverage']);
/** Lending and firms: the key under which results give what belongs to no locality. */
const NO_LOCALITY = 'none';

/** The address that a question means, or what in it is not known. */
export function addressOf(
  question: Question,
  ids: Ids,
  maker: NodeMaker,
  traces: Traces,
): Address | readonly Problem[] {
  const written = ids.read(question.of);
  if (written !== null && !IDENTITIES.has(question.of) && maker.isKnown(written)) return written;
  const { scenario } = traces.players.setting;
  const side = question.side ?? 'scheme';
  const trace = traces[side];
  const problems: Problem[] = [];
  let name = question.of;
  let where: Where = { t: 0, side };
  for (const { asked, index, figures } of SPLITS) {
    const text = question[asked];
    if (text === undefined) continue;
    if (name !== question.of) {
      problems.push(unknown(asked, 'unknown-key', asked, Object.keys(figures)));
      continue;
    }
    if (asked === 'locality' && text === NO_LOCALITY && name === 'toPriorities') {
      name = 'toNoLocality';
      continue;
    }
    const place = ids.find(index, text, trace);
    if (place < 0) problems.push(unknown(asked, 'unknown-reference', text, ids.all(index, trace)));
    else where = { ...where, [index]: place };
    name = figures[name] ?? name;
    if (!hasIndex(name, index)) problems.push(unknown('of', 'unknown-option', question.of, Object.keys(figures)));
  }
  const identity = IDENTITIES.get(name);
  if (identity === undefined) return [...problems, unknown('of', 'unknown-option', question.of, OUTCOME_NAMES)];
  if (side === 'counterfactual' && OF_THE_SCHEME.has(name))
    problems.push(unknown('side', 'unknown-option', side, ['scheme']));
  const { startYear, horizon } = scenario.place;
  const year = question.year;
  if (year !== undefined && !(Number.isInteger(year) && year >= startYear && year < startYear + horizon))
    problems.push(outside(year, startYear, startYear + horizon - 1));
  for (const index of problems.length > 0 ? [] : missing(identity.of, where, trace))
    problems.push({ ...unknown(askedAs(index), 'missing', null, ids.all(index as WhereIndex, trace)) });
  if (problems.length > 0) return problems;
  if (year !== undefined) return figureAt(name, { ...where, t: year - startYear });
  return overHorizon(name, question.of, where, horizon);
}

/** Without a year: the sum of a flow, the last year of a level, or the figure over the horizon. */
function overHorizon(name: string, asked: string, where: Where, horizon: number): Address {
  const identity = IDENTITIES.get(name)!;
  if (identity.overYears === true) return figureAt(name, where);
  const kind = OUTCOMES[asked as OutcomeName]?.kind ?? (ADDS_UP.has(identity.unit) ? 'flow' : 'level');
  return kind === 'flow' ? figureAt(name, where, 'total') : figureAt(name, { ...where, t: horizon - 1 });
}

const ADDS_UP: ReadonlySet<string> = new Set(['money', 'projects', 'people', 'jobs']);

function hasIndex(name: string, index: WhereIndex): boolean {
  return IDENTITIES.get(name)?.of.includes(index) ?? false;
}

function askedAs(index: IndexName): string {
  return index === 'sector' ? 'priority' : index;
}

function unknown(path: string, code: Problem['code'], given: string | null, options: readonly string[]): Problem {
  return { path, code, given, accepted: { kind: 'options', options }, suggestion: null, severity: 'error' };
}

function outside(year: number, min: number, max: number): Problem {
  const accepted = { kind: 'whole-number', min, max, unit: 'calendarYear' } as const;
  return { path: 'year', code: 'out-of-range', given: String(year), accepted, suggestion: null, severity: 'error' };
}
