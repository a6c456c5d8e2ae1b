import { readFormula, FORMULA_FUNCTIONS, FORMULA_VARIABLES } from './formula.ts';
import { readNumberText } from './numbers.ts';
import { nearest, problem } from './problems.ts';
import { acceptedNumber, readNumber, readQuantity } from './read-quantity.ts';
import type { Reading } from './read-quantity.ts';
import type { Term } from './term.ts';
import { PROTOTYPE_KEYS } from './safe-tree.ts';

/** Letters, digits, `-` and `_`, not digits alone (those are positions in a path). */
const ID = /^(?!\d+$)[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const LONGEST_TEXT = 5_000;

/** Reads one field as its row says: the value with its default filled in, or what is wrong. */
export function readTerm(term: Term, raw: unknown): Reading<unknown> {
  if (raw === undefined || raw === null || isBlankText(term, raw)) return absent(term);
  switch (term.kind) {
    case 'quantity':
      return readQuantity(term, raw);
    case 'ratio':
      return readRatio(term, raw);
    case 'number':
    case 'whole':
      return readNumber(term, raw);
    case 'boolean':
      return readBoolean(raw);
    case 'text':
      return readText(raw);
    case 'string':
      return typeof raw === 'string' && raw.length <= LONGEST_TEXT ? { value: raw, problems: [] } : notText(raw);
    case 'enum':
      return readOption(term, raw);
    case 'code':
      return readCode(term, raw);
    case 'id':
    case 'reference':
      return readId(raw);
  }
}

/** Of nothing but spaces: as good as none. */
function isBlankText({ kind }: Term, raw: unknown): boolean {
  return (kind === 'text' || kind === 'string') && typeof raw === 'string' && raw.trim() === '';
}

function absent(term: Term): Reading<unknown> {
  const { default: fallback } = term;
  if (fallback === undefined) return { problems: [problem('', 'missing', null, accepted(term))] };
  const derived = typeof fallback === 'object' && fallback !== null;
  return derived ? { value: undefined, problems: [] } : { value: fallback, problems: [] };
}

/** What a row accepts. */
function accepted(term: Term) {
  if (term.kind === 'enum') return { kind: 'options', options: term.options } as const;
  if (term.kind === 'boolean') return { kind: 'boolean' } as const;
  if (term.kind === 'id' || term.kind === 'reference') return { kind: 'id' } as const;
  if (term.kind === 'text' || term.kind === 'string') return { kind: 'text' } as const;
  if (term.kind === 'code') return { kind: 'text', detail: term.pattern?.source ?? '' } as const;
  return acceptedNumber(term);
}

/** A number, an uncertain number, or a formula as text or as `{ formula }`. */
function readRatio(term: Term, raw: unknown): Reading<unknown> {
  const spoken = typeof raw === 'string' ? SPOKEN_RATIO.exec(raw)?.[1] : undefined;
  if (spoken !== undefined) return readNumber(term, spoken.replace(',', '.'));
  const group = typeof raw === 'object' && raw !== null && !Array.isArray(raw) && 'formula' in raw;
  if (!group && (typeof raw !== 'string' || !looksLikeFormula(raw))) return readQuantity(term, raw);
  const text: unknown = group ? raw.formula : raw;
  const unknown = group ? Object.keys(raw).filter((key) => key !== 'formula' && key !== 'tree') : [];
  const problems = unknown.map((key) =>
    problem(key, 'unknown-key', key, { kind: 'options', options: ['formula'] }, nearest(key, ['formula'])),
  );
  if (typeof text !== 'string')
    return { problems: [...problems, problem('formula', 'bad-formula', text, { kind: 'formula' })] };
  const plain = readNumberText(text, true);
  if (plain.ok) return problems.length > 0 ? { problems } : readNumber(term, text);
  const read = readFormula(text);
  if (read.ok) return problems.length > 0 ? { problems } : { value: { formula: text, tree: read.tree }, problems };
  const options = [...FORMULA_VARIABLES, ...FORMULA_FUNCTIONS];
  const name = /^(?:name|function) (.+)$/.exec(read.detail)?.[1];
  const suggestion = name === undefined ? null : nearest(name, options);
  return {
    problems: [
      ...problems,
      problem('', 'bad-formula', text, { kind: 'formula', options, detail: read.detail }, suggestion),
    ],
  };
}

/** As schemes are called: 3x1, three public pesos for one. */
const SPOKEN_RATIO = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*[x×]\s*1\s*$/i;

/** Arithmetic or a known name; a lone word such as `three` is a number gone wrong. */
function looksLikeFormula(text: string): boolean {
  if (/^\s*[\p{L}\p{M}]+\s*$/u.test(text)) return nearest(text.trim(), FORMULA_VARIABLES) !== null;
  return /[A-Za-z(*+/^<>?]/.test(text);
}

function readBoolean(raw: unknown): Reading<boolean> {
  if (typeof raw === 'boolean') return { value: raw, problems: [] };
  const word = typeof raw === 'string' ? raw.trim().toLowerCase() : String(raw);
  if (word === 'true' || word === 'false') return { value: word === 'true', problems: [] };
  const yes = ['yes', 'on', '1', 'y', 'sí', 'si'].includes(word);
  const no = ['no', 'off', '0', 'n'].includes(word);
  return { problems: [problem('', 'not-true-or-false', raw, { kind: 'boolean' }, yes ? 'true' : no ? 'false' : null)] };
}

/** Plain text, or one text for each language with English at least. */
function readText(raw: unknown): Reading<unknown> {
  if (typeof raw === 'string') return raw.length <= LONGEST_TEXT ? { value: raw, problems: [] } : tooLong(raw);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return notText(raw);
  const given = raw as Readonly<Record<string, unknown>>;
  const problems = Object.entries(given).flatMap(([language, text]) => {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) {
      return [
        problem(
          language,
          'unknown-key',
          language,
          { kind: 'options', options: ['en', 'es'] },
          nearest(language, ['en', 'es']),
        ),
      ];
    }
    if (typeof text === 'string' && text.trim() === '') return [problem(language, 'missing', null, { kind: 'text' })];
    return typeof text === 'string' && text.length <= LONGEST_TEXT
      ? []
      : [problem(language, 'not-text', text, { kind: 'text' })];
  });
  if (!('en' in given)) problems.push(problem('en', 'missing', null, { kind: 'text' }));
  return problems.length > 0 ? { problems } : { value: { ...given }, problems };
}

function notText(raw: unknown): Reading<never> {
  if (typeof raw === 'string') return tooLong(raw);
  const plain = typeof raw === 'number' || typeof raw === 'boolean';
  return { problems: [problem('', 'not-text', raw, { kind: 'text' }, plain ? `"${String(raw)}"` : null)] };
}

function tooLong(raw: string): Reading<never> {
  return { problems: [problem('', 'too-large', raw, { kind: 'size', max: LONGEST_TEXT, detail: 'characters' })] };
}

function readOption({ options }: Term, raw: unknown): Reading<string> {
  if (typeof raw === 'string' && options.includes(raw)) return { value: raw, problems: [] };
  const near = typeof raw === 'string' ? nearest(raw, options) : null;
  return { problems: [problem('', 'unknown-option', raw, { kind: 'options', options }, near)] };
}

function readCode(term: Term, raw: unknown): Reading<string> {
  if (typeof raw === 'string' && term.pattern!.test(raw)) return { value: raw, problems: [] };
  const upper = typeof raw === 'string' ? raw.trim().toUpperCase() : '';
  return { problems: [problem('', 'unknown-option', raw, accepted(term), term.pattern!.test(upper) ? upper : null)] };
}

function readId(raw: unknown): Reading<string> {
  if (typeof raw === 'string' && ID.test(raw) && !PROTOTYPE_KEYS.has(raw)) return { value: raw, problems: [] };
  return { problems: [problem('', 'bad-id', raw, { kind: 'id' }, idLike(raw))] };
}

/** `Drinking water` → `drinking-water`; `32038` → `id-32038`. */
function idLike(raw: unknown): string | null {
  if (typeof raw !== 'string' && typeof raw !== 'number') return null;
  const plain = String(raw)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const id = /^\d+$/.test(slug) ? `id-${slug}` : slug;
  return ID.test(id) && !PROTOTYPE_KEYS.has(id) ? id : null;
}
