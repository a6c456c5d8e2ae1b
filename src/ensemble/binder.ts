import { centralValue, inverseCumulative, isUncertain, type InverseCumulative } from '../math/distribution.ts';
import type { Quantity } from '../math/quantity.ts';
import { boundsOf } from '../scenario/terms.ts';

/** An input that differs from future to future. */
export interface UncertainInput {
  /** Its path in the scenario, which also keys its luck. */
  readonly path: string;
  readonly inverse: InverseCumulative;
  readonly min: number;
  readonly max: number;
  readonly write: (value: number) => void;
}

/** Parts of the inputs that derived figures are worked out from. */
export type Part = 'localities' | 'corridors' | 'sectors' | 'behaviour' | 'vehicles' | 'matching' | 'council' | 'other';

/**
 * Writes every number of a scenario into its place in the engine's inputs: plain ones once, uncertain ones for each draw.
 * Remembers which parts hold uncertain numbers, so that what follows from the others is worked out only once.
 */
export class Binder {
  readonly uncertain: UncertainInput[] = [];
  readonly uncertainParts = new Set<Part>();

  number(part: Part, path: string, quantity: Quantity, write: (value: number) => void): void {
    write(centralValue(quantity));
    if (!isUncertain(quantity)) return;
    this.uncertainParts.add(part);
    this.uncertain.push({ path, inverse: inverseCumulative(quantity), ...boundsOf(path), write });
  }

  /** A number that may be absent; `absent` stands for it then. */
  optional(part: Part, path: string, quantity: Quantity | null, absent: number, write: (value: number) => void): void {
    if (quantity === null) write(absent);
    else this.number(part, path, quantity, write);
  }

  /** One field of every item of a list, as a column. */
  column<Item extends { readonly id: string }>(
    part: Part,
    list: string,
    items: readonly Item[],
    field: keyof Item & string,
    read: (item: Item) => Quantity,
  ): Float64Array {
    const column = new Float64Array(items.length);
    items.forEach((item, place) => {
      this.number(part, `${list}.${item.id}.${field}`, read(item), (value) => (column[place] = value));
    });
    return column;
  }
}
