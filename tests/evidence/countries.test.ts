import { describe, expect, it } from 'vitest';
import { COUNTRY_SHEETS, countrySheet } from '../../src/evidence/countries/index.ts';
import { REGIONS } from '../../src/evidence/countries/regions.ts';
import { FIGURE_NAMES, isGap, type CountryFigure, type CountrySheet } from '../../src/evidence/countries/types.ts';
import { PER_DOLLAR } from '../../src/evidence/exchange-rates.ts';
import { SOURCES } from '../../src/evidence/sources.ts';

const sheets = COUNTRY_SHEETS.map((sheet): [string, CountrySheet] => [sheet.iso, sheet]);
const figuresOf = (sheet: CountrySheet): readonly CountryFigure[] =>
  FIGURE_NAMES.flatMap((name) => {
    const finding = sheet[name];
    return isGap(finding) ? [] : [...finding];
  });
const ends = ({ value }: CountryFigure) => (typeof value === 'number' ? [value] : [value.low, value.high]);

/** The fifteen countries of the Joint Migration and Development Initiative. */
const JMDI = ['BD', 'CR', 'EC', 'SV', 'JM', 'KG', 'ML', 'MX', 'MD', 'MA', 'NP', 'PH', 'SN', 'RS', 'TN'];

describe('country sheets', () => {
  it('there is one for each country of the founding documents, under its code as people write it', () => {
    expect(JMDI.filter((iso) => countrySheet(iso.toLowerCase()) === null)).toEqual([]);
    expect(countrySheet('XX')).toBeNull();
    expect(new Set(sheets.map(([iso]) => iso)).size).toBe(sheets.length);
  });

  it.each(sheets)('%s: shares are fractions, ranges stand in order, money is positive and named', (_iso, sheet) => {
    for (const figure of figuresOf(sheet)) {
      const values = ends(figure);
      expect([...values].sort((a, b) => a - b)).toEqual(values);
      for (const value of values) {
        if (figure.currency === null) expect(Math.abs(value)).toBeLessThanOrEqual(1);
        else expect(value).toBeGreaterThan(0);
      }
      if (figure.currency !== null) expect(figure.currency).toMatch(/^[A-Z]{3}$/);
    }
  });

  it.each(sheets)('%s: what is called found was read, what is recalled says so', (_iso, sheet) => {
    for (const { grade, source } of figuresOf(sheet)) expect(SOURCES[source].read, source).toBe(grade !== 'recalled');
  });

  it.each(sheets)('%s: no split of the money is more than the whole', (_iso, { uses }) => {
    const splits = isGap(uses) ? [] : uses;
    for (const { parts } of splits) {
      const sum = Object.values(parts).reduce((total, part) => total + part, 0);
      // The Senegalese survey of 2011 prints 86 and 14.4 %.
      expect(sum).toBeLessThanOrEqual(1.005);
    }
  });

  it.each(sheets)('%s: its currency has a round rate, its region a volatility', (_iso, { currency, region }) => {
    expect(PER_DOLLAR[currency]).toBeGreaterThan(0);
    expect(REGIONS[region].volatility).toBeGreaterThan(0);
  });

  it('volatility is the standard deviation of the growth rates reported', () => {
    // World Bank, 2017–2024, per cent, typed in from the published table.
    const reported = {
      eap: [5.8, 8.4, 6.4, -3.4, 4.5, 7.4, 5.2, 3.3],
      eca: [20.1, 13.1, 4.2, -7.2, 20.2, 24.1, -8.7, 3],
      lac: [10.9, 9.9, 8.2, 7.4, 26.2, 10.4, 7.5, 5.5],
      mena: [13.4, 1.8, 3.9, 4.1, 12.8, -3.2, -14.6, 5.4],
      sas: [6, 12.3, 6.1, 5.2, 6.7, 12.4, 5.1, 11.8],
      ssa: [9.6, 17.1, 0.9, -13.8, 13.6, 10.3, 1, 2.4],
    } as const;
    for (const [region, rates] of Object.entries(reported)) {
      const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
      const deviation = Math.sqrt(rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / (rates.length - 1));
      const kept = REGIONS[region as keyof typeof REGIONS];
      expect(kept.volatility, region).toBeCloseTo(deviation / 100, 2.5);
      expect(kept.meanGrowth, region).toBeCloseTo(mean / 100, 2.5);
      expect(kept.worstGrowth).toBe(Math.min(...rates) / 100);
    }
  });
});
