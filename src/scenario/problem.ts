/** One thing wrong with what somebody wrote. `words/` makes the sentence, in the reader's language. */
export interface Problem {
  /** As in the file, list items by id where they have one: `scheme.matching.partners.state.ratio`. Empty: the whole file. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What was given, as text, shortened to 60 characters; `null` when the field is missing. */
  readonly given: string | null;
  /** What is accepted, as language-neutral data for the sentence. */
  readonly accepted: Accepted;
  /** A value or name that would do, when one is likely. */
  readonly suggestion: string | null;
  /** `warning` does not stop a run. */
  readonly severity: 'error' | 'warning';
}

export type ProblemCode =
  | 'not-a-number'
  | 'out-of-range'
  | 'not-whole'
  | 'not-text'
  | 'not-a-list'
  | 'not-a-group'
  | 'not-true-or-false'
  | 'missing'
  | 'unknown-key'
  | 'unknown-option'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'bad-id'
  | 'too-many'
  | 'too-few'
  | 'does-not-add-up'
  | 'order'
  | 'bad-distribution'
  | 'bad-formula'
  | 'too-large'
  | 'not-yaml'
  | 'no-reason'
  | 'conflict';

export interface Accepted {
  readonly kind:
    | 'number'
    | 'whole-number'
    | 'text'
    | 'list'
    | 'group'
    | 'boolean'
    | 'options'
    | 'sum'
    | 'formula'
    | 'distribution'
    | 'size'
    | 'id'
    | 'none';
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly string[];
  readonly unit?: string;
  /** Anything the sentence needs beside: e.g. the sum found, the line of a YAML error. */
  readonly detail?: string;
}
