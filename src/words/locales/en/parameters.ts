/** Behaviour parameters by name: a label, and what the number means in one plain sentence. */
export const parameters = {
  persistence: {
    label: 'How long shocks to remittances last',
    meaning: 'Part of a good or bad year that carries over into the next.',
  },
  commonShare: {
    label: 'Luck that corridors share',
    meaning: 'Part of the ups and downs of remittances that hits all corridors at once.',
  },
  creditCycle: {
    label: 'Bad years for senders are bad for borrowers',
    meaning: 'How closely defaults follow the ups and downs of remittances: 0 not at all, 1 exactly.',
  },
  awareness0: {
    label: 'Who knows of the scheme at the start',
    meaning: 'Share of migrants who have heard of it before any help desk works.',
  },
  awarenessSpeed: {
    label: 'Speed at which news spreads',
    meaning: 'Part of the distance to the final share of informed migrants covered in one year.',
  },
  awarenessPull: {
    label: 'What knowing changes',
    meaning: 'How strongly giving and investing follow the share of migrants who know: 0 not at all, 1 in proportion.',
  },
  bassP: {
    label: 'Attending on one’s own account',
    meaning: 'Share of people who could be reached that come to a course in a year without being told by others.',
  },
  bassQ: {
    label: 'Attending by word of mouth',
    meaning: 'How strongly those already trained bring others to the course.',
  },
  attainable: {
    label: 'Who can be reached by an open course',
    meaning: 'Share of the group that would ever attend a general course.',
  },
  attainableAssembled: {
    label: 'Who can be reached in assembled groups',
    meaning: 'Share that attends when the group meets anyway, for example before departure.',
  },
  halfLife: { label: 'Half-life of training', meaning: 'Years after which half of what a course changed is gone.' },
  literacyEffect: {
    label: 'What training adds to saving',
    meaning: 'Relative rise in saving while both sides of a family are freshly trained.',
  },
  familyOnly: {
    label: 'Family trained, migrant not',
    meaning: 'Effect when only the family is trained, as a part of the effect with both.',
  },
  migrantOnly: {
    label: 'Migrant trained, family not',
    meaning: 'Effect when only the migrant is trained, as a part of the effect with both.',
  },
  packageCoupling: {
    label: 'What offering product and course together adds',
    meaning: 'Extra effect of training when the savings product is offered with it.',
  },
  remittanceEffect: {
    label: 'What training adds to remittances',
    meaning: 'Relative rise in money sent by trained families; most trials find none.',
  },
  riskAversion: {
    label: 'Caution of savers',
    meaning: 'How much savers dislike risk (relative risk aversion); 2 is usual.',
  },
  guaranteeLift: {
    label: 'What a guarantee adds to investing',
    meaning: 'Relative rise in the share invested when half of the loss is covered without a fee.',
  },
  guarantorTrust: {
    label: 'Faith in the guarantor',
    meaning: 'Part of the promised cover that savers believe in at the start.',
  },
  firstYearTakeUp: {
    label: 'Sales of a new product in its first year',
    meaning: 'Most of its final share that a new vehicle sells in year one.',
  },
  assetCorrelation: {
    label: 'Defaults that come together',
    meaning: 'How far borrowers fail in the same years: 0 independently, higher in waves.',
  },
  betaAny: {
    label: 'That there is a match at all',
    meaning: 'How much more members give because their money is matched, whatever the ratio.',
  },
  beta: { label: 'How good the match is', meaning: 'How strongly giving rises with the ratio of the match.' },
  eta: {
    label: 'Size of a matched gift',
    meaning: 'How the size of one gift moves with the ratio; below 0 gifts shrink as others pay more.',
  },
  afterMatch: {
    label: 'Giving once the match has ended',
    meaning: 'How far giving falls below its old level after a match ends, fading over the years.',
  },
  trustPull: { label: 'What trust changes', meaning: 'How strongly giving follows trust in the scheme.' },
  trustSpeed: {
    label: 'Speed at which trust moves',
    meaning: 'Part of the distance between trust and this year’s experience made up in one year.',
  },
  giveCap: { label: 'Most that is ever given', meaning: 'Ceiling on gifts, as a share of remittances.' },
  valid: { label: 'Proposals that are valid', meaning: 'Share of proposals whose papers and plans are in order.' },
  goAlone: {
    label: 'Clubs that build alone',
    meaning: 'Chance that a club builds a project refused for lack of budget with its own money only.',
  },
  soloScale: {
    label: 'Size of projects without a match',
    meaning: 'Value of a project that a club builds without a scheme, as a part of the usual value.',
  },
  abandonBase: { label: 'Projects never completed', meaning: 'Chance that a project begun is never finished.' },
  abandonElection: {
    label: 'Projects stopped by a new mayor',
    meaning: 'Extra chance in a year in which the mayor’s side changes.',
  },
  leakage: {
    label: 'Money that goes missing',
    meaning: 'Share of a project’s money that does not reach the work, without audit.',
  },
  overrunMean: {
    label: 'Cost overrun',
    meaning: 'Real cost over planned cost, on average; 1.15 is fifteen percent more.',
  },
  overrunSpread: { label: 'Spread of overruns', meaning: 'How much overruns differ from work to work.' },
  upkeepFunded: { label: 'Upkeep that is paid', meaning: 'Share of the upkeep of works that the town pays.' },
  depreciation: { label: 'Wear of works', meaning: 'Value that a well kept work loses in a year.' },
  neglect: {
    label: 'Wear without upkeep',
    meaning: 'Further value lost in a year by a work that is not kept up at all.',
  },
  survive1: { label: 'Firms that survive their first year', meaning: 'Share of new firms.' },
  survive2: { label: 'Firms that survive each later year', meaning: 'Share of firms, per year.' },
  crowding: {
    label: 'Firms in each other’s way',
    meaning: 'How much a market full of new firms lowers their survival.',
  },
  firmsPerHundred: {
    label: 'Room for small firms',
    meaning: 'Small firms that a place can hold, per hundred inhabitants.',
  },
  displaced: { label: 'Jobs that only moved', meaning: 'Share of jobs in supported firms lost in others.' },
  deadweight: { label: 'Firms that would have started anyway', meaning: 'Share of supported firms.' },
  multiplier: { label: 'Local multiplier', meaning: 'Local income set moving by one unit of money from outside.' },
};
