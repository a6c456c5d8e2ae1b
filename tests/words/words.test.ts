import { describe, expect, it } from 'vitest';
import { markMissing } from '../../src/words/translate.ts';
import { createWords } from '../../src/words/words.ts';

const en = createWords('en');
const es = createWords('es', 'MX');

describe('a text', () => {
  it('that does not exist throws, and names the key', () => {
    expect(() => en.t('common.noSuchText')).toThrow('"common.noSuchText"');
  });

  it('that does not exist is marked and logged where a server asks for it', () => {
    const lines: string[] = [];
    const undo = markMissing((line) => lines.push(line));
    expect(en.t('common.noSuchText')).toBe('⟦common.noSuchText⟧');
    undo();
    expect(() => en.t('common.noSuchText')).toThrow();
    expect(lines).toHaveLength(1);
  });

  it('without a value that it asks for throws', () => {
    expect(() => en.t('common.about')).toThrow('{{amount}}');
  });

  it('puts values in as they are: no escapes, no placeholders or references inside a value are followed', () => {
    expect(en.t('common.about', { amount: '<b> & {{amount}} $t(common.yes)' })).toBe(
      'about <b> & {{amount}} $t(common.yes)',
    );
  });

  it('prints years plainly, counts grouped, and refuses what is not a number', () => {
    expect(en.t('common.about', { amount: 2026 })).toBe('about 2026');
    expect(en.t('summary.basis', { count: 2000, seed: '1' })).toContain('2,000 possible futures');
    expect(() => en.t('common.about', { amount: NaN })).toThrow('finite');
  });

  it('chooses the plural, in Spanish for whole millions too', () => {
    expect(es.t('summary.basis', { count: 1, seed: '1' })).toContain('1 futuro posible');
    expect(es.t('summary.basis', { count: 1_000_000, seed: '1' })).toContain('1,000,000 futuros posibles');
  });
});

describe('a text of the scenario', () => {
  it('is in the reader’s language, else in English', () => {
    expect(es.text({ en: 'Water', es: 'Agua' })).toBe('Agua');
    expect(es.text({ en: 'Water' })).toBe('Water');
    expect(es.text('Sierra')).toBe('Sierra');
  });
});
