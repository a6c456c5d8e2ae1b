import type { Explanation, ExplanationNode, Place, Rows } from '../analysis/explain/explanation.ts';
import { explainedSource, type ExplainedSource } from './explained-source.ts';
import { figureText } from './figure-text.ts';
import { filledIn } from './formula-figures.ts';
import { formulaInWords } from './formula-words.ts';
import { placeText } from './explained-place.ts';
import { quantityLabel, setLabel } from './quantity-label.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Words } from './types.ts';

/** One figure of an explanation as it is printed, with what it is made of. */
export interface Explained {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** "State, 2028"; of a part only what differs from the figure that it is a part of. */
  readonly where: string;
  readonly value: string;
  readonly kind: ExplanationNode['kind'];
  /** Section of the model; null of a leaf. */
  readonly section: string | null;
  /** How it is worked out, in words; null of a leaf. */
  readonly formula: string | null;
  /** The same with figures put in. */
  readonly line: string | null;
  /** Of a leaf: where it comes from. */
  readonly source: ExplainedSource | null;
  readonly groups: readonly ExplainedGroup[];
  /** `again`: it stands above with its parts; `further`: it has parts, and its id is to be asked for. */
  readonly state: 'whole' | 'again' | 'further';
  /** What to ask for to see its parts; null of a leaf. */
  readonly opens: string | null;
}

export interface ExplainedGroup {
  /** "Sum of 3 rows, over partners"; empty for the figures that the formula names. */
  readonly title: string;
  readonly figures: readonly Explained[];
}

/** What an explanation is read against. */
export interface ExplainedContext {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly draw: number;
  /** Paths that the reader changed. */
  readonly levers: readonly string[];
}

/** An explanation as a tree of printed figures, `depth` levels deep. */
export function explained(explanation: Explanation, depth: number, context: ExplainedContext, words: Words): Explained {
  return new Printer(explanation, context, words).print(explanation.root, {}, depth);
}

class Printer {
  private readonly nodes: Explanation['nodes'];
  private readonly root: string;
  private readonly context: ExplainedContext;
  private readonly words: Words;
  private readonly printed = new Set<string>();

  constructor({ nodes, root }: Explanation, context: ExplainedContext, words: Words) {
    this.nodes = nodes;
    this.root = root;
    this.context = context;
    this.words = words;
  }

  print(id: string, above: Place, depth: number): Explained {
    const node = this.nodes[id]!;
    const { words, context } = this;
    const inner = [...node.parts.map((part) => part.id), ...node.rows.flatMap(({ ids }) => ids)];
    const isHeld = inner.every((part) => Object.hasOwn(this.nodes, part));
    const again = inner.length > 0 && this.printed.has(id);
    const whole = node.kind !== 'lastYear' && isHeld && depth > 0 && !again;
    if (whole) this.printed.add(id);
    const groups = whole ? this.groups(node, depth) : [];
    const hasMore = node.opens !== null && !whole && (inner.length > 0 || node.kind === 'lastYear');
    return {
      id,
      name: node.name,
      label: this.label(node),
      where: placeText(node, above, context.scenario, words),
      value: figureText(node, context.scenario, words),
      kind: node.kind,
      section: node.section,
      formula: node.tree === null ? null : formulaInWords(node.tree, words),
      line: isHeld ? filledIn(node, this.nodes, context.scenario, words) : null,
      source: explainedSource(node, context, words),
      groups,
      state: again ? 'again' : hasMore ? 'further' : 'whole',
      opens: node.opens,
    };
  }

  /** A row of a sum bears the name of the figure that it is a part of; among its parts it is a row and no more. */
  private label({ kind, name, id }: ExplanationNode): string {
    const label = quantityLabel(name, this.words);
    if (kind !== 'row') return label;
    return id === this.root ? this.words.t('how.rowOf', { what: label }) : this.words.t('how.row');
  }

  private groups(node: ExplanationNode, depth: number): readonly ExplainedGroup[] {
    const ids = [...new Set(node.parts.map((part) => part.id))];
    const parts = { title: '', figures: ids.map((id) => this.print(id, node.at, depth - 1)) };
    const rows = node.rows.map((one) => ({
      title: rowsTitle(one, this.words),
      figures: one.ids.map((id) => this.print(id, node.at, depth - 1)),
    }));
    return [...(parts.figures.length === 0 ? [] : [parts]), ...rows];
  }
}

/** "Sum over partners: 3 rows; 7 rows of 0 not shown" */
function rowsTitle({ how, set, ids, folded }: Rows, words: Words): string {
  const count = ids.length;
  const title =
    count === 0 && folded === 0
      ? words.t('how.rows.none', { set: setLabel(set, words) })
      : words.t(`how.rows.${how}`, { set: setLabel(set, words), count });
  return folded === 0 ? title : `${title}; ${words.t('how.rows.folded', { count: folded })}`;
}
