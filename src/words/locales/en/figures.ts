/** Figures and their tables. */
export const figures = {
  glance: 'At a glance',
  asTable: 'As a table',
  csv: 'CSV file',
  json: 'JSON data',
  year: 'Year',
  chance: 'Chance',
  percentiles: {
    p5: 'lowest 5 %',
    p25: 'lower quarter',
    p50: 'middle',
    p75: 'upper quarter',
    p95: 'highest 5 %',
  },
  bands: 'Line: the middle future. Dark band: half of all futures. Light band: nine of ten.',
  dots: 'Each dot is one future of a hundred; filled dots are those in which it happens.',
};
