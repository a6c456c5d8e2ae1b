import { describe, expect, it } from 'vitest';
import { createPlayers } from '../../src/ensemble/players.ts';
import { recordProjects } from '../../src/ensemble/record-projects.ts';
import { AT } from '../../src/model/columns.ts';
import { certaintyEquivalent, choiceResponse, type Offer } from '../../src/model/choice.ts';
import { clubShare } from '../../src/model/club-share.ts';
import { giving } from '../../src/model/giving.ts';
import { conditionalDefault } from '../../src/model/vasicek.ts';
import { fixed, play, scenarioWith } from './play.ts';

/** Every figure here was worked out by hand, or with mpmath to 40 digits, from the equations in src/model/README.md. */
const NONE = Infinity;
const share = (value: number, ratios: readonly number[], caps: readonly number[]) =>
  clubShare(value, Float64Array.from(ratios), Float64Array.from(caps), ratios.length);

describe("the club's share of a project", () => {
  it('of 6,000,000 at 1:1:1 with one cap of 1,000,000 is 1,666,666.67, and the parts add up', () => {
    const g = share(6_000_000, [1, 1, 1], [1_000_000, NONE, NONE]);
    expect(g).toBeCloseTo(5_000_000 / 3, 6);
    expect(g + 1_000_000 + g + g).toBeCloseTo(6_000_000, 6);
  });

  it('is a quarter of 1,000,000 where federation and club pay 25 % each, state and town 50 %: a ratio of 3', () => {
    const g = share(1_000_000, [1, 2], [NONE, NONE]);
    expect([g, 1 * g, 2 * g]).toEqual([250_000, 250_000, 500_000]);
    expect((1_000_000 - g) / g).toBe(3);
  });

  it('is the whole value without a partner, with ratios of nothing, and under caps of nothing', () => {
    expect(share(800_000, [], [])).toBe(800_000);
    expect(share(800_000, [0, 0], [NONE, NONE])).toBe(800_000);
    expect(share(800_000, [1, 3], [0, 0])).toBe(800_000);
  });

  it('takes up what two caps leave, one after the other', () => {
    // All three free: g = 1,500. The cap of 100 leaves (6,000 − 100)/3 = 1,966.67; then the cap of 1,900 binds as well:
    // (6,000 − 100 − 1,900)/2 = 2,000.
    expect(share(6_000, [1, 1, 1], [100, 1_900, NONE])).toBeCloseTo(2_000, 9);
  });
});

describe('savers', () => {
  const offer: Offer = {
    promisedReturn: 0.06,
    defaultProbability: 0.05,
    lossGivenDefault: 0.6,
    perceivedCover: 0,
    fee: 0,
    taxCredit: 0,
  };

  it('hold a return of 6 % at a default chance of 5 % and a loss of 60 % worth 0.006309, half covered 0.035844', () => {
    expect(certaintyEquivalent(offer, 2)).toBeCloseTo(0.006309, 12);
    expect(certaintyEquivalent({ ...offer, perceivedCover: 0.5 }, 2)).toBeCloseTo(0.035844, 12);
  });

  it('count the fee in full and the tax credit on the return', () => {
    // Without chance of loss to speak of: E = r(1 + κ) − f.
    const safe: Offer = { ...offer, defaultProbability: 1e-12, fee: 0.01, taxCredit: 0.5 };
    expect(certaintyEquivalent(safe, 2)).toBeCloseTo(0.06 * 1.5 - 0.01, 9);
  });

  it('answer so that half the loss covered lifts the reference share by the lift: ς 0.2365 at 0.13', () => {
    expect(1 / choiceResponse(0.13, 2)).toBeCloseTo(0.2365179947131435, 12);
  });

  it('do not answer at all to a lift of 0', () => {
    expect(choiceResponse(0, 2)).toBe(0);
  });
});

