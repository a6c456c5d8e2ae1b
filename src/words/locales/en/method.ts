/** The method page: the model in plain words, and its limits. */
export const method = {
  title: 'Method',
  lead: 'What is computed, in which order, and what the numbers cannot tell.',
  made: 'The formulas on this page are the model’s own: the same text is checked against the engine and stands behind every “how?”.',
  contents: 'On this page',
  signsTitle: 'How to read the formulas',
  signs: {
    index:
      'A small letter below says for what a figure is counted: k corridor, s sector, l locality, j partner, b pot of a budget, v savings product, i project, g goal.',
    before: 't−1 below a name is last year’s figure; what stands for it in the first year is said beside the formula.',
    without: '“without” above a name is the same figure in the same future without the scheme.',
    sum: '∑ adds up; below it is what it runs over; “i: queued” means each project i of the set named queued.',
    yesNo: 'A figure that is a yes or a no counts as 1 or 0 where it is multiplied.',
    names:
      'Names in the formulas are those of scenario files and of data; the words below each formula say the same in full.',
  },
  identities_one: 'One formula',
  identities_other: '{{count}} formulas',
  each: '{{label}}, {{each}}',
  start: 'Before the first year: {{start}}',
  parameters: 'Parameters of behaviour used here',
  inputs: 'Figures of the scenario used here',
  luckTitle: 'Random numbers',
  luck: 'Every number that chance gives is named by the seed, the future, the year, what it is drawn for and its place, and by nothing else. It stays the same whatever else changes: the number of workers, the order of work, another instrument. Uncertain figures are drawn once per future, spread evenly over their ranges (Latin hypercube).',
  luckFor: 'What numbers are drawn for',
  luckProposal: 'Each proposal has seven numbers of its own: {{list}}.',
  errorTitle: 'How to read chances',
  error:
    'A chance is the part of futures in which something happens. It is counted, so it is not exact: with {{draws}} futures a true chance of {{chance}} comes out between {{low}} and {{high}} with nineteen of twenty seeds. Four times as many futures halve that distance. Means carry a standard error in the data (JSON).',
  versionsTitle: 'Versions',
  json: 'This page as data (JSON)',
  stepsTitle: 'One year, step by step',
  stepsLead: 'Every possible future repeats these steps for each year, with the scheme and without it.',
  section: '(section {{section}})',
  chanceTitle: 'Chance',
  chance:
    'A result is counted over many possible futures. Uncertain inputs are spread evenly over their ranges, and each future has its own good and bad years, elections and projects. “Between a and b in nine of ten futures” leaves out the lowest and the highest twentieth.',
  pairs:
    'With and without the scheme, and in all designs compared, the same future has the same luck, so that differences come from the design alone.',
  againTitle: 'The same result again',
  again:
    'Scenario, levers, seed and number of futures give the same figures on any machine. The command line prints them too:',
  toEvidence: 'Where the numbers come from',
  toGlossary: 'Glossary',
  steps: {
    shocks: {
      title: 'Luck',
      text: 'A common shock, one for each corridor and one for each currency; in election years, whether the mayor’s side changes.',
    },
    remittances: {
      title: 'Remittances',
      text: 'Senders times months times monthly amount, exchanged, moved by the shocks, less transfer costs.',
    },
    awareness: { title: 'Awareness', text: 'Help desks slowly raise the share of migrants who know of the scheme.' },
    literacy: {
      title: 'Financial education',
      text: 'Courses spread by word of mouth up to those who can be reached and the places there are; their effect fades.',
    },
    saving: {
      title: 'Saving and investing',
      text: 'Savers weigh return, risk and the guarantee of each product against keeping their money elsewhere.',
    },
    guarantee: {
      title: 'Guarantee fund',
      text: 'Borrowers fail more in bad years; the fund pays its part until its limit or its money ends; savers remember.',
    },
    giving: {
      title: 'Giving',
      text: 'How many members give depends on the match they can expect, on trust and on knowing of the scheme.',
    },
    proposals: {
      title: 'Proposals',
      text: 'Clubs propose works one by one: sector, place and size follow their wishes and, with a council, the plan.',
    },
    approval: {
      title: 'Approval',
      text: 'Ranked proposals are paid by the partners within their caps and budgets; the rest is refused with its reason.',
    },
    delivery: {
      title: 'Delivery',
      text: 'Works take years; some are abandoned, more often when the mayor’s side changes; the others cost more than planned.',
    },
    assets: { title: 'Assets', text: 'What is finished wears out, faster when upkeep is not paid.' },
    enterprises: {
      title: 'Small firms',
      text: 'Supported firms start, many close, more so when the market is crowded; some would have started anyway.',
    },
    income: { title: 'Local income', text: 'One multiplier on the money that comes from outside the town.' },
    outlay: { title: 'Public money', text: 'Everything that the town pays, held against its envelope.' },
    results: {
      title: 'What comes out',
      text: 'The year’s figures are added up by priority, goal and locality; ratios over the whole time are ratios of sums.',
    },
    trust: { title: 'Trust', text: 'Finished works raise trust, abandoned ones lower it, and giving follows.' },
  },
};
