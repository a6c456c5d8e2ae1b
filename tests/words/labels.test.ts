import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/model/reasons.ts';
import {
  gradeLabel,
  gradeMeaning,
  optionLabel,
  outcomeHint,
  outcomeLabel,
  parameterLabel,
  parameterMeaning,
  partnerKindLabel,
  termHint,
  termLabel,
  unitLabel,
} from '../../src/words/labels.ts';
import { reasonLabel } from '../../src/words/reasons.ts';
import { createWords } from '../../src/words/words.ts';

const en = createWords('en');
const es = createWords('es');

describe('labels', () => {
  it('of a field are found by id, by position, by pattern and without the leading scheme', () => {
    const paths = [
      'scheme.matching.partners.state.ratio',
      'scheme.matching.partners.1.ratio',
      'scheme.matching.partners.*.ratio',
      'matching.partners.state.ratio',
    ];
    for (const path of paths) expect(termLabel(path, en)).toBe('Match for each unit given');
    expect(termHint('place.envelope', es)).toBe('Lo más que el ayuntamiento puede gastar en el esquema en un año.');
  });

  it('of a behaviour parameter are those of the parameter', () => {
    expect(termLabel('behaviour.beta', en)).toBe(parameterLabel('beta', en));
    expect(termHint('behaviour.beta', en)).toBe(parameterMeaning('beta', en));
  });

  it('of what does not exist are what was asked for', () => {
    expect(termLabel('no.such.field', en)).toBe('no.such.field');
    expect(termHint('no.such.field', en)).toBe('');
    expect(unitLabel('MXN', en)).toBe('MXN');
    expect(optionLabel('scheme.matching.rule', 'other', en)).toBe('other');
  });

  it('of outcomes, options, grades, kinds and units are in the reader’s language', () => {
    expect([outcomeLabel('channelled', en), outcomeLabel('channelled', es)]).toEqual([
      'Funds channelled',
      'Fondos canalizados',
    ]);
    expect(outcomeHint('jobYears', en)).toBe('One job held for one year, in supported firms.');
    expect(optionLabel('scheme.matching.rule', 'proRata', es)).toBe('Cada obra, en parte');
    expect(optionLabel('targets.0.outcome', 'outlay', en)).toBe('The town’s outlay');
    expect([gradeLabel('assumed', en), gradeMeaning('assumed', es)]).toEqual([
      'Assumed',
      'Ninguna fuente lo fija: es un supuesto que usted puede cambiar.',
    ]);
    expect(partnerKindLabel('local', es)).toBe('el ayuntamiento');
    expect(unitLabel('people', es)).toBe('personas');
  });

  it('of reasons differ from each other', () => {
    expect(new Set(REASONS.map((reason) => reasonLabel(reason, en))).size).toBe(REASONS.length);
  });
});
