import { describe, expect, it } from 'vitest';
import { ratioLines } from '../../src/words/ratio-lines.ts';
import { createWords } from '../../src/words/words.ts';
import { scenarioWith } from '../web/pages-results.ts';

const MEXICO = 'mexico-tres-por-uno';
const english = createWords('en', 'MX');
const set = (path: string, value: string) => ({ path, value });

describe('a ratio in every notation', () => {
  it('of three partners with one each is 3x1, and a dollar at 17.5 becomes 70 pesos', () => {
    const { line, money, partners } = ratioLines(scenarioWith(MEXICO), english);
    expect(line.replaceAll('\u00a0', ' ')).toBe('3x1 · 1+3 · 1 becomes 4 · 25 % / 75 %');
    expect(money).toEqual(['1 US dollar (17.5 Mexican pesos) becomes 70 Mexican pesos']);
    expect(partners[0]?.replaceAll('\u00a0', ' ')).toBe(
      'Federation: 1 for each 1, 25 % of the whole; at most 1 million pesos a project; at most 2.5 million pesos a year',
    );
  });

  it('is said in the currency of each corridor, and of partners that may stay away', () => {
    const { money, partners } = ratioLines(scenarioWith('philippines-2x1'), createWords('es', 'PH'));
    expect(money).toHaveLength(2);
    expect(money[0]).toContain('1 rial saudí (15.2 pesos filipinos) se convierte en 45.6 pesos filipinos');
    expect(partners[0]?.replaceAll('\u00a0', ' ')).toContain('se espera que participe en el 85 % de los años');
  });

  it('of a formula stands at its mean and says so', () => {
    // Places of 0.15, 0.45, 0.85 and 0.65 with 40, 35, 10 and 15 % of the migrants: 0.06 + 0.1575 + 0.085 + 0.0975 = 0.4.
    const formula = [set('matching.partners.state.ratio', '1 + marginality')];
    const { line, partners, notes } = ratioLines(scenarioWith(MEXICO, formula), english);
    expect(line).toContain('3.4x1');
    expect(line).toContain('mean of a formula');
    expect(partners[1]).toContain('on average 1.4 for each 1');
    expect(partners[1]).toContain('1 + marginality');
    expect(notes.join(' ')).toContain('A formula counts with its mean');
  });

  it('says so where nobody matches, and where partners add nothing', () => {
    expect(ratioLines(scenarioWith(MEXICO, [set('matching', 'null')]), english).line).toBe(
      'Nobody matches in this scheme: 1 stays 1.',
    );
    const zeros = ['federation', 'state', 'municipality'].map((id) => set(`matching.partners.${id}.ratio`, '0'));
    expect(ratioLines(scenarioWith(MEXICO, zeros), english).line).toBe('The partners add nothing: 1 stays 1.');
  });

  it('starts from so many units of a small currency that it is at least one at home', () => {
    const yen = ['california', 'midwest-texas'].flatMap((id) => [
      set(`corridors.${id}.currency`, 'JPY'),
      set(`corridors.${id}.exchangeRate`, '0.12'),
    ]);
    expect(ratioLines(scenarioWith(MEXICO, yen), english).money).toEqual([
      '10 Japanese yen (1.2 Mexican pesos) becomes 4.8 Mexican pesos',
    ]);
  });
});
