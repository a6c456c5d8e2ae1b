/** Sentences that sum a result up. */
export const summary = {
  headline:
    'In {{years}} about {{total}} reach this town’s projects, savings and firms; {{anyway}} would have come anyway. {{outlay}}',
  headlineAllAnyway:
    'In {{years}} about {{total}} reach this town’s projects, savings and firms, and all of it would have come anyway. {{outlay}}',
  headlineNothing: 'In {{years}} no money reaches this town’s projects, savings and firms. {{outlay}}',
  headlineUndefined:
    'What reaches this town’s projects, savings and firms in {{years}} is not defined in any of the futures.',
  headlineAllNew:
    'In {{years}} about {{total}} reach this town’s projects, savings and firms, none of which would have come anyway. {{outlay}}',
  headlineFewer:
    'In {{years}} about {{total}} reach this town’s projects, savings and firms; without the scheme it would be {{anyway}}. {{outlay}}',
  outlay: {
    some: 'The town pays {{amount}}.',
    none: 'The town pays nothing.',
    undefined: 'What the town pays is not defined.',
  },
  range: 'In nine of ten futures {{range}} reach the town.',
  rangeNone: 'That is the same in every future.',
  split: {
    new: 'Of the {{amount}} that come because of the scheme, {{parts}}.',
    none: 'The scheme brings no additional money.',
    migrants: '{{amount}} are migrants’ new money',
    others: '{{amount}} come from other governments and donors',
    town: '{{amount}} are the town’s own',
    less: 'Migrants put in {{amount}} less of their own than without the scheme.',
    fewer: 'All together {{amount}} fewer arrive than without the scheme.',
  },
  breach: {
    none: 'In none of 100 futures does the town exceed its envelope of {{envelope}} a year.',
    always: 'In {{futures}} the town exceeds its envelope of {{envelope}} a year, always in {{year}}.',
    mostly: 'In {{futures}} the town exceeds its envelope of {{envelope}} a year, most often in {{year}}.',
  },
  exhausted: {
    none: 'The guarantee fund lasts in all 100 futures.',
    some: 'In {{futures}} the guarantee fund runs empty at least once.',
  },
  targets: {
    none: 'No target is set.',
    atLeast: '{{outcome}} of at least {{amount}}: reached in {{futures}}. {{verdict}}',
    atMost: '{{outcome}} of at most {{amount}}: kept in {{futures}}. {{verdict}}',
    between: '{{outcome}} between {{amount}} and {{most}}: reached in {{futures}}. {{verdict}}',
    enough: 'That is as sure as the town wants it ({{wanted}}).',
    short: 'The town wants it in {{wanted}}.',
    together: 'All targets together are met in {{futures}}.',
  },
  delivered: 'Of 100 {{currency}} committed to projects, {{number}} are delivered by {{year}}.',
  deliveredFewer: 'Of 100 {{currency}} committed to projects, fewer than 1 is delivered by {{year}}.',
  deliveredNone: 'Nothing is committed to projects.',
  approved: {
    one: 'one',
    share_one: 'About {{some}} of {{all}} proposals is approved.',
    share_other: 'About {{some}} of {{all}} proposals are approved.',
    all: 'All proposals are approved.',
    none: 'No proposal is approved.',
    noProposals: 'Nothing is proposed.',
  },
  leverage: 'For each {{currency}} the town pays, others put in {{ratio}}.',
  leverageUndefined:
    'How much others put in for each {{currency}} of the town’s is not defined: the town pays nothing.',
  prices: 'Money is counted at the prices of {{year}}.',
  basis_one: 'Counted in {{count}} possible future, drawn with seed {{seed}}.',
  basis_other: 'Counted in {{count}} possible futures, drawn with seed {{seed}}.',
  notSaid: {
    title: 'What these results do not say',
    forecast: 'They are no forecast. They say what follows if the assumptions hold, and how widely it may vary.',
    assumptions: 'Numbers marked as assumptions have no source. Change them and see what moves.',
    behaviour:
      'Giving through migrants’ clubs has never been tested in an experiment; how strongly it answers a match is known only within wide bounds.',
    households:
      'They do not say who gains within a household, or between households that receive remittances and those that do not.',
    prices: 'They do not know local prices: if many works begin at once, materials, labour and land may cost more.',
    quality: 'A finished work is counted by its value, not by whether it is used, works well, or was the right one.',
    politics: 'Elections, partners who stay away and trust are simple rules here; real negotiations are not.',
    otherSpending: 'They do not say what the town leaves undone to pay for the scheme.',
    migration: 'They do not say whether people leave, stay or return because of the scheme.',
    law: 'They do not check the law: budgets, guarantees and savings products need their own permits.',
  },
};
