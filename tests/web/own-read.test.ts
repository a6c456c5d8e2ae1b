import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceTables } from '../../src/storage/reference-tables.ts';
import { OWN_KEYS } from '../../src/web/pages/own-fields.ts';
import { readOwn } from '../../src/web/pages/own-read.ts';
import { createWords } from '../../src/words/words.ts';
import { TYPED } from './own-samples.ts';

const { menu } = referenceTables();
const [english, spanish] = [createWords('en'), createWords('es')];
const read = (changes: Readonly<Record<string, string>> = {}, words = english) =>
  readOwn({ ...TYPED, ...changes }, menu, words);
const faultsAt = (changes: Readonly<Record<string, string>>) =>
  read(changes).problems.map(({ at, code }) => [at, code]);

describe('six answers', () => {
  it('are read as people of the town’s country write numbers', () => {
    // Ecuador writes 1.000,50 in Spanish, Mexico 1,000.50.
    const ecuador = { country: 'EC', inhabitants: '18 000', abroad: '4 mil', envelope: '2 millones', amount1: '' };
    expect(read({ inhabitants: '18,000' }).answers?.inhabitants).toBe(18_000);
    expect(read(ecuador, spanish).answers).toMatchObject({ inhabitants: 18_000, abroad: 4_000, envelope: 2_000_000 });
    expect(read({ ...ecuador, monthly: '1.000,50' }, spanish).answers?.monthly).toBe(1000.5);
    expect(read({ country: 'MX', monthly: '1,000.50' }, spanish).answers?.monthly).toBe(1000.5);
  });

  it('say so when a number may be two', () => {
    const { problems, answers } = read({ country: 'MX', envelope: '4.000' }, spanish);
    expect(answers).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/4.*4,000.*escriba/);
  });

  it('keep the sheet’s amount as the sheet’s when it was left as it was filled in', () => {
    expect(read({ monthly: '313' }).answers?.monthly).toBeNull();
    expect(read({ monthly: '' }).answers?.monthly).toBeNull();
    expect(read({ monthly: '320' }).answers?.monthly).toBe(320);
  });

  it.each([
    [{ name: ' ' }, 'name', 'missing'],
    [{ name: 'x'.repeat(81) }, 'name', 'too-large'],
    [{ country: 'XX' }, 'country', 'unknown-option'],
    [{ inhabitants: '' }, 'inhabitants', 'missing'],
    [{ inhabitants: 'many' }, 'inhabitants', 'not-a-number'],
    [{ inhabitants: '0' }, 'inhabitants', 'out-of-range'],
    [{ inhabitants: '10.5' }, 'inhabitants', 'not-whole'],
    [{ inhabitants: '-5' }, 'inhabitants', 'out-of-range'],
    [{ abroad: '' }, 'abroad', 'missing'],
    [{ abroad: '0' }, 'abroad', 'conflict'],
    [{ abroad: '10', households: '20' }, 'abroad', 'conflict'],
    [{ host: '' }, 'host', 'missing'],
    [{ host: 'Spain' }, 'host', 'unknown-option'],
    [{ currency: 'XYZ' }, 'currency', 'unknown-option'],
    [{ rate: '0' }, 'rate', 'out-of-range'],
    [{ country: 'MX', rate: '0.054' }, 'rate', 'out-of-range'],
    [{ inhabitants: '100', abroad: '2,001' }, 'abroad', 'out-of-range'],
    [{ inhabitants: '30,000,000' }, 'inhabitants', 'out-of-range'],
    [{ envelope: '0' }, 'envelope', 'conflict'],
    [{ need1: 'gold' }, 'need1', 'unknown-option'],
    [{ need2: 'water' }, 'need2', 'duplicate-id'],
    [{ need5: '', amount5: '10' }, 'need5', 'missing'],
    [{ need1: '', amount1: '', need2: '', need3: '' }, 'need1', 'missing'],
    [{ match: '' }, 'match', 'missing'],
    [{ match: '9x1' }, 'match', 'unknown-option'],
  ] as const)('%j is refused at its field', (changes, at, code) => {
    expect(faultsAt(changes)).toEqual([[at, code]]);
  });

  it('name every fault at once, in the order of the questions', () => {
    const faults = readOwn({}, menu, english).problems.map(({ at }) => at);
    expect(faults).toEqual(['name', 'country', 'inhabitants', 'abroad', 'host', 'envelope', 'match', 'need1']);
  });

  it('nobody abroad is met with a sentence that says what to do', () => {
    const [problem] = read({ abroad: '0', households: '0' }).problems;
    expect(problem?.message).toMatch(/nobody abroad.*If some families do receive money, say how many/);
  });

  it('never throw, whatever is typed', () => {
    const typed = fc.dictionary(
      fc.constantFrom(...OWN_KEYS),
      fc.oneof(fc.string(), fc.constantFrom('SV', 'mx', '1e9', '٣')),
    );
    fc.assert(
      fc.property(typed, (given) => {
        const { answers, problems } = readOwn(given, menu, english);
        expect(answers === null).toBe(problems.length > 0);
      }),
    );
  });
});
