/** Sets every number to 0. For the engine's short columns a plain loop is several times faster than `fill`. */
export function clear(column: Float64Array): void {
  for (let i = 0; i < column.length; i++) column[i] = 0;
}
