/** Named stresses of a design, on the same luck. */
export const stress = {
  eyebrow: 'What if it goes wrong?',
  title: '{{name}}: stress tests',
  lead: 'The same design on the same luck, with one thing gone wrong at a time. Each stress names the outcome that it moves, and is held to it: the change must be more than three standard errors from zero.',
  basis: 'Mean of {{draws}} possible futures for each, seed {{seed}}. Model {{model}}, data {{data}}.',
  sizes: 'How far each stress goes (a fifth, a third, a half) is chosen, not measured.',
  worst: {
    alone: 'Hardest on the money for the priorities: {{pack}}. It takes {{change}} of {{before}}, which is {{share}}.',
    tied: 'Hardest on the money for the priorities: {{pack}} and {{next}}, which cannot be told apart. The first takes {{change}} of {{before}}, which is {{share}}.',
    none: 'None of these takes money from the priorities for sure.',
  },
  breach: {
    most: 'The chance of a breach is {{before}} as designed and highest, {{after}}, under: {{pack}}.',
    none: 'None of these raises the chance of a breach, which is {{before}} as designed.',
  },
  names: {
    partnerAbsent: '{{partner}} stays away',
    partnerLate: '{{partner}} a year late',
    budgetsHalved: 'Budgets cut by half',
    matchEnds: 'Match ends with an election',
    electionLost: 'Election lost',
    exchangeDown: 'Exchange rate −15 %',
    exchangeUp: 'Exchange rate +15 %',
    remittancesDown: 'Remittances −20 %',
    recession: 'Lasting recession abroad',
    migrantsReturn: 'One migrant in five gone',
    clubsHalved: 'Clubs halved',
    giversUnmoved: 'Match moves no giver',
    overrun: 'Works cost a third more',
    leakageDoubled: 'Leakage doubled',
    abandonedDoubled: 'Twice as many works given up',
    guaranteeWorst: 'Guarantee’s worst year',
    guarantorDoubted: 'Guarantor not believed',
    trainingNothing: 'Training does nothing',
  },
  what: {
    partnerAbsent:
      'It takes part in no year. Projects that need its share are refused, or wait in vain, as the design’s own rule for absence says.',
    partnerLate:
      'It pays nothing in the first year of the match and its usual share from the second; clubs and the others go on without it, and plan with it only once it pays.',
    budgetsHalved:
      'Every partner’s yearly budget is half of what it is, from the start: budgets of the model cannot change from one year to another, so that “after the election” cannot be said.',
    matchEnds: 'The year of the first election is the last in which anything is matched.',
    electionLost:
      'The mayor’s side changes in every election: the model has one chance for all of them, so that the first cannot be lost alone.',
    exchangeDown:
      'Local money for each unit of foreign money falls by 15 % from the first year on; what is sent abroad stays.',
    exchangeUp:
      'Local money for each unit of foreign money rises by 15 % from the first year on; what is sent abroad stays.',
    remittancesDown:
      'Everybody who sends sends a fifth less. Gifts to clubs are not touched, unless they meet the most that a family gives.',
    recession:
      'What each sends shrinks by 3 percentage points more a year, and members give a tenth less. The model’s good and bad years are luck, so that a recession of the first three years alone cannot be said.',
    migrantsReturn: 'A fifth fewer people abroad in every corridor, from the first year on.',
    clubsHalved: 'Half as many people abroad belong to a club.',
    giversUnmoved: 'Neither that there is a match nor how good it is brings anybody to give.',
    overrun: 'The mean overrun of costs is a third higher: the same money builds less.',
    leakageDoubled: 'The share of project money that goes missing is twice what it is, before audit and seal.',
    abandonedDoubled: 'The chance that a project is never finished is twice what it is.',
    guaranteeWorst:
      'Savings guaranteed default as in the worst year in a hundred, every year: the model cannot make one year bad. Savers know it, and value the cover the more: what they invest may even rise.',
    guarantorDoubted: 'At the start savers believe in no cover at all; what is honoured convinces them year by year.',
    trainingNothing: 'Those who are trained save no more than before.',
  },
  /** Where there are two ways to tell the model. */
  ways: {
    start:
      'Here the whole match starts a year later: without this partner there would hardly be a match to speak of, or its share is uncertain and cannot be put off.',
  },
  because: {
    'no-matching': 'the design has no match that runs',
    'no-budgets': 'no partner has a yearly budget',
    'no-elections': 'no election falls within these years',
    'no-guarantee': 'the design guarantees no savings',
    'no-training': 'the design trains nobody',
    'no-givers': 'nobody abroad belongs to a club',
    'own-currency': 'all remittances come in the place’s own money',
    'pays-nothing': 'this partner adds nothing',
    'one-year': 'the match runs for one year only',
    protected: 'the ordinance protects projects from any change of mayor',
    already: 'the design says so already',
    'cannot-play': 'the design cannot be played this way',
  },
  did: {
    'as-said': '{{outcome}}: {{change}}, as it says.',
    'not-told': '{{outcome}}: {{change}}, which {{draws}} futures cannot tell from zero.',
    'other-way': '{{outcome}}: {{change}}, against what it says: in this design another effect is stronger.',
  },
  error: '{{change}} (standard error {{error}})',
  figure: {
    title: 'Money for the priorities under each stress',
    sentence: 'Change against the design as it stands, in parts of {{before}}, hardest first.',
    unit: 'Change of the money for the priorities',
    rows: 'Stress',
    series: 'Change',
  },
  table: {
    title: 'Every stress',
    note: 'Changes against the design as it stands, over {{years}}, money in {{unit}}; * marks what is more than three standard errors from zero.',
    columns: {
      pack: 'Stress',
      named: 'The outcome it names',
      toPriorities: 'Money for priorities',
      added: 'What the scheme adds',
      delivered: 'Delivered',
      outlay: 'Town’s outlay',
      breach: 'Chance of a breach',
      target: 'Chance of all targets',
    },
    base: 'As designed',
  },
  packs: { title: 'What each of them does', open: 'The design under it', leftOut: 'Not here' },
  leftOut: '{{pack}}: {{because}}.',
  together: {
    title: 'Two at once',
    text: 'Two stresses together often do less, or more, than the sum of both.',
    first: 'The first',
    second: 'The second',
    choose: 'choose one',
    ask: 'Play both',
    result:
      '{{one}}, and {{other}}: the money for the priorities changes by {{change}}, the chance of a breach is {{breach}}.',
    more: 'That is {{amount}} less harm than the two alone add up to.',
    worse: 'That is {{amount}} more harm than the two alone add up to.',
    sum: 'That is what the two alone add up to, as far as these futures can tell.',
    same: 'Choose two different ones.',
    unknown: 'There is no stress called “{{given}}” for this design.',
    notHere: '{{pack}} has nothing to say here: {{because}}.',
  },
  take: { title: 'Take away', json: 'Every stress (JSON)', csv: 'Every stress as a table (CSV)' },
};
