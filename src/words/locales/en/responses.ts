/** One design under each body of evidence on how giving answers to a match. */
export const responses = {
  eyebrow: 'What if people respond differently?',
  title: '{{name}}: under each body of evidence',
  lead: 'How much more migrants give because their money is matched is the least certain figure of all: published studies disagree. Here the same design is played under each of them, on the same luck.',
  ask: 'What if people respond differently?',
  back: 'Back to the result',
  basis:
    'Mean of {{draws}} possible futures for each, seed {{seed}}, the same luck for all. Model {{model}}, data {{data}}.',
  names: {
    gifts: 'Gifts to a cause',
    clubs: 'Giving through migrants’ clubs',
    familyProducts: 'Products for one’s own family',
    own: 'Own figure',
  },
  /** In brackets. */
  short: {
    gifts: 'gifts',
    clubs: 'clubs',
    familyProducts: 'family products',
    own: 'own figure',
  },
  /** As part of a sentence. */
  inside: {
    gifts: 'as with gifts to a cause',
    clubs: 'as in migrants’ clubs',
    familyProducts: 'as with products for their own family',
    own: 'as the design’s own figure says',
  },
  about: {
    gifts:
      'Letters to past donors of a charity: that there is a match counts, its ratio hardly. A large randomised trial.',
    clubs:
      'Collective giving by associations was never randomised: between the other two, and wide on purpose. An assumption.',
    familyProducts:
      'Products that serve the giver’s own family, such as a school account at home: the ratio counts much. That it does is measured; the sizes are recalled, to be checked.',
    own: 'What this design states itself, instead of a body of evidence.',
  },
  used: 'used by this design',
  whole: 'The whole result under it',
  dropped:
    'This design states figures of its own. They hold in the row “own figure” only: for the three bodies of evidence they are dropped.',
  stated: 'Stated in the scenario: {{text}}',
  unstated: 'No source is given, so this is an assumption.',
  figure: '{{name}}: {{value}}',
  finding: {
    none: 'Whatever people’s response, the outcome is the same: nothing in this design answers to how giving responds to a match.',
    little:
      'The conclusion hardly depends on the evidence: what the scheme adds is about {{least}} if people answer {{leastBody}} and about {{most}} if they answer {{mostBody}}.',
    some: 'The conclusion depends somewhat on the evidence: what the scheme adds goes from about {{least}} if people answer {{leastBody}} to about {{most}} if they answer {{mostBody}}.',
    much: 'The conclusion depends strongly on the evidence: what the scheme adds goes from about {{least}} if people answer {{leastBody}} to about {{most}} if they answer {{mostBody}}.',
    sign: 'Even the direction depends on the evidence: from about {{least}} if people answer {{leastBody}}, which is a loss, to about {{most}} if they answer {{mostBody}}.',
  },
  worth: {
    all: 'Under every body of evidence the town pays less than 1 {{unit}} for each {{unit}} more that reaches it: {{costs}}.',
    none: 'Under no body of evidence does the town pay less than 1 {{unit}} for each {{unit}} more that reaches it: {{costs}}.',
    some: 'Under {{count}} of {{total}} bodies of evidence the town pays less than 1 {{unit}} for each {{unit}} more that reaches it: {{costs}}.',
    cost: '{{cost}} ({{body}})',
    undefined: 'not defined ({{body}})',
  },
  risk: {
    same: 'Under every body of evidence the envelope is exceeded in {{chance}}.',
    differs: 'The envelope is exceeded in {{least}} ({{leastBody}}), and in {{most}} ({{mostBody}}).',
  },
  figures: {
    channelled: 'Money channelled over {{years}}, by body of evidence',
    channelledSentence:
      'With the scheme about {{least}} if people answer {{leastBody}}, about {{most}} if they answer {{mostBody}}. Band: nine of ten futures; dot: the mean.',
    outlay: 'What the town pays over {{years}}, by body of evidence',
    outlaySentence:
      'About {{least}} if people answer {{leastBody}}, about {{most}} if they answer {{mostBody}}. Band: nine of ten futures; dot: the mean.',
    body: 'Body of evidence',
    scheme: 'With the scheme',
    without: 'Without it',
  },
  outcomes: {
    title: 'The main outcomes',
    range: 'Nine of ten futures',
    scheme: 'With the scheme',
    without: 'Without',
    difference: 'Difference',
    differenceRange: 'Its nine of ten futures',
    chances: 'Chances',
    chance: 'Chance that',
    breach: 'The envelope is exceeded in some year',
    exhausted: 'The guarantee fund runs out in some year',
    over: 'over {{years}}, money in {{unit}}',
    last: 'in the last year',
  },
  bodies: 'The bodies of evidence',
  evidence: 'Where these figures come from',
  own: {
    title: 'Your own figure',
    text: 'Does your community respond differently? Type your figures: they stand beside the others, and nothing is changed for anybody else.',
    note: 'Where they come from',
    noteHint: 'a survey, a register of past years, a judgement',
    run: 'Compare with them',
    drop: 'Leave empty to drop them again.',
  },
  take: {
    json: 'Every outcome under each body (JSON)',
    csv: 'Every outcome under each body, as a table (CSV)',
  },
};
