import type { ParameterName } from '../../evidence/types.ts';
import type { IdentityUnit } from '../../model/identities/identity.ts';
import type { Gathering, IdentityTree } from '../../scenario/identity-tree.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { TermUnit } from '../../scenario/term.ts';

/**
 * What a figure is: an identity of the model, or a leaf: a number of the scenario (`input`), an uncertain number of it as
 * drawn in this future (`drawn`), a named random number (`luck`), or what last year handed on (`lastYear`). A `row` is one
 * member of a sum and is itself worked out from its parts.
 */
export type NodeKind = 'identity' | 'row' | 'input' | 'drawn' | 'luck' | 'lastYear';

/** Where a figure stands: the calendar year, and the ids of the corridor, sector … it belongs to; a project as `2027-3`. */
export type Place = Readonly<Record<string, string | number>>;

export type Side = 'scheme' | 'counterfactual';

/** A name in an identity's text, and the figure it stands for. */
export interface Reference {
  readonly name: string;
  readonly how: 'name' | 'before' | 'without';
  readonly id: string;
}

/** A sum (or any, or all) in an identity's text. Rows of 0 are folded: counted and left out. */
export interface Rows {
  readonly how: Gathering;
  readonly set: string;
  readonly of: IdentityTree;
  readonly ids: readonly string[];
  readonly folded: number;
  readonly value: number | null;
}

/** One figure with what it is made of. */
export interface ExplanationNode {
  /** Also its address: `match@2028[partner=state]`. */
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly at: Place;
  readonly side: Side;
  /** null: undefined in this future (a share of nothing), or without limit where `isUnlimited`. */
  readonly value: number | null;
  readonly isUnlimited: boolean;
  readonly unit: IdentityUnit | TermUnit;
  /** Section of the model. */
  readonly section: string | null;
  /** Of an identity or row: its text and tree, the figures named in it and its sums. */
  readonly text: string | null;
  readonly tree: IdentityTree | null;
  readonly parts: readonly Reference[];
  readonly rows: readonly Rows[];
  /** Of a row under `solve`: the value that is solved for, by name. */
  readonly given: Readonly<Record<string, number>>;
  /** Of an input: its path in the scenario; of a behaviour parameter its name too. */
  readonly path: string | null;
  readonly parameter: ParameterName | null;
  /** Of a random number: what it is drawn for, and the uniform number behind it. */
  readonly luck: { readonly purpose: string; readonly uniform: number } | null;
  /** Ask for this id to see what it is made of; null: it is a leaf. Of last year's state the year before it. */
  readonly opens: string | null;
}

export interface Explanation {
  readonly ok: true;
  readonly root: string;
  /** The figure as the engine gave it. */
  readonly value: number | null;
  readonly draw: number;
  /** A figure that is used twice stands once. */
  readonly nodes: Readonly<Record<string, ExplanationNode>>;
}

/** A question that has no answer: what in it is not known, and what is accepted. */
export interface NoAnswer {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** Which figure is asked for. A year counts as a calendar year; without one the figure over the horizon is meant. */
export interface Question {
  /** An outcome, any identity's name, or an id of an earlier answer. */
  readonly of: string;
  readonly year?: number;
  readonly partner?: string;
  readonly priority?: string;
  readonly locality?: string;
  readonly goal?: string;
  readonly corridor?: string;
  readonly vehicle?: string;
  readonly project?: string;
  readonly side?: Side;
}
