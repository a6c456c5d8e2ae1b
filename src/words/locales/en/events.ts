/** What happens in one possible future. `plain` is said when nothing more is known than that it happened. */
export const events = {
  'mayor-changed': { plain: 'Election: the mayor’s side changes.' },
  'election-kept': { plain: 'Election: the mayor’s side stays.' },
  recession: {
    plain: 'A bad year: migrants send less than usual.',
    full: 'A bad year: migrants send {{change}} less than usual.',
  },
  boom: {
    plain: 'A good year: migrants send more than usual.',
    full: 'A good year: migrants send {{change}} more than usual.',
  },
  'partner-absent': {
    plain: 'A partner does not take part this year.',
    full: '{{partner}} does not take part this year.',
  },
  'partner-back': { plain: 'A partner takes part again.', full: '{{partner}} takes part again.' },
  'budget-exhausted': {
    plain: 'The year’s budget for the match is used up.',
    full: '{{partner}}: the year’s budget is used up.',
  },
  'claims-paid': {
    plain: 'The guarantee fund pays for borrowers who failed.',
    full: 'The guarantee fund pays {{amount}} for borrowers who failed.',
  },
  'fund-exhausted': {
    plain: 'The guarantee fund is empty; savers are not paid in full.',
    full: 'The guarantee fund is empty; {{amount}} that savers were promised is not paid.',
  },
  breach: {
    plain: 'The town spends more than its envelope.',
    full: 'The town spends {{amount}} more than its envelope.',
  },
  'project-abandoned': { plain: 'A project is abandoned.', full: 'A project is abandoned: {{what}}.' },
  'project-finished': { plain: 'A project is finished.', full: 'A project is finished: {{what}}.' },
  'scheme-ends': { plain: 'The scheme ends; from now on nothing is matched.' },
  what: { sector: '{{sector}}', sectorAndPlace: '{{sector}}, {{locality}}', withAmount: '{{what}} ({{amount}})' },
};
