import { HATCHES } from '../../figures/hatches.ts';
import type { Tone } from '../../figures/spec.ts';
import type { ToneLook } from './datasets.ts';

/** Reads a tone's colour and dash from the style sheet, so that picture and chart cannot differ. */
export function lookOf(tone: Tone, place: HTMLElement, canvas: HTMLCanvasElement): ToneLook {
  const probe = document.createElement('span');
  probe.className = `tone-${tone}`;
  place.append(probe);
  const style = getComputedStyle(probe);
  const [colour, dash] = [style.getPropertyValue('--tone').trim(), style.getPropertyValue('--dash').trim()];
  probe.remove();
  return {
    colour,
    dash: dash
      .split(' ')
      .map(Number)
      .filter((length) => length > 0),
    hatched: hatch(tone, colour, canvas),
    // The style sheet writes colours with six digits; two more are the opacity.
    faded: (opacity) =>
      colour +
      Math.round(opacity * 255)
        .toString(16)
        .padStart(2, '0'),
  };
}

const TILE = 8;

function hatch(tone: Tone, colour: string, canvas: HTMLCanvasElement): string | CanvasPattern {
  const lines = HATCHES[tone];
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const brush = tile.getContext('2d');
  if (lines === undefined || brush === null) return colour;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, TILE, TILE);
  brush.strokeStyle = 'rgb(255 255 255 / 75%)';
  brush.lineWidth = 1.3;
  brush.stroke(new Path2D(lines));
  return canvas.getContext('2d')?.createPattern(tile, 'repeat') ?? colour;
}
