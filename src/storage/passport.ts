import { createHash } from 'node:crypto';
import { DATA_VERSION } from '../evidence/version.ts';
import { withChecks, type Symbols } from '../math/word-code.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { canonicalText } from '../scenario/canonical.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Language } from '../words/languages.ts';
import { listOf, UNWANTED_POSITIONS } from '../words/passport/lists.ts';
import { wordsOf } from '../words/passport/read.ts';

/** The luck that a design is played with. */
export interface PlayedWith {
  readonly seed: number;
  readonly draws: number;
}
export interface Versions {
  readonly model: string;
  readonly data: string;
}
export const VERSIONS_NOW: Versions = { model: MODEL_VERSION, data: DATA_VERSION };

/**
 * Six words for a design: the scenario as run, its seed and number of futures, and the versions of model and data. They tell
 * two designs apart and notice a slip of the tongue; they are no protection against somebody who forges a design on purpose
 * (38 bits of SHA-256, and 6 of the versions).
 */
export function passportOf(
  scenario: Scenario,
  luck: PlayedWith,
  language: Language = 'en',
  versions: Versions = VERSIONS_NOW,
): readonly string[] {
  return wordsOf(passportSymbols(scenario, luck, versions), listOf(language));
}

/** A passport as positions in the lists of words: four that come from the design, two that check them. */
export function passportSymbols(scenario: Scenario, luck: PlayedWith, versions: Versions = VERSIONS_NOW): Symbols {
  const text = textOf(scenario);
  for (let attempt = 0; ; attempt++) {
    const symbols = withChecks(information(designBits(text, luck, attempt), versionBits(versions)));
    // Some words nobody wants to read on a memo: the next attempt has others.
    if (!symbols.some((symbol) => UNWANTED_POSITIONS.has(symbol))) return symbols;
  }
}

export type Likeness = 'same' | 'another-version' | 'another-design';

/** Is this passport that of a design? */
export function comparePassport(
  symbols: Symbols,
  scenario: Scenario,
  luck: PlayedWith,
  versions: Versions = VERSIONS_NOW,
): Likeness {
  return likeness(symbols, textOf(scenario), luck, versions);
}

/** The luck that a scenario's passport was made with, among those that are usual; `null` when it is none of them. */
export function findLuck(symbols: Symbols, scenario: Scenario): PlayedWith | null {
  const text = textOf(scenario);
  const lucks = USUAL_DRAWS.flatMap((draws) => Array.from({ length: USUAL_SEEDS }, (_, seed) => ({ seed, draws })));
  return lucks.find((luck) => likeness(symbols, text, luck, VERSIONS_NOW) !== 'another-design') ?? null;
}
const USUAL_DRAWS = [1000, 2000, 500, 10_000, 5000, 100, 200, 20, 50, 100_000];
const USUAL_SEEDS = 51;

function likeness(symbols: Symbols, text: string, luck: PlayedWith, versions: Versions): Likeness {
  const given = bitsOf(symbols.slice(0, 4));
  const attempts = Array.from({ length: MOST_ATTEMPTS }, (_, attempt) => designBits(text, luck, attempt));
  if (!attempts.includes(given >> VERSION_BITS)) return 'another-design';
  const version = BigInt.asUintN(Number(VERSION_BITS), given);
  return version === versionBits(versions) ? 'same' : 'another-version';
}
/** Three in ten attempts meet an unwanted word: one in a million designs needs more than this. */
const MOST_ATTEMPTS = 12;

const WORD_BITS = 11n;
const VERSION_BITS = 6n;
const DESIGN_BITS = 38;

/** Stands for the scenario's whole text, so that many lucks are tried quickly. */
function textOf(scenario: Scenario): string {
  return createHash('sha256').update(canonicalText(scenario)).digest('hex');
}

function designBits(text: string, { seed, draws }: PlayedWith, attempt: number): bigint {
  return firstBits(JSON.stringify([text, seed, draws, attempt]), DESIGN_BITS);
}

function versionBits({ model, data }: Versions): bigint {
  return firstBits(JSON.stringify([model, data]), Number(VERSION_BITS));
}

function firstBits(text: string, bits: number): bigint {
  const digest = createHash('sha256').update(text).digest();
  return digest.readBigUInt64BE(0) >> BigInt(64 - bits);
}

function information(design: bigint, version: bigint): Symbols {
  const all = (design << VERSION_BITS) | version;
  return [3n, 2n, 1n, 0n].map((place) => Number(BigInt.asUintN(Number(WORD_BITS), all >> (WORD_BITS * place))));
}

function bitsOf(symbols: Symbols): bigint {
  return symbols.reduce((bits, symbol) => (bits << WORD_BITS) | BigInt(symbol), 0n);
}
