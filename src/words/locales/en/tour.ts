/** Two minutes through each door, for a first visit. A step says what you see, and what to try. */
export const tour = {
  title: 'A tour in two minutes',
  lead: 'Six short steps, each with a page to open on which something is filled in already.',
  begin: 'Begin',
  place: 'Step {{step}} of {{steps}}',
  open: 'Open this page',
  openStep: 'Open this page: {{title}}',
  previous: 'Previous',
  next: 'Next',
  others: 'Other tours:',
  offer: 'Here for the first time? A tour in two minutes',
  barLabel: 'Tour',
  back: 'Back to the tour',
  nextPage: 'Next page',
  officer: {
    title: 'Two minutes for finance officers',
    purpose: 'Test a design against the town’s budget, and take the answer to the council.',
    sentence: {
      title: 'One sentence first',
      sight: 'The first page sums a scheme up: what reaches the town, and how much of it would have come anyway.',
      task: 'Press one of the five questions below it.',
    },
    result: {
      title: 'What it costs',
      sight: 'A result shows what the town pays, how likely it is to exceed its envelope, and what each priority gets.',
      task: 'Press “how?” beside a figure: it leads down to the source.',
    },
    lever: {
      title: 'Move a lever',
      sight: 'Here the guarantee has less capital than in the ready scenario, and the page says so.',
      task: 'Change another field, and look at the chance again.',
    },
    ledger: {
      title: 'Who pays, when',
      sight: 'The ledger lists every payer, year by year, in one possible future.',
      task: 'Find the year in which the town pays most.',
    },
    ask: {
      title: 'Ask back',
      sight: 'You set the limit, and the program looks for the designs that keep it.',
      task: 'Choose a ready question.',
    },
    council: {
      title: 'To the council',
      sight: 'Two pages to print: result, costs, risks, assumptions.',
      task: 'Print them, then answer six questions about your own town.',
    },
  },
  association: {
    title: 'Two minutes for associations',
    purpose: 'See what becomes of what your members give, and how likely it is to be matched.',
    gift: {
      title: 'What you give',
      sight: 'A club’s monthly gift is filled in; the page says what it becomes with the partners’ parts.',
      task: 'Put in your own members and amount.',
    },
    chances: {
      title: 'Your chances',
      sight: 'How likely a project of that size is to be approved, matched and finished, counted in simulated futures.',
      task: 'Choose another kind of project.',
    },
    receipt: {
      title: 'The receipt',
      sight: 'Line by line: what sending costs, what arrives, what each partner adds.',
      task: 'Find the largest loss on the way.',
    },
    late: {
      title: 'Too late?',
      sight: 'The same gift, handed in at the end of the year, when partners’ budgets may be used up.',
      task: 'Compare it with “early”.',
    },
    projects: {
      title: 'Which project?',
      sight: 'The page says with which projects your money brings in most, and what you lose by the second-best set.',
      task: 'Type your money and two projects.',
    },
    take: {
      title: 'Take it along',
      sight: 'A flyer with a code that opens the same figures on a phone.',
      task: 'Print it for your next meeting.',
    },
  },
  trainer: {
    title: 'Two minutes for trainers',
    purpose: 'Let a room guess, design and live through what a rule really does.',
    guess: {
      title: 'Guess first',
      sight: 'The first page asks what a doubled ratio does, with five answers to choose from.',
      task: 'Guess, then show the answer.',
    },
    exercise: {
      title: 'Choose an exercise',
      sight: 'Each has a goal, steps with minutes, questions for the room, and the evidence behind it.',
      task: 'Open one and print its notes.',
    },
    start: {
      title: 'Start a class',
      sight: 'A class gets a short code. Teams join with it on their phones, without an account.',
      task: 'Start one, and join it in a second window.',
    },
    future: {
      title: 'Live one future',
      sight:
        'Year by year: elections, recessions, partners that do not pay, works never finished. Every team meets the same luck.',
      task: 'Look at another future.',
    },
    evidence: {
      title: 'Show the evidence',
      sight: 'The same scheme under each body of evidence on how people respond.',
      task: 'Ask the room which one it believes.',
    },
    room: {
      title: 'No internet?',
      sight: 'A laptop’s hotspot is enough: “serve --class” shows the address and a code to scan.',
      task: 'Try it once with your own phone.',
    },
  },
};
