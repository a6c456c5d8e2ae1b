import { describe, expect, it } from 'vitest';
import { mirrorText } from '../../src/words/mirror.ts';
import { textsOf } from '../../src/words/translate.ts';
import { createWords } from '../../src/words/words.ts';

describe('the mirrored language', () => {
  it('runs from right to left', () => {
    expect(createWords('mirrored').direction).toBe('rtl');
    expect(createWords('en').direction).toBe('ltr');
    expect(createWords('es').direction).toBe('ltr');
  });

  it('leaves no English letter outside placeholders', () => {
    for (const [key, text] of Object.entries(textsOf('mirrored'))) {
      expect(text.replaceAll(/\{\{\w+\}\}/g, ''), key).not.toMatch(/[A-Za-z]/);
    }
  });

  it('keeps placeholders as they are', () => {
    expect(mirrorText('a {{name}} b')).toContain(' {{name}} ');
  });

  it('is about 30 % longer, word by word', () => {
    // "counterpart" has 11 letters: 11 + ⌈3.3⌉ = 15, and two brackets.
    expect([...mirrorText('counterpart')]).toHaveLength(17);
  });
});
