/** A place as the lens sees it: people, how marginal (0–1), and an amount that reaches it. */
export interface Place {
  readonly id: string;
  readonly people: number;
  readonly marginality: number;
}
/** As many people as in every other group; the first has the most marginal places. A place on an edge is in two in part. */
export interface Group {
  readonly people: number;
  /** Mean of its people’s. */
  readonly marginality: number;
  /** Share of each place’s people that are in it, by the place’s position in the list; places without any are left out. */
  readonly parts: ReadonlyMap<number, number>;
}

/** Parts people by falling marginality into groups of the same size, as the poorest 40 % are counted (section 4). */
export function groupsOf(places: readonly Place[], count: number): readonly Group[] {
  const all = places.reduce((sum, { people }) => sum + people, 0);
  const order = [...places.keys()].sort((a, b) => places[b]!.marginality - places[a]!.marginality || a - b);
  let reached = 0;
  const spans = order.map((at) => {
    const from = reached;
    reached += places[at]!.people;
    return { at, from, to: reached };
  });
  return Array.from({ length: count }, (_, group) => {
    const [low, high] = [(group / count) * all, ((group + 1) / count) * all];
    const parts = new Map(
      spans.flatMap(({ at, from, to }): [number, number][] => {
        const inside = Math.min(to, high) - Math.max(from, low);
        return inside > 0 ? [[at, inside / (to - from)]] : [];
      }),
    );
    const people = sumOver(parts, (at) => places[at]!.people);
    const marginality =
      people === 0 ? 0 : sumOver(parts, (at) => places[at]!.people * places[at]!.marginality) / people;
    return { people, marginality, parts };
  });
}

/** What of an amount by place falls to each group, when it is spread evenly over each place’s people. */
export function amountsOf(groups: readonly Group[], amounts: readonly number[]): readonly number[] {
  return groups.map(({ parts }) => sumOver(parts, (at) => amounts[at]!));
}

function sumOver(parts: ReadonlyMap<number, number>, of: (at: number) => number): number {
  return [...parts].reduce((sum, [at, share]) => sum + share * of(at), 0);
}

/**
 * How far an amount leans to the more marginal: 0 when each person has the same, towards 1 when all goes to the most marginal,
 * towards −1 when all goes to the least. Twice the area between the line of equal shares and the curve of the amount’s shares
 * over people ordered from the most marginal (the concentration index, after Kakwani, Wagstaff and van Doorslaer 1997, its sign
 * turned). Null where there is nothing to share.
 */
export function leaning(places: readonly Place[], amounts: readonly number[]): number | null {
  const people = places.reduce((sum, place) => sum + place.people, 0);
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  if (people === 0 || all <= 0) return null;
  const order = [...places.keys()].sort((a, b) => places[b]!.marginality - places[a]!.marginality || a - b);
  let [reached, area] = [0, 0];
  for (const at of order) {
    const step = amounts[at]! / all;
    area += (places[at]!.people / people) * (reached + step / 2);
    reached += step;
  }
  return 2 * area - 1;
}
