/** Who gets the match: by need, by place, by size of project; and designs that lean more to need. */
export const equity = {
  eyebrow: 'Who gains',
  title: '{{name}}: who gains',
  lead: 'Where the money that reaches the plan’s priorities goes, with the scheme and without it. Lending and firms belong to no place and are left out.',
  poor: 'Of project money, {{scheme}} goes to the poorest 40 % of people; without the scheme it would be {{without}}.',
  poorAlone: 'Of project money, {{scheme}} goes to the poorest 40 % of people.',
  person: {
    third:
      'A person in the most marginal third of the people gets {{first}} over {{years}}, a person in the least marginal third {{last}}.',
    tenth:
      'A person in the most marginal tenth of the people gets {{first}} over {{years}}, a person in the least marginal tenth {{last}}.',
  },
  leaning: {
    to: 'On the whole the money leans to the more marginal places ({{value}}, where 0 is the same for everybody and 1 all to the most marginal).',
    even: 'On the whole the money leans neither to the more marginal places nor to the others ({{value}}, where 0 is the same for everybody).',
    from: 'On the whole the money leans away from the more marginal places ({{value}}, where 0 is the same for everybody and −1 all to the least marginal).',
  },
  basis: 'Mean of {{draws}} possible futures, seed {{seed}}. Model {{model}}, data {{data}}. Money in {{unit}}.',
  oneplace: 'The scenario has one place only: nothing can be said of who gains among places.',
  figure: {
    title: 'People and money, from the most marginal to the least',
    sentence:
      'Each group has as many people. Where a bar is longer than that of the people, the group gets more than its share.',
    group: 'People by marginality',
    people: 'Share of the people',
    scheme: 'Share of the funds, with the scheme',
    without: 'Share of the funds, without it',
    first: '1, most marginal',
    last: '{{number}}, least marginal',
    share: 'share of all',
  },
  groups: {
    title: 'By need',
    people: 'People',
    marginality: 'Mean marginality',
    scheme: 'Funds with the scheme',
    without: 'Funds without it',
    added: 'Added',
    person: 'A person, with the scheme',
    place: 'Place',
    note: 'People are put in order by how marginal their place is and parted into groups of the same size; a place on an edge counts in both groups in part. Means over {{years}}, in {{unit}}.',
  },
  places: {
    title: 'By place',
    many: 'There are {{count}} places: they are shown in groups only.',
    note: 'Means over {{years}}, in {{unit}}.',
  },
  sizes: {
    title: 'By size of project',
    text: 'The model knows no single clubs, but how large a project is, which small clubs keep small. Small: below half of what is typical of its sector; large: above one and a half.',
    size: 'Project',
    small: 'small',
    usual: 'usual',
    large: 'large',
    proposed: 'Proposed, per future',
    approved: 'Approved, of the valid',
    club: 'Club money',
    match: 'Match',
    ratio: 'Match for each unit of club money',
    caption: 'Who gets the match, by size of project',
  },
  variants: {
    title: 'And if it leaned more to need?',
    none: 'This design has no match, so that nothing can be weighted. Give it one, and the question can be asked.',
    unplayable: 'The design with another weight cannot be played: {{message}}',
    names: {
      needRatio: 'Ratio weighted by need',
      needRanking: 'Marginal places first in the ranking',
    },
    design: 'The design as it is',
    about: {
      needRatio:
        'Each public partner adds more where a place is marginal and a need is unmet: its ratio is multiplied by {{formula}}. Where proposals come from follows where the migrants come from: a better ratio makes a project cheaper for its club, it does not call forth more projects there.',
      needRanking:
        'When budgets do not suffice, projects are ranked by the plan times 1 + {{equity}} × marginality. The ratio stays as it is.',
    },
    scaled:
      'So that the public pays about the same for the match, the weighted ratio is scaled by {{factor}}. The match then is {{difference}} ({{percent}}), and funds to priorities are {{total}}.',
    poorOfBoth:
      'In the futures in which both have projects, {{share}} of project money then goes to the poorest 40 % of people instead of {{base}}: {{difference}}, with a standard error of {{error}}.',
    poor: 'Of project money {{share}} then goes to the poorest 40 % of people instead of {{base}}: {{difference}}, with a standard error of {{error}}.',
    off: 'No scale between a quarter and four brings the match within one in a hundred of what it costs now: budgets or caps decide here, not the ratio. The nearest is shown.',
    uncertain: 'Ratios that are uncertain count with their middle value here: a formula holds plain numbers.',
    nothing:
      'In this design it changes nothing: budgets suffice for whatever is proposed, or the places are all alike.',
    caption: 'Differences on the same luck',
    groupsCaption: 'Funds to each group of people, and how they change',
    unitLine: '{{value}} higher',
    less: '{{value}} lower',
    same: 'unchanged',
    adopt: 'Use it: the design with {{name}}',
    compare: 'Everything else of the three side by side',
    byNeed: 'a ratio weighted by need',
    byRank: 'marginal places first',
    note: 'Means with the range of nine of ten futures of the paired difference, and the standard error of its mean.',
  },
  take: {
    json: 'Who gains, as data (JSON)',
    csv: 'Who gains, as a table (CSV)',
  },
};
