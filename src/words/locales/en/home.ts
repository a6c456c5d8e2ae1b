/** The first screen. */
export const home = {
  title: 'Test a remittance-for-development scheme before you fund it',
  exampleOf: 'Worked example: {{name}}',
  how: 'How is this worked out?',
  open: 'Open the whole result',
  badge: {
    assumed: 'Illustrative figures',
    assumedMeaning: 'Figures without a source are made up for this example; they are not measured in any town.',
    measured: 'Figures with sources',
    measuredMeaning: 'The figures of this scenario name their sources.',
  },
  split: {
    title: 'Who brings the {{total}}',
    anyway: 'Would have come anyway',
    migrants: 'Migrants’ new money',
    others: 'Other governments and donors',
    town: 'The town’s own',
    note: 'Of the {{outlay}} that the town pays, {{into}} are part of this money; the rest pays for what surrounds it, such as training, advice, audit, upkeep and the guarantee’s capital.',
  },
  questions: {
    title: 'Five questions to ask of this result',
    anyway: {
      question: 'What would have come anyway?',
      answer:
        '{{anyway}} of the {{total}}: that is what the same futures bring without the scheme, {{range}} in nine of ten of them.',
      how: 'How the money without the scheme is worked out',
    },
    pays: {
      question: 'Who pays?',
      answer: '{{payers}} With what surrounds it, the town pays {{outlay}} in all.',
      how: 'How what the town pays is worked out',
      money: 'Every peso with its reason, in one possible future',
    },
    assumed: {
      question: 'What is assumed?',
      answer:
        '{{meaning}} Of the {{all}} figures on how people and authorities behave and on what things cost, {{assumed}} are assumptions and {{recalled}} are recalled, not yet checked; {{reported}} are reported and {{measured}} measured.',
      list: 'All that is assumed, with the reason for each',
      all: 'All the evidence',
    },
    sure: {
      question: 'How sure is it?',
      answer:
        '{{range}} That counts luck and the ranges of the figures. Where an assumption is wrong, the truth may lie outside.',
      chances: 'How to read chances',
      responses: 'The result if people respond differently',
      backtests: 'Where the model was held against what really happened',
    },
    unsaid: {
      question: 'What does it not say?',
      answer:
        'It is no forecast. It does not say who gains within a household, what building does to local prices, whether a finished work is used, or what the town leaves undone to pay for it.',
      limits: 'All that it does not say',
    },
  },
  pictures: 'Year by year, and by priority',
  doors: 'Three ways in',
  tour: 'A tour in two minutes',
  officer: {
    door: 'Finance officer',
    task: 'Test a design against the town’s budget',
    firstYearCapital:
      'In {{futures}} the town exceeds its envelope of {{envelope}}, always in the first year, when the guarantee’s capital is paid in.',
    capital: 'Capital of the guarantee fund',
    budget: 'The town’s yearly budget for matching',
    envelope: 'The town’s yearly envelope',
    currencyHint: 'in {{currency}}, for example {{example}}',
    move: 'See what changes',
    link: 'Open the design and its result',
  },
  association: {
    door: 'Association',
    task: 'See what becomes of a contribution',
    becomes: '{{one}} becomes about {{each}}, not {{nominal}}.',
    becomesAsPromised: '{{one}} becomes about {{each}}, as promised.',
    noMatching: 'This design has no matching: each contribution stays what it is.',
    given: '{{given}} from {{corridor}} arrives as {{arrived}}; with the partners’ parts that makes {{total}}.',
    give: 'We give',
    giveHint: 'amount in {{currency}}',
    show: 'Show what it becomes',
    receipt: 'Receipt and chances',
    link: 'Follow a contribution step by step',
    wrongAmount: '“{{given}}” is not an amount. Give a number above 0, like 1000 or 1,000.',
    tooMuch: '“{{given}}” is more than this page reckons with. Give an amount up to {{most}}.',
  },
  trainer: {
    door: 'Trainer',
    task: 'Show a room what a rule really does',
    question:
      'Guess: what does doubling the ratio of “{{partner}}”, from {{from}} to {{to}}, do to the money reaching the town?',
    guesses: {
      less: 'It falls by more than 2 %',
      same: 'It stays within 2 %',
      little: 'It grows by 2 to 10 %',
      some: 'It grows by 10 to 30 %',
      much: 'It grows by more than 30 %',
    },
    reveal: 'Show the answer',
    right: 'Your guess was right.',
    wrong: 'Your guess was “{{guess}}”.',
    grows: 'It grows by {{change}}, from {{before}} to {{after}}.',
    falls: 'It falls by {{change}}, from {{before}} to {{after}}.',
    stays: 'It stays at {{before}}.',
    refusedMore:
      'Refusals for lack of budget go from {{before}} to {{after}} of project money: each project asks more of the same budgets, so fewer are approved.',
    refusedLess: 'Refusals for lack of budget go from {{before}} to {{after}} of project money.',
    outlay: 'What the town pays goes from {{before}} to {{after}}.',
    sameLuck: 'Both designs met the same {{draws}} futures, so the difference is the rule’s alone.',
    noMatching: 'This design has no matching partner whose ratio could be doubled.',
    class: 'Start or join a class',
    exercises: 'Choose an exercise',
    link: 'Live through one possible future, year by year',
  },
  ownTown: {
    title: 'Your own town',
    intro:
      'Six questions that a treasurer can answer in three minutes make a first design of your town; every figure that is borrowed or assumed says so.',
    six: 'Answer six questions',
    others: 'Two other ways lead to your own figures:',
    levers:
      'In these pages: open the ready scenario nearest to your town and move its levers; the address keeps what you changed.',
    link: 'Choose a ready scenario',
    file: 'With every figure of your own: take a scenario’s file, write your figures into it, then check it and run it on your computer; the check names every mistake and says what is accepted.',
    take: 'Take this example’s file (YAML)',
  },
};
