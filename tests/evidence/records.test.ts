import { describe, expect, it } from 'vitest';
import { usedBy } from '../../src/analysis/used-by.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { RECORD_NAMES, RECORDS, SUBJECTS } from '../../src/evidence/records.ts';
import { settingOf, SETTINGS } from '../../src/evidence/settings.ts';
import type { EvidenceRecord, SettingName, SettingRecord } from '../../src/evidence/types.ts';
import { Behaviour } from '../../src/model/behaviour.ts';
import { findTerm } from '../../src/scenario/terms.ts';
import { faultsOf } from './record-faults.ts';
import { parametersRead } from './parameters-read.ts';

const settings = Object.entries(SETTINGS) as [SettingName, SettingRecord][];

describe('the shelf of evidence', () => {
  it.each(RECORD_NAMES)('has nothing wrong with %s', (name) => {
    expect(faultsOf(RECORDS[name])).toEqual([]);
  });

  it('has each record under one subject', () => {
    expect([...RECORD_NAMES].sort()).toEqual(Object.keys(RECORDS).sort());
    expect(new Set(Object.values(SUBJECTS).flat()).size).toBe(RECORD_NAMES.length);
  });

  it('has a record for every parameter that the engine holds, and no other', () => {
    expect(Object.keys(PARAMETERS).sort()).toEqual(Object.keys(new Behaviour()).sort());
  });

  it('has no parameter that the engine does not read while it plays', () => {
    expect([...parametersRead()].sort()).toEqual(Object.keys(PARAMETERS).sort());
  });

  it.each(RECORD_NAMES)('%s enters an equation of the model', (name) => {
    expect(usedBy(name).equations.length).toBeGreaterThan(0);
  });
});

describe('figures that every scenario states', () => {
  it.each(settings)('%s speaks of fields that exist, within what they accept', (name, { terms, min, max, unit }) => {
    for (const path of terms) {
      const term = findTerm(path);
      expect(term?.path).toBe(path);
      expect(settingOf(path)).toBe(name);
      // A course costs dollars in the evidence and the place's money in a scenario.
      if (unit !== 'dollars') expect([term?.min, term?.max]).toEqual([min, max]);
    }
  });

  it.each(settings)('%s: what holds where lies within what is accepted', (_name, { variants = [], min, max }) => {
    for (const { value } of variants) {
      expect(value.length).toBeGreaterThan(0);
      for (const one of value) expect(one >= min && one <= max).toBe(true);
    }
  });

  it.each(settings)('%s has a default or says what holds where', (_name, { default: usual, variants = [] }) => {
    expect(usual !== null || variants.length > 0).toBe(true);
  });
});

describe('the checks themselves', () => {
  const sound: EvidenceRecord = PARAMETERS.valid;
  const first = sound.estimates[0]!;
  const spoiled: readonly (readonly [string, EvidenceRecord, RegExp])[] = [
    ['a default out of its range', { ...sound, max: 0.5 }, /leaves its own range/],
    ['no reason', { ...sound, basis: '' }, /does not say why/],
    ['a grade that rests on nothing', { ...sound, estimates: [] }, /rests on nothing/],
    [
      'an unknown source',
      { ...sound, estimates: [{ ...first, source: 'nobody' as typeof first.source }] },
      /unknown source nobody/,
    ],
    ['no place', { ...sound, estimates: [{ ...first, place: '' }] }, /place, year, study or page/],
    [
      'memory shown as found',
      { ...sound, estimates: [{ ...first, where: 'from memory', grade: 'reported' }] },
      /not called recalled/,
    ],
    ['measured without reading', { ...sound, estimates: [{ ...first, grade: 'measured' }] }, /was not read/],
    [
      'read, nobody knows where',
      { ...sound, estimates: [{ ...first, source: 'jmdi2013', grade: 'measured' }] },
      /not read|not said where/,
    ],
  ];

  it.each(spoiled)('find %s', (_what, record, fault) => {
    expect(faultsOf(record).join('; ')).toMatch(fault);
  });
});
