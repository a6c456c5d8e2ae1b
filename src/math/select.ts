const SMALL = 12;

/**
 * Puts the numbers that a full sort would have at `ranks` (rising) into those places, and lets the others lie between them
 * as they fall: quickselect for several ranks at once (Hoare 1961), several times faster than sorting. No NaN may be in it.
 */
export function select(values: Float64Array, ranks: readonly number[]): void {
  part(values, 0, values.length - 1, ranks, 0, ranks.length);
}

/** Works on values[low..high], of which ranks[first..last−1] are wanted. */
function part(
  values: Float64Array,
  low: number,
  high: number,
  ranks: readonly number[],
  first: number,
  last: number,
): void {
  while (first < last && low < high) {
    if (high - low < SMALL) {
      insertionSort(values, low, high);
      return;
    }
    const cut = partition(values, low, high);
    let middle = first;
    while (middle < last && ranks[middle]! <= cut) middle++;
    part(values, low, cut, ranks, first, middle);
    first = middle;
    low = cut + 1;
  }
}

/** Hoare's partition about the median of three; all up to the returned place are ≤ all after it. */
function partition(values: Float64Array, low: number, high: number): number {
  const pivot = medianOfThree(values[low]!, values[(low + high) >> 1]!, values[high]!);
  let i = low - 1;
  let j = high + 1;
  for (;;) {
    do i++;
    while (values[i]! < pivot);
    do j--;
    while (values[j]! > pivot);
    if (i >= j) return j === high ? j - 1 : j;
    const swapped = values[i]!;
    values[i] = values[j]!;
    values[j] = swapped;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function insertionSort(values: Float64Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const value = values[i]!;
    let j = i - 1;
    for (; j >= low && values[j]! > value; j--) values[j + 1] = values[j]!;
    values[j + 1] = value;
  }
}
