import { describe, expect, it } from 'vitest';
import { noEffect, type NoEffect } from '../../src/analysis/no-effect.ts';
import { nearestFirst } from '../../src/analysis/no-effect-path.ts';
import { noEffectSentence } from '../../src/words/why.ts';
import { createWords } from '../../src/words/words.ts';
import { EXAMPLE, scenarioWith } from '../model/play.ts';
import { everyLever } from './no-effect-levers.ts';

const LUCK = { seed: 1, draws: 40 };
/** Enough to see that something depends on something. */
const FEW = { seed: 1, draws: 8 };
/** Some hundreds of levers, each tried with everything that may stand in its way. */
const SLOW = 60_000;
const INSTRUMENTS = ['matching', 'council', 'helpDesk', 'audit', 'ordinance', 'literacy', 'guarantee', 'enterprise'];

/** The example with `base` as it stands, and one lever moved besides. */
function lever(path: string, value: string, ...base: readonly string[]): NoEffect {
  return noEffect({ before: scenarioWith(...base), after: scenarioWith(...base, `${path}=${value}`), path }, LUCK);
}
const UNLIMITED = 'matching.partners.state.yearlyBudget=null';
const because = (answer: NoEffect) => (answer.moved ? 'moved' : answer.because.code);

describe('why a lever moves nothing', () => {
  it.each([
    ['the same value', because(lever('scheme.guarantee.cover', '0.5')), 'same-value'],
    ['a name', because(lever('place.name', 'Elsewhere')), 'label'],
    ['a target', because(lever('targets.0.atLeast', '90000000')), 'target'],
    ['a partner that is always there', because(lever('scheme.matching.ifAbsent', 'delay')), 'at-one'],
    ['a fund that outlives the years played', because(lever('scheme.matching.to', '2040')), 'same-years'],
    [
      'a fund of other years',
      because(lever('scheme.matching.partners.state.ratio', '2', 'matching.from=2010', 'matching.to=2020')),
      'scheme-outside',
    ],
    ['training that is not there', because(lever('behaviour.literacyEffect', '0.2', 'literacy=null')), 'not-there'],
    [
      'a guarantee of nothing',
      because(lever('scheme.guarantee.cover', '0.7', 'vehicles.coop.guaranteed=false')),
      'switched-off',
    ],
    ['prices that stand still', because(lever('scheme.matching.capsIndexed', 'true', 'place.inflation=0')), 'at-zero'],
    ['no elections', because(lever('behaviour.abandonElection', '0.3', 'place.elections=null')), 'no-election'],
    [
      'votes that nobody asks for',
      because(
        lever(
          'scheme.council.seats.0.seats',
          '7',
          'council.seats.town={seats: 5, sectors: {water: 1}}',
          'council.seats.clubs={seats: 5, sectors: {roads: 1}}',
        ),
      ),
      'other-choice',
    ],
    [
      'budgets that are never short',
      because(
        lever(
          'scheme.matching.rule',
          'proRata',
          ...['federation', 'state', 'municipality'].map((id) => `matching.partners.${id}.yearlyBudget=90000000`),
        ),
      ),
      'budgets-not-reached',
    ],
    [
      'a budget with room',
      because(
        lever(
          'scheme.matching.partners.state.yearlyBudget',
          '95000000',
          'matching.partners.state.yearlyBudget=90000000',
        ),
      ),
      'budget-slack',
    ],
    [
      'a cap with room',
      because(
        lever(
          'scheme.matching.partners.federation.projectCap',
          '95000000',
          'matching.partners.federation.projectCap=90000000',
        ),
      ),
      'cap-slack',
    ],
    [
      'an envelope with room',
      because(lever('place.envelope', '80000000', 'place.envelope=70000000')),
      'envelope-slack',
    ],
    ['a change far below luck', because(lever('behaviour.commonShare', '0.501', 'behaviour.commonShare=0.5')), 'noise'],
    ['a lever that moves', because(lever('scheme.matching.partners.state.ratio', '2')), 'moved'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('names what moves most where something moves', () => {
    const answer = lever('scheme.enterprise.jobsPerFirm', '5');
    if (!answer.moved) throw new Error('twice the jobs must show');
    expect(answer.outcomes.map(({ outcome }) => outcome)).toContain('jobs');
    for (const { before, after, change } of answer.outcomes) expect(after! - before!).toBeCloseTo(change!, 6);
  });

  it('a budget that had no limit is held against the one it is given', () => {
    const answer = lever('scheme.matching.partners.state.yearlyBudget', '90000000', UNLIMITED);
    if (answer.moved) throw new Error('90 million are never used up');
    const { code, values } = answer.because;
    expect(code).toBe('budget-slack');
    expect(values['used']).toBeCloseTo(Number(values['paid']) / 90_000_000, 9);
  });

  it('a place that nothing is chosen for is not called one without limit', () => {
    const path = 'scheme.matching.vehicle';
    const move = { before: scenarioWith(), after: scenarioWith(`${path}=coop`), path };
    expect(noEffectSentence(noEffect(move, FEW), move, createWords('en'))).not.toContain('no limit');
  });

  it('of several things in the way, those of the lever’s own instrument are told first', () => {
    const told = [{ path: 'scheme.preparation' }, { path: null }, { path: 'scheme.matching.rule' }];
    const [first] = nearestFirst(told, 'scheme.matching.equity');
    expect(first?.path).toBe('scheme.matching.rule');
  });

  it('a reason is one: with what it names taken away, the lever moves something', () => {
    const freed = lever('scheme.matching.ifAbsent', 'delay', 'matching.partners.federation.reliability=0.5');
    expect(freed.moved).toBe(true);
  });
});

describe('every field of the table of terms', () => {
  const bare = scenarioWith(...INSTRUMENTS.map((name) => `${name}=null`), 'place.elections=null');
  const over = scenarioWith('matching.from=2010', 'matching.to=2020');
  it.each([
    ['the example', EXAMPLE],
    ['a town without a scheme', bare],
    ['a scheme that is over', over],
  ])(
    'in %s moves something, or has its reason in words',
    (_, scenario) => {
      const languages = (['en', 'es'] as const).map((language) => createWords(language));
      for (const move of everyLever(scenario)) {
        const answer = noEffect(move, FEW);
        for (const words of languages)
          expect(noEffectSentence(answer, move, words), move.path).not.toMatch(/undefined|NaN|⟦/);
        if (!answer.moved) expect(answer.because.code, move.path).not.toBe('untouched');
      }
    },
    SLOW,
  );
});
