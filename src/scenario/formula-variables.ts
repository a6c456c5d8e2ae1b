/** What a ratio's formula may use (section 2.8): of the locality, the sector, the project and the year. */
export const FORMULA_VARIABLES = ['marginality', 'weight', 'unmet', 'value', 'year'] as const;
