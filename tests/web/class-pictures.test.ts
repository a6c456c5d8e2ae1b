import { describe, expect, it } from 'vitest';
import { apart, namePlaces } from '../../src/web/pages/class-picture-places.ts';
import { designsSvg, teamMark, type DesignsPicture } from '../../src/web/pages/class-pictures.ts';
import { createWords } from '../../src/words/words.ts';

const FRAME = { left: 0, right: 600, top: 0, bottom: 300 };
const words = createWords('en');
const unit = { kind: 'money', currency: 'MXN', label: 'MXN' } as const;

function picture(points: DesignsPicture['points']): DesignsPicture {
  return {
    id: 'p',
    title: 'Title',
    sentence: 'Sentence',
    x: { label: 'Cost', unit },
    y: { label: 'Funds', unit },
    points,
  };
}

describe('marks of designs', () => {
  it('stand where they belong, and thirty of the same design beside each other', () => {
    const alone = [
      { x: 50, y: 50 },
      { x: 300, y: 200 },
    ];
    expect(apart(alone, 11, FRAME)).toEqual(alone);
    const same = Array.from({ length: 30 }, () => ({ x: 300, y: 150 }));
    const places = apart(same, 11, FRAME);
    for (const [at, one] of places.entries())
      for (const other of places.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(26);
    expect(places[0]).toEqual({ x: 300, y: 150 });
  });

  it('have their names beside them where nothing is in the way, or nowhere', () => {
    const marks = [
      { x: 100, y: 100 },
      { x: 140, y: 100 },
    ];
    const [first, second] = namePlaces([60, 60], marks, 11, FRAME, 1);
    expect(first!.x).toBeLessThan(100);
    expect(second!.x).toBeGreaterThan(140);
    expect(namePlaces([60], [{ x: 100, y: 100 }], 11, FRAME, -1)[0]!.x).toBeLessThan(100);
    expect(namePlaces([5000], [{ x: 100, y: 100 }], 11, FRAME, 1)).toEqual([null]);
  });

  it('differ in shape, colour or both up to forty-two teams, and carry their number', () => {
    const marks = Array.from({ length: 42 }, (_, at) => teamMark(at + 1));
    const looks = marks.map((mark) => mark.replace(/>\d+</, '><'));
    expect(new Set(looks).size).toBe(42);
    expect(marks[29]).toContain('>30<');
  });

  it('are drawn with a title and what the picture says, however few there are or however alike', () => {
    const start = { number: null, name: 'Start', x: 5e6, y: 7e7 };
    for (const points of [[start], [start, { ...start, number: 1, name: 'A & B' }]]) {
      const svg = designsSvg(picture(points), words, 640);
      expect(svg).toContain('<desc id="p-640-desc">Sentence</desc>');
      expect(svg).not.toContain('NaN');
    }
    expect(designsSvg(picture([{ ...start, number: 1, name: 'A & B' }]), words, 320)).toContain('A &amp; B');
  });
});
