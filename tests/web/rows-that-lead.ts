/** A view in which every row of a table leads to its explanation, as those of results do: `how` is optional in each. */
export function rowsThatLead(view: unknown): object {
  return JSON.parse(JSON.stringify(view), (key, value: unknown) =>
    key === 'rows' && Array.isArray(value)
      ? value.map((row: unknown) => (typeof row === 'object' && row !== null ? { how: '/how', ...row } : row))
      : value,
  ) as object;
}
