import { describe, expect, it } from 'vitest';
import { glossaryEntries, GLOSSARY_IDS } from '../../src/words/glossary.ts';
import { createWords } from '../../src/words/words.ts';

describe('the glossary', () => {
  it('has an anchor for every term, fit for an address', () => {
    expect(GLOSSARY_IDS.length).toBeGreaterThanOrEqual(35);
    for (const id of GLOSSARY_IDS) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(['en', 'es'] as const)('in %s is in the order of that language’s alphabet', (language) => {
    const words = createWords(language);
    const terms = glossaryEntries(words).map(({ term }) => term);
    expect(terms).toEqual([...terms].sort(new Intl.Collator(language).compare));
    expect(new Set(terms).size).toBe(terms.length);
  });
});
