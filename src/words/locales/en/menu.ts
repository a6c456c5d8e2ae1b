/** The pages of one design. */
export const menu = {
  label: 'This design',
  results: 'Results',
  design: 'Change the design',
  compare: 'Compare',
  seek: 'Ask back',
  sensitivity: 'What it depends on',
  ledger: 'Who pays, when',
  equity: 'Who gains',
  memo: 'Council memo',
  terms: 'Term sheet',
};
