import { readWritten } from '../../scenario/written.ts';
import { findTerm } from '../../scenario/terms.ts';
import { getPath } from '../../scenario/overrides.ts';
import { isGroup } from '../../scenario/raw.ts';
import type { Scenario } from '../../scenario/types.ts';
import { leverValue } from '../../words/lever.ts';
import type { Words } from '../../words/words.ts';
import { formulaText } from './class-formula-text.ts';

/** A lever's value as people read it. `value` is as links write it; null: as the exercise's own design (`raw`) has it. */
export function leverText(path: string, value: string | null, scenario: Scenario, raw: unknown, words: Words): string {
  const written = value === null ? getPath(raw, path) : readWritten(value, findTerm(path))?.value;
  return valueText(path, plain(written), scenario, words);
}

/** An uncertain number is known by its middle; a group is an instrument that is there. */
function plain(value: unknown): string | number | boolean | null | object {
  if (isGroup(value)) {
    if ('value' in value) return plain(value['value']);
    if ('central' in value) return plain(value['central']);
    return typeof value['formula'] === 'string' ? value['formula'] : value;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === undefined || value === null ? null : value;
}

function valueText(
  path: string,
  value: string | number | boolean | null | object,
  scenario: Scenario,
  words: Words,
): string {
  const kind = findTerm(path)?.kind;
  if (value === null) return words.t(isLimit(path) ? 'seek.unlimited' : 'wall.without');
  if (typeof value === 'object') return words.t('wall.with');
  const number = typeof value === 'string' && kind !== 'enum' ? numberOf(value) : null;
  if (typeof value === 'string' && number === null && kind === 'ratio') return formulaText(value, words);
  return leverValue(path, number ?? value, scenario, words);
}

/** Caps and budgets that may be missing have no limit then; instruments are not there. */
const isLimit = (path: string) => findTerm(path) !== undefined;

/** "60 %" is 0.6; null for what is no number. */
function numberOf(text: string): number | null {
  const share = /^(-?[\d.]+)\s*%$/.exec(text.trim());
  const number = share === null ? Number(text) : Number(share[1]) / 100;
  return text.trim() === '' || !Number.isFinite(number) ? null : number;
}
