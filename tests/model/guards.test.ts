import { describe, expect, it } from 'vitest';
import { AT } from '../../src/model/columns.ts';
import { codesWith } from '../scenario/example.ts';
import { fixed, play, scenarioWith } from './play.ts';

/** What section 7 refuses at the door … */
describe('refused at the door', () => {
  it.each([
    ['a tenor below one year', 'scheme.guarantee.tenor', ['guarantee.tenor=0.5']],
    ['a persistence of 1', 'behaviour.persistence', ['behaviour.persistence=1']],
    ['a cover of nothing', 'scheme.guarantee.cover', ['guarantee.cover=0']],
    ['a default probability of 0', 'scheme.vehicles.coop.defaultProbability', ['vehicles.coop.defaultProbability=0']],
    ['a default probability of 1', 'scheme.vehicles.coop.defaultProbability', ['vehicles.coop.defaultProbability=1']],
    ['a loss given default of 0', 'scheme.vehicles.coop.lossGivenDefault', ['vehicles.coop.lossGivenDefault=0']],
    ['a loss given default of 1', 'scheme.vehicles.coop.lossGivenDefault', ['vehicles.coop.lossGivenDefault=1']],
    ['founders who pay everything', 'scheme.enterprise.ownShare', ['enterprise.ownShare=1']],
    ['a weight without a need', 'sectors.water.need', ['sectors.water.need=0']],
    ['nobody aware at the start', 'behaviour.awareness0', ['behaviour.awareness0=0']],
    ['nobody attainable', 'behaviour.attainable', ['behaviour.attainable=0']],
    ['a base share of 1', 'scheme.vehicles.coop.baseShare', ['vehicles.coop.baseShare=1']],
    ['a baseline participation of 0', 'corridors.california.participation', ['corridors.california.participation=0']],
  ])('%s', (_, path, changes) => {
    expect(codesWith(...changes).some((found) => found.startsWith(`${path} `))).toBe(true);
  });
});

/** … and what it guards, because it may come about on the way. */
describe('guarded', () => {
  const finite = (...changes: readonly string[]) => {
    const { players, scheme, counterfactual } = play(scenarioWith(...changes));
    const free = new Set(
      ['alignment', 'poorShare', 'needCovered', 'outlayOfRevenue'].map((name) => AT[name as 'trust']),
    );
    for (const row of [scheme, counterfactual]) {
      Object.values(AT)
        .filter((place) => !free.has(place))
        .forEach((place) => {
          for (let t = 0; t < players.setting.columns.years; t++)
            expect(Number.isFinite(row[place * players.setting.columns.years + t]!)).toBe(true);
        });
    }
    return { players, scheme, counterfactual };
  };
  const NOBODY = ['corridors.california.migrants=0', 'corridors.midwest-texas.migrants=0'];

  it('nobody abroad: no remittances, nobody to train, no gifts, and every figure a number', () => {
    finite(...NOBODY);
    const { sum } = play(scenarioWith(...NOBODY));
    expect([sum('remittances'), sum('trained'), sum('given'), sum('proposed')]).toEqual([0, 0, 0, 0]);
  });

  it('a share of nothing is undefined, not 0', () => {
    const { years } = play(scenarioWith(...NOBODY));
    expect([years('alignment')[9], years('poorShare')[9]]).toEqual([NaN, NaN]);
  });

  it('an own revenue that is not stated leaves its share undefined', () => {
    expect(play(scenarioWith('place.ownRevenue=null')).years('outlayOfRevenue')[0]).toBeNaN();
  });

  it('a plan whose needs are all met pulls nobody any more', () => {
    finite(...['water', 'roads', 'schools', 'health', 'production'].map((id) => `sectors.${id}.need=1`));
  });

  it('a fund without capital guarantees nothing and pays nothing', () => {
    const { sum } = play(scenarioWith('guarantee.capital=0', 'guarantee.fee=0'));
    expect([sum('claims'), sum('fund'), sum('contingentLiability')]).toEqual([0, 0, 0]);
  });

  it('no more are trained than can be, and no more households reached than there are', () => {
    const many = ['literacy.migrants.places=100000', 'literacy.families.places=100000', 'literacy.paired=0'];
    const { players, years } = play(
      scenarioWith(
        ...many,
        'helpDesk.officers=100',
        ...fixed({ bassP: 1, attainable: 0.6, halfLife: 20, awareness0: 0.1 }),
      ),
    );
    expect(players.scheme.state.trainedMigrants).toBeLessThanOrEqual(0.6 + 1e-12);
    expect(Math.max(...years('effectiveShare'))).toBe(1);
  });

  it('assets that wear out and are neglected beyond all that stands are gone, not negative', () => {
    const { years } = play(scenarioWith(...fixed({ depreciation: 1, neglect: 1, upkeepFunded: 0 })));
    years('assets').forEach((standing, t) => expect(standing).toBe(years('delivered')[t]));
  });

  it('uncertain base shares that are drawn above 1 together still leave shares', () => {
    const bank =
      'vehicles.bank={name: Bank, baseShare: {low: 0.3, central: 0.5, high: 0.9}, promisedReturn: 0.03, defaultProbability: 0.01, lossGivenDefault: 0.5, onLend: 0.2, sectors: {production: 1}}';
    const scenario = scenarioWith('vehicles.coop.baseShare={low: 0.3, central: 0.4, high: 0.9}', bank);
    for (let draw = 0; draw < 20; draw++) {
      const { years } = play(scenario, { draw });
      years('invested').forEach((invested, t) => {
        expect(invested).toBeGreaterThan(0);
        expect(invested).toBeLessThanOrEqual(years('saved')[t]! * (1 + 1e-12));
      });
    }
  });

  it('a formula that gives no number is refused with the reason', () => {
    expect(() => play(scenarioWith('matching.partners.state.ratio=0 / (year - 2028)'))).toThrow('play-formula');
  });

  it('a typical value far too small for the pool is refused instead of played for hours', () => {
    const tiny = ['water', 'roads', 'schools', 'health', 'production', 'plaza'].map(
      (id) => `sectors.${id}.typicalValue=0.01`,
    );
    expect(() => play(scenarioWith(...tiny))).toThrow('play-projects');
  });

  it('leakage, abandonment and hazards at their greatest leave numbers', () => {
    finite(...fixed({ leakage: 0.95, abandonBase: 0.99, abandonElection: 1, overrunSpread: 2, valid: 0 }));
    finite('place.horizon=30', 'matching.to=2055', 'place.inflation=2', 'corridors.california.growth=0.1');
  });
});
