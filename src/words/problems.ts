import type { Problem } from '../scenario/problem.ts';
import { patternOf } from '../scenario/terms.ts';
import { acceptedPhrase } from './accepted.ts';
import { termLabel } from './labels.ts';
import { problemDetail } from './problem-detail.ts';
import type { Words } from './types.ts';

/**
 * One problem in the reader's language: the field by its label, what was given, what is accepted, what to do. The path is
 * not repeated: whoever lists problems prints it beside the sentence.
 */
export function problemSentence(problem: Problem, words: Words): string {
  const sentence = words.t(textKey(problem), { ...valuesOf(problem, words), ...sharedValues(problem, words) });
  return problem.suggestion === null ? sentence : `${sentence} ${advice(problem.code, problem.suggestion, words)}`;
}

/** Cases in which a code's usual sentence would not say what to do. */
const VARIANTS: ReadonlySet<string> = new Set([
  'need-with-weight',
  'votes-need-seats',
  'toVehicle-needs-vehicle',
  'new-needs-entryShare',
  'atLeast-or-atMost',
  'new-item',
  'top-empty',
  'top-list',
  'top-single',
  'binary',
  'encoding',
  'play-formula',
  'play-projects',
  'workbook-projects',
  'play-pool',
]);

/** Why designs do not stand side by side. */
const OF_COMPARISON = 'compare-';
/** Why something cannot be done in a class. */
const OF_CLASS = 'class-';

function textKey({ path, code, given, accepted }: Problem): string {
  const { detail } = accepted;
  if (detail !== undefined && (VARIANTS.has(detail) || detail.startsWith(OF_COMPARISON)))
    return `problems.variants.${detail}`;
  if (detail?.startsWith(OF_CLASS) === true) return `class.problems.${detail.slice(OF_CLASS.length)}`;
  if (code === 'does-not-add-up' && accepted.min === undefined) return 'problems.variants.sum-below';
  if (code === 'bad-formula' && accepted.detail?.startsWith('no-number') === true) return 'problems.variants.no-number';
  if (code === 'not-a-group' && path.startsWith('scheme.')) return 'problems.variants.instrument';
  const lineFault = code === 'not-yaml' ? /^line \d+: (tab|documents)$/.exec(accepted.detail ?? '')?.[1] : undefined;
  if (lineFault !== undefined) return `problems.variants.${lineFault}`;
  if (code === 'not-yaml' && path !== '') return 'problems.variants.value-unreadable';
  // A list's problem gives its length, a link's the field that was one too many.
  if (code === 'too-many' && Number.isNaN(Number(given))) return 'problems.variants.too-many-levers';
  return `problems.codes.${code}`;
}

function valuesOf({ path, code, given, accepted }: Problem, words: Words): Record<string, string | number> {
  const { min, max, detail } = accepted;
  const line = /^line (\d+)/.exec(detail ?? '')?.[1];
  const sizeKey = `problems.sizes.${detail ?? ''}`;
  return {
    ...(code === 'too-few' && { count: min ?? 1 }),
    field: fieldName(path, words),
    given: given ?? words.t('problems.nothing'),
    accepted: acceptedPhrase(accepted, words, code === 'out-of-range'),
    min: bound(min ?? 1, words),
    max: bound(max ?? 1, words),
    total: words.number(max ?? min ?? 1),
    found: sumFound(detail ?? given, words),
    detail: problemDetail(detail, words),
    circumstances: circumstances(detail ?? '', words),
    sizeUnit: words.has(sizeKey) ? words.t(sizeKey) : '',
    line: line ?? '',
    where: line === undefined ? '' : words.t('problems.atLine', { line }),
  };
}

/** What designs would have to share is a value, not a choice, and stands in its sentence as it is; years with their noun. */
function sharedValues({ given, accepted }: Problem, words: Words): Record<string, string> {
  const [value] = accepted.options ?? [];
  if (accepted.detail?.startsWith(OF_COMPARISON) !== true || given === null || value === undefined) return {};
  const shown = (one: string) => (accepted.detail === `${OF_COMPARISON}horizon` ? words.years(Number(one)) : one);
  return { given: shown(given), accepted: shown(value) };
}

/** Years are bounds too, so that small whole numbers are left ungrouped. */
function bound(value: number, words: Words): string {
  return Number.isInteger(value) && value >= 0 && value < 10_000 ? String(value) : words.number(value);
}

function sumFound(found: string | null, words: Words): string {
  const sum = Number(found ?? NaN);
  return Number.isFinite(sum) ? words.number(sum) : (found ?? words.t('problems.nothing'));
}

/** "where marginality is 0.15 and unmet is 0", from `no-number marginality=0.15 unmet=0`. */
function circumstances(detail: string, words: Words): string {
  const pairs = [...detail.matchAll(/ (\w+)=(\S+)/g)];
  const items = pairs.map(([, name = '', value]) =>
    words.t('problems.circumstance', { name, value: bound(Number(value), words) }),
  );
  return items.length === 0
    ? words.t('problems.everyProject')
    : words.t('problems.whereProject', { circumstances: words.list(items) });
}

function advice(code: Problem['code'], suggestion: string, words: Words): string {
  const names = code === 'unknown-key' || code === 'unknown-option' || code === 'unknown-reference';
  return words.t(names ? 'problems.didYouMean' : 'problems.try', { suggestion });
}

/** "“Match for each unit given” of “state”"; parts of an uncertain number follow in brackets: "(low)". */
function fieldName(path: string, words: Words): string {
  if (path === '') return words.t('problems.wholeFile');
  const segments = path.split('.');
  for (let length = segments.length; length > 0; length--) {
    const field = segments.slice(0, length);
    const name = knownField(field, words);
    if (name === null) continue;
    const part = segments.slice(length).join('.');
    return part === '' ? name : words.t('problems.part', { field: name, part });
  }
  return words.t('problems.field', { label: path });
}

function knownField(segments: readonly string[], words: Words): string | null {
  const path = segments.join('.');
  const pattern = patternOf(path)?.split('.');
  const label = termLabel(path, words);
  if (pattern === undefined || label === path) return null;
  // Links leave `scheme.` out, so that the pattern may be one longer than the path: count from the end.
  const star = pattern.lastIndexOf('*');
  const item = star < 0 ? undefined : segments[segments.length - (pattern.length - star)];
  if (item === undefined || item === '*') return words.t('problems.field', { label });
  // A name of a thousand digits is no place in a list, and no number either.
  if (/^\d{1,9}$/.test(item)) return words.t('problems.fieldOfNth', { label, number: Number(item) + 1 });
  return words.t('problems.fieldOf', { label, item });
}
