import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import type { Language } from '../languages.ts';

/** Languages that have a list of their own; a passport is six positions, so that each is read in every language. */
export const PASSPORT_LANGUAGES = ['en', 'es'] as const;
export type PassportLanguage = (typeof PASSPORT_LANGUAGES)[number];

/** 2,048 short words a language (BIP-39's lists, MIT licence): no two begin with the same four letters, accents apart. */
export const PASSPORT_WORDS: Readonly<Record<PassportLanguage, readonly string[]>> = {
  en: english,
  // Its accents are written as signs of their own; pages write them as one letter.
  es: spanish.map((word) => word.normalize('NFC')),
};

/** The list that a reader's passports are printed from. */
export function listOf(language: Language): PassportLanguage {
  return language === 'es' ? 'es' : 'en';
}

/** As it is compared: small letters without accents. */
export function bare(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Words that nobody wants to find on a council's memo. */
const UNWANTED: Readonly<Record<PassportLanguage, string>> = {
  en: 'abuse alcohol alien attack black blood bomb bullet cigar crime cruel damage despair dirt dwarf enemy evil fat fatal grief guilt gun hurt idle illegal lazy nasty orphan panic pill pistol poverty prison race rifle sad scare shoot smoke soldier suffer tragic trash ugly virus weapon wine wreck',
  es: 'aborto abuso acoso adicto agonia ahogo anciano asalto ataque basura blanco bobo bomba burla cadaver cancer carcel cerdo crimen culpa delito desnudo deuda diablo dolor droga ebrio enano enfermo feo fosa fracaso fraude fusil golpe gordo guerra gusano ladron llanto luto mafia maldad malo matar miedo morir muerte necio negro obeso odio panico pecado pecho pena piojo pobre pulga raza rehen ron sangre satan sexo terror tonto toxico tumba tumor veneno vicio vino',
};

/** Positions that no passport has, in any language. */
export const UNWANTED_POSITIONS: ReadonlySet<number> = new Set(
  PASSPORT_LANGUAGES.flatMap((language) => {
    const unwanted = new Set(UNWANTED[language].split(' '));
    return PASSPORT_WORDS[language].flatMap((word, position) => (unwanted.has(bare(word)) ? [position] : []));
  }),
);
