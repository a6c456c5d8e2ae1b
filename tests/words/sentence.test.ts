import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/languages.ts';
import { notSaid } from '../../src/words/not-said.ts';
import { approvalSentence, breachSentence, exhaustedSentence, targetSentences } from '../../src/words/risk-sentence.ts';
import {
  basisSentence,
  deliveredSentence,
  headline,
  leverageSentence,
  rangeSentence,
  splitSentence,
} from '../../src/words/sentence.ts';
import { createWords } from '../../src/words/words.ts';
import { madeResult } from './made-result.ts';

const en = createWords('en', 'MX');
const es = createWords('es', 'MX');

/** The example town of the model's table of worked values, its means rounded. */
const example = madeResult({
  means: {
    channelled: [103_000_000, 25_760_000],
    channelledMigrants: [49_800_000, 25_760_000],
    channelledOthers: [37_200_000, 0],
    channelledLocal: [16_000_000, 0],
    outlay: [34_360_000, 156_300],
    committed: [44_740_000, 4_416_000],
    delivered: [28_300_000, 2_610_000],
    leverage: [2.5, null],
  },
  targets: [{ outcome: 'toPriorities', atLeast: 100_000_000, atMost: null, chance: 0.8 }],
  probabilities: {
    breachEver: 0.112,
    breachByYear: [0.1, 0.02, 0, 0, 0, 0, 0, 0, 0, 0],
    targetMet: 0.4,
    targets: [0.4],
  },
  fates: { proposed: 70.18, approved: 52.2 },
});
const nothing = madeResult({ years: 1 });

describe('the headline', () => {
  it('says what arrives, what would have come anyway, and what the town pays', () => {
    expect(headline(example, en)).toBe(
      'In ten years about 103 million pesos reach this town’s projects, savings and firms; 26 million would have come anyway. The town pays 34 million.',
    );
    expect(headline(example, es)).toBe(
      'En diez años llegan cerca de 103 millones de pesos a las obras, el ahorro y los negocios de este municipio; de ellos, 26 millones habrían llegado de todos modos. El ayuntamiento paga 34 millones.',
    );
  });

  it.each([
    [
      'no scheme',
      { channelled: [9e6, 9e6] },
      'In one year about 9 million pesos reach this town’s projects, savings and firms, and all of it would have come anyway. The town pays nothing.',
    ],
    [
      'all new',
      { channelled: [9e6, 0], outlay: [1e6, 0] },
      'In one year about 9 million pesos reach this town’s projects, savings and firms, none of which would have come anyway. The town pays 1 million.',
    ],
    [
      'a scheme that harms',
      { channelled: [8e6, 9e6], outlay: [1e6, 0] },
      'In one year about 8 million pesos reach this town’s projects, savings and firms; without the scheme it would be 9 million. The town pays 1 million.',
    ],
    [
      'nothing at all',
      {},
      'In one year no money reaches this town’s projects, savings and firms. The town pays nothing.',
    ],
    [
      'nothing defined',
      { channelled: [null, null], outlay: [null, null] },
      'What reaches this town’s projects, savings and firms in one year is not defined in any of the futures.',
    ],
  ] as const)('of %s is still a sentence', (_, means, sentence) => {
    expect(headline(madeResult({ years: 1, means }), en)).toBe(sentence);
  });
});

