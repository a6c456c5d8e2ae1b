import type { ExplanationNode } from '../analysis/explain/explanation.ts';
import { whereFrom } from '../analysis/where-from.ts';
import { behaviourOf } from '../ensemble/setting.ts';
import type { Grade, ParameterName, SettingName } from '../evidence/types.ts';
import type { Quantity } from '../math/quantity.ts';
import { getPath } from '../scenario/overrides.ts';
import { findTerm } from '../scenario/terms.ts';
import type { Scenario } from '../scenario/types.ts';
import { basisText } from './evidence-texts.ts';
import { figureText } from './figure-text.ts';
import { quantityRange } from './quantity-range.ts';
import type { Words } from './types.ts';

/** Where a leaf comes from. */
export interface ExplainedSource {
  /** What kind of figure it is, in a sentence. */
  readonly text: string;
  /** Path in the scenario, null of chance and of last year. */
  readonly path: string | null;
  readonly grade: Grade | null;
  /** The work or the scenario's own sentence. */
  readonly source: string | null;
  readonly address: string | null;
  readonly note: string | null;
  /** The record of evidence that speaks of it: `/evidence/<record>`. */
  readonly record: ParameterName | SettingName | null;
}

interface Context {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly draw: number;
  readonly levers: readonly string[];
}

/** Where a leaf comes from; null of what is worked out. */
export function explainedSource(node: ExplanationNode, context: Context, words: Words): ExplainedSource | null {
  switch (node.kind) {
    case 'input':
      return fromScenario(node, words.t('how.leaf.input'), context, words);
    case 'drawn':
      return fromScenario(node, drawnText(node, context, words), context, words);
    case 'luck':
      return { ...PLAIN, text: luckText(node, context, words) };
    case 'lastYear':
      return { ...PLAIN, text: lastYearText(node, words) };
    case 'identity':
    case 'row':
      return null;
  }
}

const PLAIN: Omit<ExplainedSource, 'text'> = {
  path: null,
  grade: null,
  source: null,
  address: null,
  note: null,
  record: null,
};

function fromScenario(
  { path, unit, name }: ExplanationNode,
  text: string,
  { scenario, levers }: Context,
  words: Words,
): ExplainedSource {
  if (name === 'elapsed') return { ...PLAIN, path, text: words.t('how.leaf.calendar') };
  if (path === null || findTerm(path) === undefined || unit === 'yesNo')
    return { ...PLAIN, path, text: words.t('how.leaf.choice') };
  const origin = whereFrom(scenario, path, levers);
  const record = origin.parameter ?? origin.setting;
  const moved = levers.some((lever) => path === lever || path === `scheme.${lever}`);
  const kind = moved ? words.t('how.leaf.moved') : origin.grade === null ? words.t('how.leaf.choice') : text;
  const isDefault = origin.kind === 'default' && origin.parameter !== null;
  return {
    text: kind,
    path,
    grade: origin.grade,
    source: sourceText(origin.source),
    address: origin.address,
    note: isDefault ? basisText(origin.parameter, words) : origin.note,
    record,
  };
}

/** Scenarios begin an assumption's sentence with the word, which the grade says already. */
const ASSUMPTION = /^assumption[:.]?\s*(.?)/i;

function sourceText(sentence: string | null): string | null {
  const text = (sentence ?? '').replace(ASSUMPTION, (_, first: string) => first.toUpperCase());
  return text === '' ? null : text;
}

function drawnText(node: ExplanationNode, { scenario }: Context, words: Words): string {
  const quantity =
    node.parameter === null ? (getPath(scenario, node.path ?? '') as Quantity) : behaviourOf(scenario, node.parameter);
  const print = (value: number) => figureText({ ...node, value, isUnlimited: false }, scenario, words);
  return words.t('how.leaf.drawn', { range: quantityRange(quantity, print, words) });
}

function luckText({ luck, name, at, value }: ExplanationNode, { seed, draw }: Context, words: Words): string {
  if (luck === null) throw new Error(`a random number needs what it is drawn for, but ${name} has nothing`);
  const values = {
    uniform: words.number(luck.uniform, 4),
    purpose: purposeText(luck.purpose, words),
    seed: String(seed),
    draw: String(draw),
    year: String(at['project'] ?? at['year'] ?? ''),
  };
  const isNormal =
    value !== null && Math.abs(value - luck.uniform) > 1e-9 && name !== 'inSector' && name !== 'inLocality';
  return words.t(isNormal ? 'how.leaf.luckNormal' : 'how.leaf.luck', values);
}

/** `proposal.fate` → "a proposal: what becomes of the works" */
function purposeText(purpose: string, words: Words): string {
  return purpose
    .split('.')
    .map((part) => words.t(`quantities.purposes.${part}`))
    .join(': ');
}

function lastYearText({ at, opens, name }: ExplanationNode, words: Words): string {
  const year = at['year'];
  if (opens !== null && year !== undefined) return words.t('how.leaf.lastYear', { year: String(year) });
  return words.t(name === 'waited' || name === 'startedIn' ? 'how.leaf.kept' : 'how.leaf.start');
}
