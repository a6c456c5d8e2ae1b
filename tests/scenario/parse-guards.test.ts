import { describe, expect, it } from 'vitest';
import { codesWith } from './example.ts';

describe('guards of section 7', () => {
  it.each([
    ['guarantee.tenor=0.5', 'scheme.guarantee.tenor out-of-range'],
    ['behaviour.persistence={value: 1, reason: x}', 'behaviour.persistence.value out-of-range'],
    ['guarantee.cover=0', 'scheme.guarantee.cover out-of-range'],
    ['vehicles.coop.defaultProbability=1', 'scheme.vehicles.coop.defaultProbability out-of-range'],
    ['vehicles.coop.lossGivenDefault=0', 'scheme.vehicles.coop.lossGivenDefault out-of-range'],
    ['vehicles.coop.lossGivenDefault=1', 'scheme.vehicles.coop.lossGivenDefault out-of-range'],
    ['enterprise.ownShare=1', 'scheme.enterprise.ownShare out-of-range'],
    ['sectors.water.need=0', 'sectors.water.need conflict'],
    ['behaviour.awareness0={value: 0, reason: x}', 'behaviour.awareness0.value out-of-range'],
    ['behaviour.attainable={value: 0, reason: x}', 'behaviour.attainable.value out-of-range'],
    ['vehicles.coop.baseShare=1', 'scheme.vehicles.coop.baseShare out-of-range'],
    ['place.horizon=0', 'place.horizon out-of-range'],
    ['place.horizon=2.5', 'place.horizon not-whole'],
    ['place.localities=[]', 'place.localities too-few'],
    ['corridors=[]', 'corridors too-few'],
    ['targets.0.outcome=happiness', 'targets.0.outcome unknown-option'],
    ['matching.to=2020', 'scheme.matching.to order'],
    ['matching.ranking=votes', 'scheme.council.seats conflict'],
    ['vehicles.coop.sectors.water=0.5', 'scheme.vehicles.coop.sectors does-not-add-up'],
    ['uses.saving=0.5', 'uses does-not-add-up'],
    ['place.localities.sierra.diasporaShare=0.5', 'place.localities.*.diasporaShare does-not-add-up'],
    ['corridors.california.participation=0', 'corridors.california.participation out-of-range'],
  ])('%s is refused', (assignment, found) => {
    expect(codesWith(assignment)).toEqual([found]);
  });

  it('base shares leave savers somewhere else to keep money', () => {
    const bank =
      'vehicles.bank={baseShare: 0.99, promisedReturn: 0, defaultProbability: 0.1, lossGivenDefault: 0.5, onLend: 1, sectors: {water: 1}}';
    expect(codesWith(bank)).toEqual(['scheme.vehicles.*.baseShare does-not-add-up']);
  });

  it('money cannot be placed in a vehicle that is not there', () => {
    expect(codesWith('matching.toVehicle=0.2', 'vehicles=null')).toEqual(['scheme.vehicles conflict']);
  });

  it('a place cannot be called what results call no place', () => {
    const village = 'place.localities.none={population: 10, marginality: 0, diasporaShare: 0}';
    expect(codesWith(village)).toEqual(['place.localities.none.id bad-id']);
  });

  it('references name what exists', () => {
    expect(codesWith('vehicles.coop.sectors={wter: 1}')).toEqual([
      'scheme.vehicles.coop.sectors.wter unknown-reference',
    ]);
    expect(codesWith('matching.vehicle=bank')).toEqual(['scheme.matching.vehicle unknown-reference']);
    expect(codesWith('matching.ranking=votes', 'council.seats.town={seats: 3, sectors: {moon: 1}}')).toEqual([
      'scheme.council.seats.town.sectors.moon unknown-reference',
    ]);
  });
});
