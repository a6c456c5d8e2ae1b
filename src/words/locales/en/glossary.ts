/** Terms by anchor: plain words first, the field’s term second, then what it means. */
export const glossary = {
  corridor: {
    plain: 'Where migrants live and send money from',
    term: 'corridor',
    meaning: 'One region abroad with its own currency, earnings and cost of sending.',
  },
  remittance: {
    plain: 'Money that migrants send home',
    term: 'remittance',
    meaning:
      'Sent by one person to a family, mostly for daily needs. Collective giving through clubs is a small part beside it.',
  },
  club: {
    plain: 'Migrants from one place who join together',
    term: 'club, hometown association',
    meaning: 'A group abroad that collects gifts for works in the place its members come from.',
  },
  'matching-fund': {
    plain: 'Money that others put beside a gift',
    term: 'matching fund, counterpart',
    meaning: 'Governments or donors add a fixed amount for each unit that a club gives, within budgets and caps.',
  },
  ratio: {
    plain: 'How much is added to each unit given',
    term: 'ratio of a match',
    meaning: 'Here always units added per unit given. 3 is the same as “3x1”, “1+3” and “1 becomes 4”.',
  },
  cap: {
    plain: 'The most that is paid for one thing',
    term: 'cap',
    meaning: 'A limit per project or per contribution. A cap that is not indexed buys less every year.',
  },
  envelope: {
    plain: 'The most the town can spend in a year',
    term: 'envelope',
    meaning: 'Set before anything is known of the year. Spending more is a breach.',
  },
  outlay: {
    plain: 'What the town pays',
    term: 'outlay',
    meaning: 'Its match, staff, courses, audit, upkeep, and what it puts into the guarantee fund.',
  },
  breach: {
    plain: 'Spending more than the envelope',
    term: 'breach',
    meaning: 'Counted by year and for the whole time: in how many futures it happens at least once.',
  },
  channelled: {
    plain: 'Money that reaches projects, lending and firms',
    term: 'funds channelled',
    meaning: 'Projects at the value committed, money lent locally, grants and founders’ own money.',
  },
  counterfactual: {
    plain: 'What would happen without the scheme',
    term: 'counterfactual',
    meaning: 'The same futures, with the same luck, lived once more with no instrument at all.',
  },
  additionality: {
    plain: 'What comes only because of the scheme',
    term: 'additionality',
    meaning: 'The difference between a future with the scheme and the same future without it.',
  },
  deadweight: {
    plain: 'Help for what would have happened anyway',
    term: 'deadweight',
    meaning: 'For example a grant for a firm that would have started without it.',
  },
  'crowding-out': {
    plain: 'One payer’s money replacing another’s',
    term: 'crowding out',
    meaning: 'People may give less of their own when others pay more; new firms may take customers from old ones.',
  },
  'take-up': {
    plain: 'Who uses what is offered',
    term: 'take-up',
    meaning: 'The share of people who join, attend, save or buy when they can.',
  },
  priority: {
    plain: 'What the local plan wants first',
    term: 'priority',
    meaning: 'A sector with a weight above 0 in the town’s development plan.',
  },
  alignment: {
    plain: 'How far money follows the local plan',
    term: 'alignment',
    meaning:
      'For each sector the smaller of its share of money and its weight in the plan, added up. 100 % is exactly.',
  },
  'need-covered': {
    plain: 'How much of what is needed has been paid for',
    term: 'need covered',
    meaning: 'Value of projects committed since the start, as a share of what the plan asks for.',
  },
  marginality: {
    plain: 'How deprived a place is',
    term: 'marginality',
    meaning: 'From 0, the best off, to 1. National statistics publish such an index for each locality.',
  },
  guarantee: {
    plain: 'A promise to bear part of a loss',
    term: 'guarantee',
    meaning: 'A fund pays savers part of what they lose when borrowers do not pay.',
  },
  coverage: {
    plain: 'The part of a loss that is borne for you',
    term: 'coverage of a guarantee',
    meaning: '0.5 means that the fund pays half of what is lost.',
  },
  default: { plain: 'When a borrower does not pay', term: 'default', meaning: 'Its probability is counted per year.' },
  'loss-given-default': {
    plain: 'What is lost when a borrower does not pay',
    term: 'loss given default',
    meaning: 'The part that cannot be recovered, from 0 to 1.',
  },
  'stop-loss': {
    plain: 'The most a guarantee pays in a year',
    term: 'stop-loss',
    meaning: 'A share of the cover given; it keeps one bad year from emptying the fund.',
  },
  leverage: {
    plain: 'How much one unit moves',
    term: 'leverage',
    meaning:
      'Of a guarantee fund: what it may guarantee per unit it holds. Of public money: what others put in per unit of the town’s.',
  },
  'contingent-liability': {
    plain: 'What might have to be paid one day',
    term: 'contingent liability',
    meaning: 'No bill today, but a promise that may become one; it belongs in the town’s accounts.',
  },
  recourse: {
    plain: 'Who pays when the fund cannot',
    term: 'recourse',
    meaning: 'With recourse the town pays the rest; without it savers bear it.',
  },
  ordinance: {
    plain: 'A by-law that binds the next mayor',
    term: 'ordinance',
    meaning: 'It makes it harder to stop works already begun when the administration changes.',
  },
  'real-nominal': {
    plain: 'Money at one year’s prices, or as it will be counted',
    term: 'real and nominal',
    meaning: 'Real money is at the prices of the first year; nominal money has inflation in it.',
  },
  'discount-rate': {
    plain: 'How much less later money is worth',
    term: 'discount rate, net present value',
    meaning: 'Money of later years is made smaller by this rate each year before it is added up.',
  },
  future: {
    plain: 'One way the years may turn out',
    term: 'future, draw',
    meaning: 'Each future draws its own luck: good and bad years, elections, which works fail.',
  },
  'typical-future': {
    plain: 'A future in the middle',
    term: 'typical future',
    meaning: 'The one whose total for the priorities is nearest to the median, told year by year.',
  },
  percentile: {
    plain: 'How many futures lie below',
    term: 'percentile',
    meaning: 'Below the 5th percentile lie 5 of 100 futures; between the 5th and the 95th lie nine of ten.',
  },
  seed: {
    plain: 'The number that starts the luck',
    term: 'seed',
    meaning: 'The same seed gives the same futures, so that a result can be repeated by anybody.',
  },
  'standard-error': {
    plain: 'How exact a mean of many futures is',
    term: 'standard error',
    meaning: 'More futures make it smaller. It says nothing about whether the assumptions are right.',
  },
  'latin-hypercube': {
    plain: 'Drawing uncertain numbers evenly',
    term: 'Latin hypercube',
    meaning: 'Each uncertain number is cut into as many slices as there are futures, and each slice is used once.',
  },
  assumption: {
    plain: 'A number that no source fixes',
    term: 'assumption',
    meaning: 'Shown apart from figures with a source. You can change it and see what moves.',
  },
  'half-life': {
    plain: 'How fast training fades',
    term: 'half-life',
    meaning: 'The years after which half of what a course changed is gone.',
  },
};
