import { describe, expect, it } from 'vitest';
import { LUCK } from '../../src/analysis/explain/luck.ts';
import type { Explanation, ExplanationNode } from '../../src/analysis/explain/explanation.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { readIdentity } from '../../src/scenario/identity-text.ts';
import { OUTCOMES } from '../../src/scenario/outcomes.ts';
import { findTerm } from '../../src/scenario/terms.ts';
import { filledIn } from '../../src/words/formula-figures.ts';
import { identityMath } from '../../src/words/formula-mathml.ts';
import { runningLetter, symbolOf } from '../../src/words/formula-symbols.ts';
import { formulaInWords } from '../../src/words/formula-words.ts';
import { en } from '../../src/words/locales/en/index.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { fieldOfName, quantityLabel, setLabel } from '../../src/words/quantity-label.ts';
import { createWords } from '../../src/words/words.ts';
import { exampleTree, scenarioOf } from '../scenario/example.ts';
import { NAMES, SETS, TREES } from './formula-names.ts';

const english = createWords('en', 'MX');
const EXAMPLE = scenarioOf(exampleTree);

describe('every name in the model’s text', () => {
  it.each(LANGUAGES)('has a label in %s', (language) => {
    const words = createWords(language);
    for (const name of [...NAMES, ...Object.keys(LUCK)]) expect(quantityLabel(name, words), name).not.toBe('');
    for (const set of SETS) expect(setLabel(set, words), set).not.toBe('');
  });

  it('has a sign in a formula', () => {
    for (const name of NAMES) expect(symbolOf(name).letter, name).not.toBe('');
    for (const set of SETS) expect(runningLetter(set).letter, set).toHaveLength(1);
  });

  it('stands for a field of a scenario where it has a dot', () => {
    const inputs = NAMES.filter((name) => name.includes('.') && !name.endsWith('.on'));
    const fields = inputs.map((name) => fieldOfName(name) ?? name);
    expect(fields.filter((field) => findTerm(field) === undefined)).toEqual([]);
  });

  it('has one label alone: none is said of a name that has another already, or of no name', () => {
    const { names, leaves, inputs } = en.quantities;
    const used = new Set<string>([...NAMES, ...Object.keys(LUCK)]);
    const own = [...Object.keys(names), ...Object.keys(leaves), ...Object.keys(inputs)];
    const extra = ['sectorLuck', 'localityLuck'];
    expect(own.filter((name) => !used.has(name) && !extra.includes(name))).toEqual([]);
    expect(Object.keys(names).filter((name) => name in OUTCOMES || name in PARAMETERS)).toEqual([]);
  });
});

describe('a formula', () => {
  it('is printed as MathML with all its elements closed, and nothing that the content policy refuses', () => {
    for (const [name, tree] of TREES) {
      const markup = identityMath(name, tree, english);
      const open: string[] = [];
      for (const [, closing, element = ''] of markup.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
        if (closing === '') open.push(element);
        else expect(open.pop(), markup).toBe(element);
      }
      expect(open, name).toEqual([]);
      expect(markup, name).not.toMatch(/style=|undefined|NaN|<script|<m[ion]><\/m/);
    }
  });

  it('is printed in words', () => {
    const tree = readIdentity('sendersOf * corridor.monthsAbroad * (1 + corridor.realGrowth) ^ elapsed');
    expect(formulaInWords(tree, english)).toBe(
      'migrants of the corridor who send money × months abroad × (1 + growth in what is sent) ^ years since the start',
    );
  });

  it('keeps the brackets that its meaning needs, and no others', () => {
    const line = (text: string) => formulaInWords(readIdentity(text), english).replaceAll('funds channelled', 'x');
    expect(line('channelled - (channelled - channelled)')).toBe('x − (x − x)');
    expect(line('channelled - channelled - channelled')).toBe('x − x − x');
    expect(line('channelled / (channelled * channelled)')).toBe('x ÷ (x × x)');
    expect(line('(channelled + channelled) * channelled ^ 2')).toBe('(x + x) × x²');
  });

  it('prints small numbers of its own in full', () => {
    expect(formulaInWords(readIdentity('max(0.000001, 1)'), english)).toContain('0.000001');
  });
});

describe('figures put in', () => {
  const node = (more: Partial<ExplanationNode>): ExplanationNode => ({
    id: 'x',
    name: 'x',
    kind: 'identity',
    at: {},
    side: 'scheme',
    value: 0,
    isUnlimited: false,
    unit: 'number',
    section: null,
    text: null,
    tree: null,
    parts: [],
    rows: [],
    given: {},
    path: null,
    parameter: null,
    luck: null,
    opens: null,
    ...more,
  });
  const part = (name: string) => ({ name, how: 'name', id: name }) as const;

  it('stand where the names were, each with its unit', () => {
    const nodes: Explanation['nodes'] = {
      gross: node({ name: 'gross', unit: 'money', value: 2_000_000 }),
      sendingCost: node({ name: 'sendingCost', unit: 'share', value: 0.05 }),
    };
    const received = node({
      name: 'received',
      unit: 'money',
      value: 1_900_000,
      tree: readIdentity('gross * (1 - sendingCost)'),
      parts: [part('gross'), part('sendingCost')],
    });
    expect(filledIn(received, nodes, EXAMPLE, english)).toBe(
      'MX$2,000,000 × (1 − 5 %) = MX$1,900,000'.replace('5 %', '5\u00a0%'),
    );
  });

  it('are left out where a case passes a figure on unchanged', () => {
    const nodes: Explanation['nodes'] = {
      running: node({ name: 'running', unit: 'yesNo', value: 1 }),
      asked: node({ name: 'asked', unit: 'money', value: 500 }),
    };
    const paid = node({
      name: 'paid',
      unit: 'money',
      value: 500,
      tree: readIdentity('running ? asked : 0'),
      parts: [part('running'), part('asked')],
    });
    expect(filledIn(paid, nodes, EXAMPLE, english)).toBeNull();
  });

  it('leave out the case that does not hold', () => {
    const nodes: Explanation['nodes'] = {
      running: node({ name: 'running', unit: 'yesNo', value: 0 }),
      asked: node({ name: 'asked', unit: 'money', value: 500 }),
    };
    const tree = readIdentity('running ? asked : asked / 2');
    const paid = node({ name: 'paid', unit: 'money', value: 250, tree, parts: [part('running'), part('asked')] });
    expect(filledIn(paid, nodes, EXAMPLE, english)).toBe('MX$500 ÷ 2 = MX$250');
  });

  it('count the rows of a sum, those of 0 included', () => {
    const tree = readIdentity('sum(corridor, received)');
    const of = readIdentity('received');
    const rows = [{ how: 'sum', set: 'corridor', of, ids: ['a', 'b'], folded: 1, value: 900 }] as const;
    const remittances = node({ name: 'remittances', unit: 'money', value: 900, tree, rows });
    expect(filledIn(remittances, {}, EXAMPLE, english)).toBe('sum of 3 rows = MX$900');
  });
});
