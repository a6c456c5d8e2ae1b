import { LINE_HEIGHT } from '../figures/svg/text.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}
/** Where marks and names may stand. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room between two marks, in radii. */
const APART = 2.5;
const DIRECTIONS = 12;
/** Rings around a place that are tried; after them a mark stays where it is, on top of others. */
const RINGS = 12;

/** Places of marks that do not hide each other: each as near to its own as it gets, the earlier ones first. */
export function apart(wishes: readonly Spot[], radius: number, frame: Frame): readonly Spot[] {
  const placed: Spot[] = [];
  for (const wish of wishes) {
    const isFree = (spot: Spot) =>
      placed.every((other) => Math.hypot(spot.x - other.x, spot.y - other.y) >= APART * radius);
    placed.push(around(wish, APART * radius).find((spot) => isFree(spot) && isInside(spot, radius, frame)) ?? wish);
  }
  return placed;
}

/** The place itself, then rings around it. */
function around({ x, y }: Spot, step: number): readonly Spot[] {
  const rings = Array.from({ length: RINGS }, (_, ring) =>
    Array.from({ length: DIRECTIONS }, (_direction, at) => {
      const turn = (2 * Math.PI * at) / DIRECTIONS;
      const distance = ((ring + 2) / 2) * step;
      return { x: x + distance * Math.cos(turn), y: y - distance * Math.sin(turn) };
    }),
  );
  return [{ x, y }, ...rings.flat()];
}

function isInside({ x, y }: Spot, radius: number, { left, right, top, bottom }: Frame): boolean {
  return x - radius >= left && x + radius <= right && y - radius >= top && y + radius <= bottom;
}

interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/**
 * Middles of names beside their marks, on the side where reading goes on if there is room, else on the other, above or below;
 * null where a name would run over a mark or another name: the table has it.
 */
export function namePlaces(
  widths: readonly number[],
  marks: readonly Spot[],
  radius: number,
  frame: Frame,
  side: 1 | -1,
): readonly (Spot | null)[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ x, y, width: 2.4 * radius, height: 2.4 * radius }));
  return widths.map((width, at) => {
    const mark = marks[at];
    if (width === 0 || mark === undefined) return null;
    const beside = 1.4 * radius + width / 2 + 2;
    const above = 1.3 * radius + LINE_HEIGHT / 2;
    const spots = [
      { x: mark.x + side * beside, y: mark.y },
      { x: mark.x - side * beside, y: mark.y },
      { x: mark.x, y: mark.y - above },
      { x: mark.x, y: mark.y + above },
    ];
    const box = (spot: Spot): Box => ({ ...spot, width, height: LINE_HEIGHT });
    const free = spots.find((spot) => isWithin(box(spot), frame) && !taken.some((other) => touch(box(spot), other)));
    if (free !== undefined) taken.push(box(free));
    return free ?? null;
  });
}

function isWithin({ x, y, width, height }: Box, { left, right, top, bottom }: Frame): boolean {
  return x - width / 2 >= left && x + width / 2 <= right && y - height / 2 >= top && y + height / 2 <= bottom;
}

function touch(one: Box, other: Box): boolean {
  const isBeside = Math.abs(one.x - other.x) < (one.width + other.width) / 2;
  return isBeside && Math.abs(one.y - other.y) < (one.height + other.height) / 2;
}
