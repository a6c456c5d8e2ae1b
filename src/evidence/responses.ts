import type { Quantity } from '../math/quantity.ts';
import type { SourceId } from './sources.ts';
import type { Grade, ResponseName } from './types.ts';

/** How giving answers to a match: `betaAny` that there is one at all, `beta` how good it is (section 2.7). */
interface Response {
  readonly betaAny: Quantity;
  readonly beta: Quantity;
}

/** The three bodies of evidence that a scenario chooses from with its field `response`. */
export const RESPONSES = {
  /** Letters to past donors: that there is a match counts, its ratio hardly (Karlan and List 2007, measured). */
  gifts: { betaAny: { low: 0, central: 0.05, high: 0.2 }, beta: { low: 0.1, central: 0.14, high: 0.2 } },
  /** Collective giving by associations, never randomised: between the other two, wide on purpose (assumed). */
  clubs: { betaAny: { low: 0, central: 0.1, high: 0.3 }, beta: { low: 0.15, central: 0.4, high: 1.6 } },
  /** Products for one's own family: the ratio counts much (Ambler and others 2015, order measured, sizes recalled). */
  familyProducts: { betaAny: 0, beta: { low: 1.2, central: 1.6, high: 2 } },
} as const satisfies Record<ResponseName, Response>;

/** How well each body of evidence is founded: the grade of `betaAny` and `beta` under that response. */
export const RESPONSE_GRADES = {
  gifts: { grade: 'measured', source: 'karlanList2007' },
  clubs: { grade: 'assumed', source: null },
  /** That take-up rises with the match is measured; the percentages that set the size are recalled. */
  familyProducts: { grade: 'recalled', source: 'amblerAycinenaYang2015' },
} as const satisfies Record<ResponseName, { readonly grade: Grade; readonly source: SourceId | null }>;
