import { describe, expect, it } from 'vitest';
import { textOfBytes } from '../../src/scenario/text-of-bytes.ts';

const TEXT = 'title: Peñón de los Baños\n';
const utf8 = new TextEncoder().encode(TEXT);

/** Two bytes for each sign, after the mark that says in which order. */
function utf16(littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (TEXT.length + 1)));
  [...`\uFEFF${TEXT}`].forEach((sign, index) => view.setUint16(2 * index, sign.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

describe('the text of bytes', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('in %s is read', (_, bytes) => {
    expect(textOfBytes(bytes)).toEqual({ ok: true, text: TEXT });
  });

  it.each([
    ['of another encoding', Uint8Array.from(TEXT, (sign) => sign.charCodeAt(0)), 'encoding'],
    ['of UTF-16 cut in the middle', utf16(true).slice(0, -1), 'encoding'],
    ['of no text at all', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff), 'binary'],
  ])('%s is one problem', (_, bytes, detail) => {
    expect(textOfBytes(bytes)).toMatchObject({
      ok: false,
      problems: [{ path: '', code: 'not-yaml', accepted: { detail } }],
    });
  });
});
