/** Figures that every scenario states for itself: a label, and what the number means in one plain sentence. */
export const settings = {
  corridorVolatility: {
    label: 'How much remittances swing',
    meaning: 'By how much the money sent through a corridor rises and falls from one year to the next.',
  },
  transferCost: {
    label: 'What sending costs',
    meaning: 'Part of the money sent that fees and exchange margins take.',
  },
  clubMembership: {
    label: 'Who belongs to a club',
    meaning: 'Share of migrants who are members of a hometown association.',
  },
  trainingCost: {
    label: 'Cost of a course',
    meaning: 'What it costs to train one person, in dollars; a scenario states it in the place’s money.',
  },
  placedShare: {
    label: 'Savings placed productively at first',
    meaning: 'Part of what families save that goes into a productive product before any scheme.',
  },
  vehicleDefault: {
    label: 'Borrowers who fail',
    meaning: 'Chance that a loan of the product fails in a year.',
  },
  lossGivenDefault: {
    label: 'What a failed loan loses',
    meaning: 'Part of a failed loan that never comes back.',
  },
  guaranteeCover: {
    label: 'What a guarantee covers',
    meaning: 'Part of the loss that the guarantee fund pays.',
  },
  guaranteeFee: {
    label: 'Fee for a guarantee',
    meaning: 'Yearly price of a guarantee, as a part of what is guaranteed.',
  },
  guaranteeLeverage: {
    label: 'Guarantees for each unit of capital',
    meaning: 'How many times its own money a fund may guarantee.',
  },
  leakageCut: {
    label: 'What an audit saves',
    meaning: 'Part of the missing money that a certain audit prevents.',
  },
  jobsPerFirm: { label: 'Jobs in a supported firm', meaning: 'Jobs that one supported firm gives while it lives.' },
  upkeepShare: {
    label: 'Upkeep that works need',
    meaning: 'Yearly upkeep as a part of what it would cost to build the work again.',
  },
  discountRate: {
    label: 'Discount rate',
    meaning: 'How much less money next year is worth than money now, after inflation.',
  },
};
