import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseTree } from '../../src/scenario/parse.ts';
import { readFilter } from '../../src/web/pages/evidence-filter.ts';
import { recordView } from '../../src/web/pages/evidence-record-view.ts';
import type { Replaceable } from '../../src/web/pages/evidence-replace.ts';
import { evidenceView } from '../../src/web/pages/evidence-view.ts';
import type { Words } from '../../src/words/words.ts';

/** The Mexican example, with a value of its own for one parameter. */
export function readyScenarios(): readonly Replaceable[] {
  const text = readFileSync(new URL('../../scenarios/mexico-tres-por-uno.yaml', import.meta.url), 'utf8');
  const file = parse(text) as Record<string, unknown>;
  const raw = { ...file, behaviour: { valid: { value: 0.8, source: 'Own register of 2025.' } } };
  const parsed = parseTree(raw);
  if (!parsed.ok) throw new Error('the sample needs to be a valid scenario');
  return [{ id: 'mexico-tres-por-uno', raw, scenario: parsed.scenario }];
}

/** The shelf with every optional part filled in. */
export function filledShelf(words: Words): object {
  const all = evidenceView(readFilter({}), words);
  return { ...all, notice: 'notice', filtered: true, subjects: all.subjects };
}

/** A record's page with every optional part filled in. */
export function filledRecord(words: Words): object {
  const scenarios = readyScenarios();
  const problems = (['where', 'value', 'low', 'source'] as const).map((key) => ({ key, message: 'wrong' }));
  const given = { where: 'x', low: '1', value: 'three', high: '', source: 'x', reason: 'y' };
  const setting = recordView('upkeepShare', scenarios, { given, problems, address: null }, words);
  const parameter = recordView('valid', scenarios, null, words);
  return { ...setting, followsResponse: true, own: parameter.own, estimates: parameter.estimates, gaps: ['gap'] };
}
