import type { FunctionName } from '../math/expression.ts';

/** How the members of a set are taken together. */
export type Gathering = 'sum' | 'any' | 'all';

/** An identity of the model as a plain tree, made from its text by `identity-text.ts`. */
export type IdentityTree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  /** Last year's figure. */
  | { readonly kind: 'before'; readonly name: string }
  /** The figure without the scheme. */
  | { readonly kind: 'without'; readonly name: string }
  | { readonly kind: 'over'; readonly how: Gathering; readonly set: string; readonly of: IdentityTree }
  /** The value of `name` for which `rising` equals `level`. */
  | { readonly kind: 'solve'; readonly name: string; readonly rising: IdentityTree; readonly level: IdentityTree }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly IdentityTree[] };

/** Turns an identity's text into its tree. */
export type ReadIdentity = (text: string) => IdentityTree;
