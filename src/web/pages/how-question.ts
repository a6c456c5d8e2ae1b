import { DEPTH } from '../../analysis/explain/explain.ts';
import type { Question } from '../../analysis/explain/explanation.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Query } from '../page.ts';

/** Parts of a question that name a member. */
export const MEMBERS = ['partner', 'priority', 'locality', 'goal', 'corridor', 'vehicle', 'project'] as const;
export type Member = (typeof MEMBERS)[number];

/** Keys of the query that ask; the others are levers. */
export const HOW_KEYS: readonly string[] = ['of', 'year', ...MEMBERS, 'side', 'depth', 'draw'];

/** What is shown when nothing is asked for. */
const FIRST_FIGURE = 'channelled';
/** Deeper answers are of many thousand figures. */
export const MOST_DEPTH = 6;
/** Longest text that is taken for a name or an id. */
const LONGEST = 200;

export interface Asked {
  readonly question: Question;
  readonly depth: number;
  /** What in the question cannot be read. */
  readonly problems: readonly Problem[];
}

/** Reads a question from an address's query; empty fields say nothing. */
export function readQuestion(query: Query): Asked {
  const text = (key: string): string | undefined => {
    const value = (query[key] ?? '').trim().slice(0, LONGEST);
    return value === '' ? undefined : value;
  };
  const [year, side, depth] = [text('year'), text('side'), text('depth')];
  const members = MEMBERS.flatMap((key) => {
    const value = text(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const yearNumber = year === undefined ? undefined : wholeOf(year);
  const isSide = side === undefined || side === 'scheme' || side === 'counterfactual';
  const depthNumber = depth === undefined ? DEPTH : wholeOf(depth);
  const isDepth = depthNumber >= 1 && depthNumber <= MOST_DEPTH;
  return {
    question: {
      of: text('of') ?? FIRST_FIGURE,
      ...(yearNumber !== undefined && { year: yearNumber }),
      ...Object.fromEntries(members),
      ...(isSide && side !== undefined && { side: side }),
    },
    depth: isDepth ? depthNumber : DEPTH,
    problems: [
      ...(isSide ? [] : [wrong('side', 'unknown-option', side ?? '', { options: ['scheme', 'counterfactual'] })]),
      ...(isDepth ? [] : [wrong('depth', 'out-of-range', depth ?? '', { min: 1, max: MOST_DEPTH })]),
    ],
  };
}

/** NaN for what is no whole number: the answer then says which years there are. */
function wholeOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function wrong(
  path: string,
  code: Problem['code'],
  given: string,
  accepted: { readonly options?: readonly string[]; readonly min?: number; readonly max?: number },
): Problem {
  const kind = accepted.options === undefined ? 'whole-number' : 'options';
  return {
    path,
    code,
    given: given.slice(0, 60),
    accepted: { kind, ...accepted },
    suggestion: null,
    severity: 'error',
  };
}
