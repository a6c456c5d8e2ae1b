import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { fitsQr, LONGEST_QR, qrPicture } from '../../src/web/figures/svg/qr.ts';
import { qrImage } from './qr-modules.ts';

describe('a QR picture', () => {
  it('is read back as the text that it was made of', () => {
    const path = fc.string({ minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(path, (text) => {
        const link = `https://example.org/give/a?club=${encodeURIComponent(text)}`;
        expect(decodeQR(qrImage(qrPicture(link, { label: 'a link' })))).toBe(link);
      }),
      { numRuns: 15 },
    );
  });

  it('has a name, a quiet zone of four modules, one path and no style of its own', () => {
    const svg = qrPicture('http://192.168.1.20:3000/class', { label: 'The "class" <page>' });
    expect(svg).toContain('<title>The &quot;class&quot; &lt;page&gt;</title>');
    expect(svg).toContain('role="img"');
    expect(svg.match(/<path/g)).toHaveLength(1);
    expect(svg).not.toMatch(/style=|fill=/);
    const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
    for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
    }
  });

  it('says when a text is too long for a code', () => {
    expect(fitsQr('a'.repeat(LONGEST_QR))).toBe(true);
    expect(qrPicture('a'.repeat(LONGEST_QR), { label: 'long' })).toContain('<svg');
    expect(() => qrPicture('a'.repeat(LONGEST_QR + 1), { label: 'long' })).toThrow(RangeError);
    expect(() => qrPicture('', { label: 'none' })).toThrow(RangeError);
  });
});
