import { describe, expect, it } from 'vitest';
import type { Accepted } from '../../src/scenario/problem.ts';
import { acceptedPhrase, acceptedShort } from '../../src/words/accepted.ts';
import { createWords } from '../../src/words/words.ts';

const number = (bounds: Omit<Accepted, 'kind'>): Accepted => ({ kind: 'number', ...bounds });

describe('what is accepted, in short', () => {
  it.each<readonly [accepted: Accepted, short: string, phrase: string]>([
    [number({ min: 0, max: 1 }), '0 to 1', 'between 0 and 1'],
    [number({ min: 0, max: 1, detail: 'above' }), 'above 0 to 1', 'above 0 and at most 1'],
    [number({ min: 0, max: 1, detail: 'below' }), '0 to below 1', 'at least 0 and below 1'],
    [number({ min: 0, max: 1, detail: 'inside' }), 'above 0 to below 1', 'above 0 and below 1'],
    [number({ min: 0 }), 'at least 0', 'at least 0'],
    [number({ min: 0, detail: 'above' }), 'above 0', 'above 0'],
    [number({ max: 9 }), 'at most 9', 'at most 9'],
    [number({ max: 9, detail: 'below' }), 'below 9', 'below 9'],
    [number({}), 'number', 'a number'],
    [{ kind: 'options', options: ['plan', 'votes'] }, 'plan, votes', 'one of “plan” or “votes”'],
  ])('says the same bounds as the sentence: %j', (accepted, short, phrase) => {
    expect(acceptedShort(accepted)).toBe(short);
    expect(acceptedPhrase(accepted, createWords('en'), true)).toContain(phrase);
  });
});
