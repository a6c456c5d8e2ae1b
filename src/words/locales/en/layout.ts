/** Around every page: navigation, languages, footer. */
export const layout = {
  product: 'Contraparte',
  tagline: 'Test a remittance-for-development scheme before you fund it.',
  skip: 'Skip to the content',
  doorsLabel: 'Three doors',
  doors: {
    officer: 'Finance officer',
    association: 'Association',
    trainer: 'Trainer',
  },
  languagesLabel: 'Language',
  shelvesLabel: 'Reference',
  shelves: {
    scenarios: 'Ready scenarios',
    evidence: 'Evidence',
    backtests: 'Back-tests',
    method: 'Method',
    glossary: 'Glossary',
  },
  limits: 'Results are simulated futures of a stated design, not forecasts, and no advice to fund or refuse anybody.',
  limitsLink: 'What results do not say',
  versions: 'Model {{model}}, evidence {{data}}',
  licence: 'MIT licence; nothing is loaded from another site and nobody is followed.',
  glossary: {
    title: 'Glossary',
    lead: 'Every word of the pages: first what it means in plain words, then its name in the field.',
  },
  printed: 'Printed from {{address}}',
};