describe('defaults in a bad year', () => {
  it('are 0.186 of the portfolio in the worst year of a hundred at PD 0.05 and ρ 0.12', () => {
    // Φ((Φ⁻¹(0.05) + √0.12 · 2.3263478740408408)/√0.88) = 0.18556492816…
    expect(conditionalDefault(0.05, 0.12, -2.3263478740408408)).toBeCloseTo(0.1855649281681799, 13);
  });

  it('are the PD in every year when nothing ties loans together', () => {
    expect(conditionalDefault(0.05, 0, -3)).toBeCloseTo(0.05, 13);
  });
});

describe('participation', () => {
  const example = (...more: readonly string[]) =>
    scenarioWith(
      'scheme.helpDesk=null',
      'corridors.california.participation=0.12',
      'corridors.midwest-texas.participation=0.12',
      ...fixed({ betaAny: 0.1, beta: 0.4, trustPull: 0.5, afterMatch: 0.2, awarenessPull: 0.5, eta: 0 }),
      ...more,
    );

  it('rises from 0.12 to 0.2079 at an expected ratio of 3, β_any 0.1, β 0.4 and trust 1', () => {
    const { players, years } = play(example());
    const { scheme } = players;
    scheme.state.expectedRatio = 3;
    scheme.state.trust = 1;
    scheme.now.running = true;
    scheme.now.t = 0;
    giving(scheme);
    expect(years('participation')[0]).toBeCloseTo(0.20785356990900171, 13);
  });

  it('is that of the statute in the first year of a match of 3', () => {
    expect(play(example()).years('participation')[0]).toBeCloseTo(0.20785356990900171, 13);
  });

  it('falls below the baseline by half as much each year once the match has ended', () => {
    // σ(Λ(0.12) − 0.2/2) = 0.10983…, then −0.2/4: σ(Λ(0.12) − 0.05) = 0.11481….
    const after = play(example('matching.to=2028')).years('participation').slice(3);
    const expected = [0.5, 0.25, 0.125].map((part) => 1 / (1 + (0.88 / 0.12) * Math.exp(0.2 * part)));
    expected.forEach((value, year) => expect(after[year]).toBeCloseTo(value, 13));
  });

  it('is the baseline without a match', () => {
    const { counterfactual, players } = play(example());
    const at = AT.participation * players.setting.columns.years;
    expect(counterfactual[at]).toBeCloseTo(0.12, 14);
  });

  it('asks no more gifts than the cap on what households receive', () => {
    const { years } = play(
      example(
        'corridors.california.yearlyGift=1e6',
        'corridors.midwest-texas.yearlyGift=1e6',
        'behaviour.giveCap=0.001',
        'matching.toVehicle=1',
      ),
    );
    years('given').forEach((given, t) => expect(given / years('remittances')[t]!).toBeCloseTo(0.001, 12));
  });
});

describe('figures derived from the parameters', () => {
  const derived = (...more: readonly string[]) =>
    createPlayers(scenarioWith(...more), { seed: 1, draws: 1 }).setting.inputs.derived;

  it('a half-life of half a year: 0.75 is lost in a year, and 0.541 is the mean over the first', () => {
    const { fading, fresh } = derived('behaviour.halfLife=0.5');
    expect(fading).toBeCloseTo(0.75, 14);
    expect(fresh).toBeCloseTo(0.54101064033336127, 14);
  });

  it('a chance of 0.15 that a project is never completed, over two build years: 0.078 a year', () => {
    const { hazard } = derived('behaviour.abandonBase=0.15');
    // Health posts take two years, water one.
    expect(hazard[3]).toBeCloseTo(0.078045554270711269, 14);
    expect(hazard[0]).toBeCloseTo(0.15, 14);
  });
});

