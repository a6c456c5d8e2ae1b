/** What comes out, by outcome id: a label for tables, a sentence that says what is counted. */
export const outcomes = {
  remittances: { label: 'Remittances', hint: 'What arrives from migrants after the cost of sending, for any use.' },
  saved: { label: 'Saved', hint: 'The part of remittances through formal channels that families put aside.' },
  invested: { label: 'Invested', hint: 'Savings placed in the vehicles of the scheme: cooperatives, deposits, bonds.' },
  lent: { label: 'Lent locally', hint: 'What the vehicles lend in the place, out of what was invested.' },
  given: { label: 'Given by club members', hint: 'All that members give in a year, before any project is chosen.' },
  club: { label: 'Club money in projects', hint: 'Migrants’ own part of the projects approved.' },
  inKind: { label: 'Labour and materials', hint: 'The part of the clubs’ contribution that is not cash.' },
  match: { label: 'Matched by partners', hint: 'What governments and donors add to the clubs’ money.' },
  committed: { label: 'Committed to projects', hint: 'Value of approved projects, all contributions together.' },
  placed: {
    label: 'Placed in a vehicle',
    hint: 'The part of the pool, with its match, that goes to lending instead of projects.',
  },
  enterprise: { label: 'Money into new firms', hint: 'Grants and founders’ own money.' },
  channelled: { label: 'Funds channelled', hint: 'Projects, money lent locally, and money into new firms, added up.' },
  toPriorities: {
    label: 'Funds to priorities',
    hint: 'The part of funds channelled that goes to sectors of the local plan.',
  },
  channelledMigrants: {
    label: 'Channelled: migrants’ money',
    hint: 'Of the funds channelled, what migrants and their families put in.',
  },
  channelledOthers: {
    label: 'Channelled: other governments and donors',
    hint: 'Of the funds channelled, what comes from outside the town’s budget and is not migrants’.',
  },
  channelledLocal: { label: 'Channelled: the town’s own', hint: 'Of the funds channelled, what the town pays.' },
  delivered: {
    label: 'Delivered',
    hint: 'Value that stands at the end: without abandoned works, missing money and cost overruns.',
  },
  lost: {
    label: 'Lost',
    hint: 'Money committed that did not become anything: abandoned works, missing money, overruns.',
  },
  proposed: { label: 'Projects proposed', hint: 'What clubs put forward.' },
  approved: { label: 'Projects approved', hint: 'Without those that a club builds alone after a refusal.' },
  finished: { label: 'Projects finished', hint: 'Built to the end.' },
  abandoned: { label: 'Projects abandoned', hint: 'Begun and never completed.' },
  trained: { label: 'People trained', hint: 'In financial education, on both sides of the family.' },
  outlay: {
    label: 'The town’s outlay',
    hint: 'All that the town pays for the scheme: match, staff, training, audit, upkeep, guarantee.',
  },
  claims: { label: 'Guarantee payments', hint: 'What the guarantee fund pays to savers.' },
  saversLosses: { label: 'Savers’ losses', hint: 'What savers lose after the guarantee has paid.' },
  expectedClaims: {
    label: 'Expected guarantee payments',
    hint: 'What the fund would pay in an average year of the economy.',
  },
  localIncome: { label: 'Local income', hint: 'What the money sets moving in the local economy, against no scheme.' },
  jobYears: { label: 'Job-years', hint: 'One job held for one year, in supported firms.' },
  upkeepGap: { label: 'Upkeep not paid', hint: 'What works need to stay in use and nobody pays.' },
  participation: { label: 'Members who give', hint: 'Share of club members who give in the year.' },
  alignment: {
    label: 'Match with the local plan',
    hint: 'How far money follows the plan’s weights: 100 % is exactly.',
  },
  poorShare: {
    label: 'Share to the poorest',
    hint: 'Project money that goes to the localities with the most deprived 40 % of people.',
  },
  effectiveShare: { label: 'Training still in effect', hint: 'Share of families in which what was learnt still acts.' },
  trust: { label: 'Trust', hint: '1 is what clubs are used to; it follows works finished and money accounted for.' },
  fund: { label: 'Guarantee fund', hint: 'What is in it at the end of the year.' },
  contingentLiability: {
    label: 'Contingent liability',
    hint: 'What would have to be paid if everything guaranteed failed.',
  },
  assets: { label: 'Works in use', hint: 'Value of what was built, less wear.' },
  jobs: { label: 'Jobs', hint: 'In supported firms at the end of the year, without those that only moved.' },
  needCovered: {
    label: 'Need covered',
    hint: 'Share of the plan’s money needs that projects have covered since the start.',
  },
  outlayOfRevenue: {
    label: 'Outlay as a share of own revenue',
    hint: 'What the scheme takes of what the town raises.',
  },
  effectiveRatio: { label: 'Match really paid', hint: 'Partners’ money per unit of club money, refusals included.' },
  leverage: {
    label: 'Others’ money per unit of the town’s',
    hint: 'Migrants’, governments’ and donors’ money for each unit the town pays.',
  },
  localCostPerAdditional: {
    label: 'The town’s cost of one additional unit',
    hint: 'Outlay for each unit channelled that would not have come anyway.',
  },
  migrantPerPublic: {
    label: 'Migrants’ money per public unit',
    hint: 'How much migrants put in for each unit from any government.',
  },
  publicPerMigrant: {
    label: 'Public money per migrants’ unit',
    hint: 'How much governments put in for each unit from migrants.',
  },
  mobilisedOecd: {
    label: 'Mobilised, by the OECD’s method',
    hint: 'A guarantee counts the face value it covers; co-financing is shared among public payers.',
  },
  npvOutlay: {
    label: 'Outlay in today’s money',
    hint: 'Net present value of what the town pays, less the fund’s balance at the end.',
  },
};
