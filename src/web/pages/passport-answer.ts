import type { Symbols } from '../../math/word-code.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { textOfBytes } from '../../scenario/text-of-bytes.ts';
import type { Scenario } from '../../scenario/types.ts';
import {
  comparePassport,
  findLuck,
  passportOf,
  VERSIONS_NOW,
  type Likeness,
  type PlayedWith,
} from '../../storage/passport.ts';
import type { SavedDesign } from '../../storage/designs.ts';
import { readPassport, type ReadPassport } from '../../words/passport/read.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../defaults.ts';
import { numberMarks, readTypedWhole } from '../forms.ts';
import type { Site } from '../page.ts';
import { LARGEST_FILE, type Upload } from '../uploads.ts';
import { designOfLink, type Compared } from './passport-link.ts';
import { DRAWS, SEEDS } from './results-query.ts';

/** What the page is asked: words, and a link or a file to hold them against. */
export interface PassportQuestion {
  readonly words: string;
  readonly link: string;
  readonly seed: string;
  readonly draws: string;
  /** `undefined`: no file is asked about; `null`: none was chosen. */
  readonly file: Upload | null | undefined;
}
export interface PassportAnswer {
  /** `null`: nothing was asked. */
  readonly read: ReadPassport | null;
  readonly held: readonly Held[];
  readonly verdict: Verdict | null;
}
/** A design of this machine that the words stand for. */
export interface Held {
  readonly id: string;
  readonly scenario: Scenario;
  readonly luck: PlayedWith;
  readonly kept: SavedDesign | null;
  readonly otherVersion: boolean;
}
export type Verdict =
  | {
      readonly kind: Likeness;
      readonly by: 'link' | 'file';
      readonly luck: PlayedWith;
      readonly words: readonly string[];
    }
  | { readonly kind: 'unusable'; readonly by: 'link' | 'file'; readonly why: string };

/** Reads the six words, looks for their design here, and holds a link or a file against them. */
export async function answerPassport(site: Site, asked: PassportQuestion, words: Words): Promise<PassportAnswer> {
  if (asked.words.trim() === '') return { read: null, held: [], verdict: null };
  const read = readPassport(asked.words);
  if (read.kind !== 'fits') return { read, held: [], verdict: null };
  const { symbols } = read;
  const [held, verdict] = await Promise.all([heldHere(site, symbols), compare(site, symbols, asked, words)]);
  return { read, held, verdict };
}

async function heldHere(site: Site, symbols: Symbols): Promise<readonly Held[]> {
  const kept = await site.store.passports.find(symbols);
  const designs = kept.map(async (design): Promise<readonly Held[]> => {
    const file = await site.scenarios.read(design.code);
    if (file === null || !file.parsed.ok) return [];
    const otherVersion = design.model !== VERSIONS_NOW.model || design.data !== VERSIONS_NOW.data;
    return [{ id: design.code, scenario: file.parsed.scenario, luck: design, kept: design, otherVersion }];
  });
  return [...(await Promise.all(designs)).flat(), ...(await readyHere(site, symbols))];
}

/** Ready scenarios as they are, played as pages do. */
async function readyHere(site: Site, symbols: Symbols): Promise<readonly Held[]> {
  const luck = { seed: DEFAULT_SEED, draws: DEFAULT_DRAWS };
  return (await site.scenarios.list()).flatMap(({ id, parsed }): readonly Held[] => {
    const like = parsed.ok ? comparePassport(symbols, parsed.scenario, luck) : 'another-design';
    if (!parsed.ok || like === 'another-design') return [];
    return [{ id, scenario: parsed.scenario, luck, kept: null, otherVersion: like === 'another-version' }];
  });
}

async function compare(
  site: Site,
  symbols: Symbols,
  { link, file, seed, draws }: PassportQuestion,
  words: Words,
): Promise<Verdict | null> {
  if (file !== undefined) return verdictOf(designOfFile(file, symbols, { seed, draws }, words), symbols, 'file', words);
  if (link.trim() === '') return null;
  return verdictOf(await designOfLink(site, link, words), symbols, 'link', words);
}

function verdictOf(design: Compared, symbols: Symbols, by: 'link' | 'file', words: Words): Verdict {
  if (!design.ok) return { kind: 'unusable', by, why: design.why };
  const { scenario, versions } = design;
  const luck = { seed: design.luck.seed, draws: design.luck.draws };
  const kind = comparePassport(symbols, scenario, luck, versions);
  return { kind, by, luck, words: passportOf(scenario, luck, words.language, versions) };
}

/** A file does not say seed and number of futures: they are as typed, or the usual ones are tried. */
function designOfFile(
  file: Upload | null,
  symbols: Symbols,
  typed: { readonly seed: string; readonly draws: string },
  words: Words,
): Compared {
  if (file === null) return { ok: false, why: words.t('passport.unusable.noFile') };
  const text = textOfBytes(file.bytes.subarray(0, LARGEST_FILE + 1));
  const parsed = text.ok ? parseScenario(text.text) : text;
  if (!parsed.ok) {
    const [first] = parsed.problems;
    const problem = first === undefined ? '' : problemSentence(first, words);
    return { ok: false, why: words.t('passport.unusable.file', { problem }) };
  }
  const marks = numberMarks(words.locale);
  const seed = readTypedWhole(typed.seed, marks, SEEDS.min, SEEDS.max);
  const draws = readTypedWhole(typed.draws, marks, DRAWS.min, DRAWS.max);
  const { scenario } = parsed;
  const usual = { seed: seed ?? DEFAULT_SEED, draws: draws ?? DEFAULT_DRAWS };
  const luck = seed === null && draws === null ? (findLuck(symbols, scenario) ?? usual) : usual;
  return { ok: true, scenario, luck, versions: VERSIONS_NOW };
}