describe('training', () => {
  it('is wished for by 1.4 % of each side in the first year, at p_B 0.04 and 0.35 attainable', () => {
    const { years } = play(
      scenarioWith(
        'scheme.helpDesk=null',
        'literacy.migrants.places=1000000',
        'literacy.families.places=1000000',
        'literacy.yearlyBudget=null',
        ...fixed({ bassP: 0.04, attainable: 0.35 }),
      ),
    );
    const senders = 21_000 * 0.62 + 6_000 * 0.6;
    expect(years('trained')[0]! / (2 * senders)).toBeCloseTo(0.014, 13);
  });

  it('stops at the places there are, and at what the money buys', () => {
    const many = fixed({ bassP: 1, attainable: 1 });
    expect(
      play(scenarioWith(...many, 'literacy.migrants.places=40', 'literacy.families.places=60')).years('trained')[0],
    ).toBe(100);
    // 70,000 of cash at 1,000 · (1 − 0.3) a place: 100 places.
    expect(play(scenarioWith(...many, 'literacy.yearlyBudget=70000')).years('trained')[0]).toBeCloseTo(100, 9);
  });

  it('adds to saving on both sides as the table of effects says', () => {
    const { years } = play(
      scenarioWith(
        'scheme.helpDesk=null',
        'scheme.guarantee=null',
        'literacy.paired=1',
        ...fixed({
          bassP: 0.04,
          attainable: 0.35,
          halfLife: 0.5,
          literacyEffect: 0.3,
          familyOnly: 0.5,
          migrantOnly: 0,
        }),
      ),
    );
    // Both sides train 300 of 16,620: L = 0.541 · 300/16,620, all of it on both sides, so Δs = 0.08 · 0.3 · L.
    const fresh = 0.54101064033336127 * (Math.min(300, 0.014 * 16_620) / 16_620);
    const formal = years('remittances')[0]! * 0.95;
    expect(years('saved')[0]! / formal).toBeCloseTo(0.08 * (1 + 0.3 * fresh), 12);
    expect(years('effectiveShare')[0]).toBeCloseTo(fresh, 13);
  });
});

describe('the guarantee fund in its first year', () => {
  const { years } = play(
    scenarioWith('behaviour.literacyEffect=0', 'behaviour.guaranteeLift=0', 'scheme.helpDesk=null'),
  );

  it('takes on what savers invest: 2 % of what is saved, while savers do not answer', () => {
    expect(years('invested')[0]! / years('saved')[0]!).toBeCloseTo(0.02, 12);
  });

  it('ends with what it had, and took, less what it paid, with its return', () => {
    const guaranteed = years('invested')[0]!;
    const claims = years('claims')[0]!;
    expect(years('fund')[0]).toBeCloseTo((3_000_000 + 0.01 * guaranteed - claims) * 1.02, 4);
    expect(years('expectedClaims')[0]).toBeCloseTo(0.5 * 0.6 * 0.05 * guaranteed, 6);
  });

  it('pays no more than its stop-loss, a quarter of what it covers', () => {
    expect(years('claims')[0]!).toBeLessThanOrEqual(0.25 * 0.5 * years('invested')[0]! * (1 + 1e-12));
  });
});

describe('a ratio formula', () => {
  it('sees the value of the very project that it is asked about', () => {
    // g (1 + 10⁻⁶ V) = V − what the two plain partners add: with ratios 10⁻⁶ V, 0 and 0, g = V/(1 + V/10⁶).
    const scenario = scenarioWith(
      'matching.partners.state.ratio=min(10, value / 1000000)',
      'matching.partners.federation.ratio=0',
      'matching.partners.municipality.ratio=0',
      'matching.partners.state.yearlyBudget=null',
    );
    for (const draw of [0, 1, 0]) {
      const { players } = play(scenario, { draw });
      const begun = recordProjects(players.scheme, scenario).filter(
        ({ approvedYear, value }) => approvedYear !== null && value < 5e6,
      );
      expect(begun.length).toBeGreaterThan(5);
      for (const { value, club } of begun) expect(club / (value / (1 + value / 1e6))).toBeCloseTo(1, 12);
    }
  });
});
