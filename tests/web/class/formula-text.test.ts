import { expect, test } from 'vitest';
import { formulaText } from '../../../src/web/pages/class-formula-text.ts';
import { createWords } from '../../../src/words/words.ts';

test('a ratio’s formula is read in words by a room, in its language', () => {
  const [en, es] = [createWords('en', 'MX'), createWords('es', 'MX')];
  expect(formulaText('3 * marginality', en)).toBe('3 × marginality of the place (0 to 1)');
  expect(formulaText('1.5 - marginality', es)).toBe('1.5 − marginación de la localidad (0 a 1)');
});

test('what is no formula stays as it was written', () => {
  expect(formulaText('3 *', createWords('en', 'MX'))).toBe('3 *');
});
