import { describe, expect, it } from 'vitest';
import { RECORD_NAMES } from '../../src/evidence/records.ts';
import { pathsOfRecord } from '../../src/analysis/evidence-table.ts';
import { recordOfTerm } from '../../src/scenario/term-evidence.ts';

describe('the evidence of a field', () => {
  it.each(RECORD_NAMES)('leads back from the fields of %s', (name) => {
    for (const path of pathsOfRecord(name)) expect(recordOfTerm(path)).toBe(name);
  });

  it('is found by id, by position and without "scheme."', () => {
    expect(recordOfTerm('corridors.california.transferCost')).toBe('transferCost');
    expect(recordOfTerm('corridors.0.transferCost')).toBe('transferCost');
    expect(recordOfTerm('guarantee.cover')).toBe('guaranteeCover');
  });

  it('is none where nothing is known, or there is no such field', () => {
    expect(recordOfTerm('place.envelope')).toBeNull();
    expect(recordOfTerm('behaviour.constructor')).toBeNull();
    expect(recordOfTerm('no.such.field')).toBeNull();
  });
});
