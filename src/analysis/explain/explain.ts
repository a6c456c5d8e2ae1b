import { createPlayers, type Luck } from '../../ensemble/players.ts';
import type { ReadIdentity } from '../../scenario/identity-tree.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Address } from './address.ts';
import { Catalogue } from './catalogue.ts';
import { engineValue } from './engine-value.ts';
import type { Explanation, ExplanationNode, NoAnswer, Question } from './explanation.ts';
import { Ids } from './ids.ts';
import { NodeMaker } from './node.ts';
import { addressOf } from './question.ts';
import { Reckoner } from './reckon.ts';
import { traceFuture } from './trace.ts';

/** Levels of an explanation that are given at once, unless told otherwise. */
export const DEPTH = 3;

export interface Explainer {
  /**
   * How a figure of this future comes about, `depth` levels deep (Infinity: down to all leaves). A question that cannot be
   * answered is told what in it is not known.
   */
  explain(question: Question, depth?: number): Explanation | NoAnswer;
}

/** Plays one future of a scenario again and explains its figures. `read` turns the identities' texts into trees. */
export function createExplainer(scenario: Scenario, luck: Luck, draw: number, read: ReadIdentity): Explainer {
  const traces = traceFuture(createPlayers(scenario, luck), draw);
  const reckoner = new Reckoner(traces, new Catalogue(scenario, read));
  const ids = new Ids(traces);
  const maker = new NodeMaker(reckoner, ids);
  return {
    explain(question, depth = DEPTH) {
      const found = addressOf(question, ids, maker, traces);
      if ('length' in found) return { ok: false, problems: found };
      const nodes = gatherNodes(found, depth, maker);
      const root = maker.idOf(found);
      const kept = engineValue(found, traces);
      const value = kept === null ? nodes[root]!.value : Number.isFinite(kept) ? kept : null;
      return { ok: true, root, value, draw, nodes };
    },
  };
}

/** Level by level, each figure once. */
function gatherNodes(root: Address, depth: number, maker: NodeMaker): Record<string, ExplanationNode> {
  const nodes: Record<string, ExplanationNode> = {};
  let level: readonly Address[] = [root];
  for (let reached = 0; reached <= depth && level.length > 0; reached++) {
    const next: Address[] = [];
    for (const address of level) {
      const id = maker.idOf(address);
      if (Object.hasOwn(nodes, id)) continue;
      const { node, parts } = maker.make(address);
      nodes[id] = node;
      next.push(...parts);
    }
    level = next;
  }
  return nodes;
}