describe('the sentences under it', () => {
  it('say how far the futures spread', () => {
    // Four and six fifths of 103 million: 82.4 and 123.6.
    expect(rangeSentence(example, en)).toBe('In nine of ten futures between 82 and 124 million pesos reach the town.');
    expect(rangeSentence(nothing, en)).toBe('That is the same in every future.');
    expect(rangeSentence(madeResult({ means: { channelled: [null, null] } }), en)).toBe('');
  });

  it('split what the scheme adds by who pays', () => {
    expect(splitSentence(example, en)).toBe(
      'Of the 77 million pesos that come because of the scheme, 24 million are migrants’ new money, 37 million come from other governments and donors, and 16 million are the town’s own.',
    );
    expect(splitSentence(nothing, en)).toBe('The scheme brings no additional money.');
  });

  it('say when migrants put in less, or less arrives', () => {
    const crowded = madeResult({
      means: {
        channelled: [12e6, 10e6],
        channelledMigrants: [7e6, 10e6],
        channelledOthers: [5e6, 0],
        channelledLocal: [0, 0],
      },
    });
    expect(splitSentence(crowded, en)).toBe(
      'Of the 2 million pesos that come because of the scheme, 5 million come from other governments and donors. Migrants put in 3 million less of their own than without the scheme.',
    );
    const harmed = madeResult({ means: { channelled: [7e6, 10e6], channelledMigrants: [7e6, 10e6] } });
    expect(splitSentence(harmed, en)).toContain('All together 3 million fewer arrive than without the scheme.');
  });

  it('say when the envelope is exceeded', () => {
    expect(breachSentence(example, en)).toBe(
      'In 11 of 100 futures the town exceeds its envelope of 6 million pesos a year, most often in 2026.',
    );
    const once = madeResult({ years: 2, probabilities: { breachEver: 0.004, breachByYear: [0, 0.004] } });
    expect(breachSentence(once, en)).toBe(
      'In fewer than 1 of 100 futures the town exceeds its envelope of 6 million pesos a year, always in 2027.',
    );
    expect(breachSentence(nothing, es)).toBe(
      'En ninguno de cada 100 futuros rebasa el ayuntamiento su techo de 6 millones de pesos al año.',
    );
  });

  it('say which targets are reached, and that none is set', () => {
    expect(targetSentences(example, en)).toEqual([
      'Funds to priorities of at least 100 million pesos: reached in 40 of 100 futures. The town wants it in 80 of 100 futures.',
    ]);
    expect(targetSentences(nothing, en)).toEqual(['No target is set.']);
    const two = madeResult({
      targets: [
        { outcome: 'outlay', atLeast: null, atMost: 40_000_000, chance: 0.9 },
        { outcome: 'needCovered', atLeast: 0.2, atMost: 0.5, chance: 0.5 },
      ],
      probabilities: { targets: [0.95, 0.3], targetMet: 0.25 },
    });
    expect(targetSentences(two, en)).toEqual([
      'The town’s outlay of at most 40 million pesos: kept in 95 of 100 futures. That is as sure as the town wants it (90 of 100 futures).',
      'Need covered between 20\u00a0% and 50\u00a0%: reached in 30 of 100 futures. The town wants it in 50 of 100 futures.',
      'All targets together are met in 25 of 100 futures.',
    ]);
  });

  it('say how much is delivered, and of what', () => {
    // 28.3 of 44.74 is 63.3 %.
    expect(deliveredSentence(example, en)).toBe('Of 100 pesos committed to projects, 63 are delivered by 2035.');
    expect(deliveredSentence(nothing, en)).toBe('Nothing is committed to projects.');
    const lost = madeResult({ years: 1, means: { committed: [1e6, 0], delivered: [1e3, 0] } });
    expect(deliveredSentence(lost, en)).toBe('Of 100 pesos committed to projects, fewer than 1 is delivered by 2026.');
  });

  it.each([
    [70.18, 52.2, 'About three of four proposals are approved.'],
    [10, 2.5, 'About one of four proposals is approved.'],
    [100, 7, 'About seven of 100 proposals are approved.'],
    [10, 10, 'All proposals are approved.'],
    [10, 0, 'No proposal is approved.'],
    [0, 0, 'Nothing is proposed.'],
  ])('say of %d proposals with %d approved how many that is', (proposed, approved, sentence) => {
    expect(approvalSentence(madeResult({ fates: { proposed, approved } }), en)).toBe(sentence);
  });

  it('say what is not defined, and on what all of it rests', () => {
    expect(leverageSentence(example, en)).toBe('For each peso the town pays, others put in 2.5.');
    expect(leverageSentence(madeResult({ means: { leverage: [null, null] } }), en)).toBe(
      'How much others put in for each peso of the town’s is not defined: the town pays nothing.',
    );
    expect(basisSentence(example, en)).toBe(
      'Counted in 2,000 possible futures, drawn with seed 1. Money is counted at the prices of 2026.',
    );
    expect(exhaustedSentence(nothing, en)).toBe('');
    expect(exhaustedSentence(madeResult({ guarantee: true }), en)).toBe('The guarantee fund lasts in all 100 futures.');
  });

  it.each(LANGUAGES)('exist in %s, with what results do not say', (language) => {
    const words = createWords(language);
    for (const result of [example, nothing]) {
      const all = [
        headline,
        splitSentence,
        breachSentence,
        deliveredSentence,
        approvalSentence,
        leverageSentence,
        basisSentence,
      ];
      for (const say of all) expect(say(result, words)).not.toBe('');
    }
    expect(notSaid(words).items.length).toBeGreaterThanOrEqual(6);
  });
});
