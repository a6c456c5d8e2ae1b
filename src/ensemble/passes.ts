import { measuresOf, type Measure } from './measures.ts';
import type { Setting } from './setting.ts';
import { numbersIn, planTable } from './table.ts';

/** Numbers that are held at once, 128 MB of them; more are played in several passes, which cost time instead of memory. */
export const MOST_NUMBERS = 16_000_000;

/** Everything to be measured, cut into passes whose tables are not larger than that. */
export function passesOf(
  setting: Setting,
  draws: number,
  most: number = MOST_NUMBERS,
): readonly (readonly Measure[])[] {
  const passes: Measure[][] = [[]];
  let held = 0;
  for (const measure of measuresOf(setting)) {
    const numbers = numbersIn(planTable([measure]), draws);
    if (held > 0 && held + numbers > most) {
      passes.push([]);
      held = 0;
    }
    passes.at(-1)!.push(measure);
    held += numbers;
  }
  return passes;
}
