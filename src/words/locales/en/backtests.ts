/** Back-tests: published results that the model is held against. */
export const backtests = {
  title: 'Back-tests',
  lead: 'What really happened elsewhere, and what the model gives for the same rules. Each published result is played as a scenario of its own, and must come out in the interval stated beforehand.',
  counts:
    '{{passed}} of {{all}} results come out as published. {{fits}} are fits, which set a default. {{tests}} are tests, of which {{restated}} largely restate what was put in; of the other {{independent}}, {{independentPassed}} pass.',
  failures: '{{failed}} fail and stay here, with the reason.',
  alarm:
    '{{count}} back-tests fail that are expected to pass. The model as it runs here does not agree with what was published.',
  howToRead: 'How to read this',
  rule: 'A result passes when the mean over all futures lies in the published interval. Beside it stand its standard error, from {{seeds}} seeds, and how far apart single futures lie.',
  fitMeans:
    'This result set a default of the model, or decided its sign. Meeting it shows that the parameter works as written, not that the model foresees anything.',
  testMeans: 'This result set no default. The model could have missed it.',
  restates: 'largely put in',
  restatesMeans:
    'A test that the model could hardly miss: most of its answer is put in, or a rule that is put in gives it by itself. It shows that the sums hold, and little more.',
  structural:
    'Some of each answer is put in and some is worked out. Under “what is put in” each result says which, and what a wrong model would give.',
  unheld:
    'Of these parts of the model nothing published was found that could show them wrong: firms that crowd each other out, the smaller work that a club builds alone, work in kind, defaulted loans that leave what is guaranteed, and the stop-loss of a fund. Only the model’s own tests look after them.',
  command: 'The same on the command line: {{command}}',
  waiting:
    'The back-tests are being played on this computer: {{done}} of {{all}} are done. This takes a few seconds, once.',
  reload: 'Look again',
  allTitle: 'All results',
  figureTitle: 'Published and obtained',
  figureLegend:
    'Each published interval is drawn to the same width. The light band is what was published, the mark what the model gives on average, the thin line the range beside it. A band that runs to the edge is open on that side. A cross or an arrow: the mark lies outside, or beyond the picture.',
  kind: { fit: 'fit', test: 'test' },
  verdict: { pass: 'passes', fail: 'fails', known: 'fails, as known' },
  columns: {
    result: 'Result',
    kind: 'Kind',
    figure: 'Figure',
    observed: 'Published',
    interval: 'Interval to come out in',
    obtained: 'Obtained',
    error: 'Standard error',
    range: 'Range',
    verdict: 'Verdict',
    verdictAndKind: 'Verdict and kind',
    grade: 'Grade',
  },
  sections: {
    observed: 'What was seen',
    how: 'What is played',
    structural: 'What is put in, and what a wrong model would give',
    more: 'What is played, what is put in, and the source',
    why: 'Why it fails',
    sets: 'Default that it set',
    sources: 'Source',
    runs: 'Runs',
    interval: 'How the interval was made',
  },
  between: '{{low}} to {{high}}',
  openBelow: 'below {{high}}',
  openAbove: 'above {{low}}',
  undefined: 'not defined',
  noPoint: 'no single figure',
  rangeFutures: '{{low}} to {{high}} (nine of ten futures)',
  rangeSeeds: '{{low}} to {{high}} (95 % of the mean)',
  runLine: 'Scenario {{scenario}}, seeds {{seeds}}, {{draws}} futures each.',
  runLevers: 'Scenario {{scenario}}, seeds {{seeds}}, {{draws}} futures each, with',
  scenarioFile: 'the scenario file',
  years: 'years {{years}}',
  sign: { above: 'above 0', below: 'below 0' },
  grades: { derived: 'computed from figures found' },
  intervals: {
    wilson: 'The 95 % interval (Wilson) of the counts published.',
    standardError: 'The published figure, 1.96 of its standard errors to either side.',
    rounding: 'What the digits of the published figure leave open.',
    range: 'From the lowest to the highest of the figures published.',
    computed:
      'From the published figure, less its rounding, to one computed from other published figures, as said under what is put in.',
    lowerBound:
      '“More than” was published: the lower end is what the digits leave open, the upper end the rule’s own limit, which nobody published as a result.',
    margin: 'A margin around the published figure that was set before the run.',
    magnitude:
      'Half to double, or a limit that was set before the run: the figure holds in its order of magnitude only.',
    sign: 'Only the direction was published: an effect of nothing is the wrong answer too.',
  },
  unknown: 'There is no back-test called {{name}}. {{hint}}',
  unknownNear: 'Did you mean {{near}}?',
  unknownAll: 'Those there are: {{names}}.',
  tests: {
    'match-ratio': {
      title: 'Who answers a letter, by the match',
      place: 'United States',
      observed:
        '50,083 past donors of a charity got a letter. A match raised the share that gave; whether it was one, two or three dollars for each made hardly a difference.',
      how: 'The donors are the members of one association, with the evidence “gifts”. The match is 1, 2 and 3.',
      structural:
        'The share without a match and the size of a gift are put in. The response to the match was chosen from this very table, so this is a fit. A response turned round, or one in proportion to the ratio, leaves the intervals.',
      checks: {
        none: 'gave, without a match',
        one: 'gave, at 1:1',
        two: 'gave, at 2:1',
        three: 'gave, at 3:1',
        'given-one': 'given per letter, at 1:1',
        'given-three': 'given per letter, at 3:1',
      },
    },
    'school-gifts': {
      title: 'Who sends money for one student, by the match',
      place: 'El Salvador and Washington, D.C.',
      observed:
        'Migrants were offered a card for the schooling of one student at home. Nobody took it without a match, some at one for one, many more at three for one.',
      how: 'The migrants are the members of one association, with the evidence “family products”. The match is 1 and 3.',
      structural:
        'The order is measured, the percentages are recalled. Two in a hundred without a match are put in. The response was chosen from this trial, so this is a fit.',
      checks: {
        none: 'take-up, without a match',
        one: 'take-up, at 1:1',
        three: 'take-up, at 3:1',
        order: 'take-up at 3:1, less that at 1:1',
      },
    },
    'after-match': {
      title: 'What happens once the match is over',
      place: 'Zurich, Switzerland',
      observed:
        'Students gave more often while a half was added to their gifts, and less often than before once it ended. Over the whole time the match lowered participation.',
      how: 'One year with half a franc for each franc, then five years without, with the evidence “gifts”.',
      structural:
        'The study decided the sign of the effect after the end, and its size is an assumption: a fit. That the loss outweighs the gain was not put in; an engine that forgets what follows a match gives a gain.',
      checks: {
        during: 'participation in the year of the match, against none',
        after: 'participation in the year after, against none',
        'in-all': 'participation in all six years together, against none',
      },
    },
    'half-match': {
      title: 'A half added, and a quarter',
      place: 'Zurich, Switzerland',
      observed:
        'Students were promised a quarter or a half on top of their gifts to two funds. The half raised the share that gave; the quarter had no effect.',
      how: 'One year with half a franc for each franc, and one with a quarter, with the evidence “gifts” and with “clubs”; who gives, against no match.',
      structural:
        'The evidence “gifts” was set from letters in the United States with matches of one to three, not from here; the share that gives without a match is an assumption. “Clubs”, the evidence that most scenarios use, was set from no experiment. Only directions are held to: a half does something, and more than a quarter. A response turned round fails with “clubs”; with “gifts” it is too small at a half to be told from a right one. The same students were followed for what comes after a match, which set another default.',
      checks: {
        'gifts-half': 'participation with a half, against none (gifts)',
        'gifts-half-over-quarter': 'participation with a half, less that with a quarter (gifts)',
        'clubs-half': 'participation with a half, against none (clubs)',
        'clubs-half-over-quarter': 'participation with a half, less that with a quarter (clubs)',
      },
    },
    'quarter-match': {
      title: 'A quarter added does nothing',
      place: 'Zurich, Switzerland',
      observed: 'The promise of a quarter on top of each gift had no effect on how many students gave.',
      how: 'One year with a quarter of a franc for each franc, with the evidence “gifts”.',
      structural: 'As above. The error of the finding was not found, so a margin of one point is allowed.',
      why: 'The model’s response has no threshold: a small match does a little, here about two points where one student in two gives. Its size was set from ratios of one to three. Below 1:1 the model may promise too much.',
      checks: { quarter: 'participation with a quarter, against none' },
    },
    'matches-reviewed': {
      title: 'What a match does, over many trials',
      place: 'a review',
      observed:
        'Over the trials reviewed a match mostly raised what the cause received without lowering what people gave themselves, and those who gave were no fewer.',
      how: 'One year with three for one, with the evidence “gifts” and with “clubs”; who gives, and what they give themselves, against no match.',
      structural:
        'The review set no default, but the letters that set “gifts” are surely among its trials. Only directions are held to, and no effect at all is counted as wrong here. “Clubs”, the evidence that most scenarios use, is an assumption. With a response turned round fewer give, and less.',
      checks: {
        'gifts-participation': 'participation, against no match (gifts)',
        'gifts-given': 'own gifts, against no match (gifts)',
        'clubs-participation': 'participation, against no match (clubs)',
        'clubs-given': 'own gifts, against no match (clubs)',
      },
    },
    'gift-kept': {
      title: 'The size of a gift that is matched',
      place: 'a review',
      observed: 'Over the trials reviewed the gifts of those who gave were not lowered by a match.',
      how: 'One year with three for one, with the evidence “gifts”; what is given for each member who gives, against no match.',
      structural: 'Nothing was set from the review.',
      why: 'The model lets the size of a gift change by anything from a third less to a seventh more at three for one, less on average, because opera goers in one large trial gave less the better the match. Against all the trials together that is the cautious side.',
      checks: { 'per-giver': 'change of the gift of each who gives' },
    },
    'collective-share': {
      title: 'How much clubs raise, and what is added',
      place: 'Mexico',
      observed:
        'Clubs put 36 million dollars a year into works, 0.17 % of all that Mexico received. Governments added more than 100 million, 2.8 for each migrant dollar.',
      how: 'The whole country, built from the bottom: 3,000 clubs of 30 active members that raise 10,000 to 20,000 dollars a year, under the rule of a quarter each with its federal ceiling.',
      structural:
        'The number of clubs, what a club raises and the country’s remittances are put in, from other sources than the 36 million. Worked out are the share and what ceilings, budgets and refusals leave of the rule’s 3 for 1. The source says “more than” 100 million, so that 2.8 is the least and 3 the most that the rule allows: that figure says little. A slip of a factor in the sums, or of who pays, fails it.',
      checks: {
        'of-remittances': 'clubs’ money, of all remittances',
        'public-per-migrant': 'public money for each migrant peso',
      },
    },
    'budget-cut': {
      title: 'A cut of the federal budget',
      place: 'Mexico',
      observed:
        'Federal money fell from 516 to 419 million pesos, by 19 %. Projects fell from 2,167 to 1,914 (programmed), by 12 %: 0.6 % fewer for each per cent of money.',
      how: 'The whole country twice, with one budget and with the other. Clubs raise the 36 million dollars that they had raised before.',
      structural:
        'Budgets, the clubs’ money and the size of a work (three states, 2015) are put in. Worked out is how far the budget binds. An engine without budgets gives 0; one in which every peso always binds gives 1.',
      checks: {
        elasticity: 'fall of projects for each per cent of federal money',
        'per-project-before': 'federal money a project, before',
        'per-project-after': 'federal money a project, after',
      },
    },
    'pooled-shares': {
      title: 'A quarter each: what each paid in the end',
      place: 'Mexico, 25 states',
      observed:
        'The rule says a quarter each. Of 589 million pesos the federation paid 26.6 %, states 24.1 %, municipalities 24.0 %, migrants 25.3 %.',
      how: 'A state’s programme with the rule of one to one to one, the federal ceiling of 800,000 pesos, and governments that are absent as often as money was seen without them.',
      structural:
        'The rule is put in, and a plain quarter for each would pass: what can go wrong is the arithmetic of ratios, ceilings and absences. Whether the shares stand apart as they did is asked in the next result.',
      checks: { federal: 'federation', state: 'states', municipal: 'municipalities', migrants: 'migrants' },
    },
    'federal-above': {
      title: 'Who paid more than a quarter, and who less',
      place: 'Mexico, 25 states',
      observed:
        'The federation paid the most, 26.6 %, migrants 25.3 %, states 24.1 %: who is never absent fills the gap.',
      how: 'As before; the order of the shares is looked at.',
      structural: 'As before. Only the order is held to, and a plain quarter for each does not have it.',
      why: 'States come out below migrants, as they were. The federation does not come out on top: in the model a partner pays its ratio or less, never more, and a project is refused where a partner is absent. In fact the federation paid all of it in Quintana Roo, nearly all in Durango and three fifths in Sonora. The model has no partner that fills another’s gap.',
      checks: {
        'migrants-over-states': 'migrants’ share, less the states’',
        'federal-over-migrants': 'federation’s share, less the migrants’',
      },
    },
    'states-migrants': {
      title: 'In how many states migrants paid about a quarter',
      place: 'Mexico, 25 states',
      observed: 'In 18 of 25 states the migrants’ share lay within two points of the rule’s quarter.',
      how: 'Every future is a state. Three in 25 state governments and two in 25 states’ municipalities pay nothing, as was counted.',
      structural:
        'How often a partner is absent is put in, counted in the same table. Worked out is what an absence does to the migrants’ share, through refusals and clubs that go on alone. If nobody were ever absent, nearly every state would lie within.',
      checks: { within: 'states with a migrants’ share of 23 to 27 %' },
    },
    'states-all': {
      title: 'In how many states all four paid about a quarter',
      place: 'Mexico, 25 states',
      observed: 'In only 13 of 25 states did all four payers lie within two points of a quarter.',
      how: 'As before; all four shares are looked at.',
      structural: 'As before.',
      why: 'Here a partner who takes part pays its part in full. In fact states and municipalities also paid a little less or more, and others filled the gap, project by project. The model has no such bargaining, so its states look too orderly.',
      checks: { within: 'states with all four shares from 23 to 27 %' },
    },
    'federal-ceiling': {
      title: 'A work that meets the federal ceiling',
      place: 'Villagrán, Guanajuato, Mexico',
      observed:
        'A work of 3.08 million pesos: federation 1.00, state 0.77, municipality 0.79, migrants 0.52 million. The federal part stands exactly at its ceiling.',
      how: 'One work of that value. The federation is asked for two pesos for each of the club’s, state and municipality for one and a half.',
      structural:
        'The value and the ceiling are put in, and the ratios are read off what was paid. All that is tested is that the ceiling binds, and that what it leaves goes to the others by their ratios: without it the federation would pay 1.03 million. State and municipality have one ratio here, so that only their sum is looked at, not the 0.77 and 0.79.',
      checks: {
        federal: 'federation',
        governments: 'state and municipality',
        migrants: 'migrants',
        together: 'all four together',
      },
    },
    'federal-ceiling-by-rule': {
      title: 'The same work by the rule of a quarter each',
      place: 'Villagrán, Guanajuato, Mexico',
      observed: 'The same work: federation 1.00, state 0.77, municipality 0.79, migrants 0.52 million.',
      how: 'One work of that value, with the rule as written: one peso of each for each of the club’s.',
      structural: 'The value, the ceiling and the rule are put in; nothing is read off what was paid.',
      why: 'By the rule each pays 0.77 million and the ceiling does not bind. In fact the federation took over a part of the club’s quarter, up to its ceiling. The model applies a rule as it is written.',
      checks: {
        federal: 'federation',
        governments: 'state and municipality',
        migrants: 'migrants',
        together: 'all four together',
      },
    },
    regressive: {
      title: 'Who gets the money when clubs propose',
      place: 'Mexico’s municipalities',
      observed:
        'Without a quota for the poor, money was an inverted U in poverty: the poorest municipalities got less than those in the middle, and so did the best off.',
      how: 'Five groups of communities with as many people each; projects are taken as they arrive, within a short budget.',
      structural:
        'That migrants come mostly from the middle is put in, and the inverted U follows from it. Worked out is that neither the match nor the short budget evens it out. It says little beyond that.',
      checks: {
        poorest: 'money to the middle, less that to the poorest',
        'best-off': 'money to the middle, less that to the best off',
      },
    },
    'regressive-cure': {
      title: 'What turns it round',
      place: 'Mexico’s municipalities',
      observed:
        'The regressive result was put down to the want of any rule in favour of the poor. A rule for the poor must turn the direction round.',
      how: 'The same communities, once ranked by the plan with extra weight for poverty, once with a ratio that is a formula of marginality (5 for 1 for the two poorest groups, else 1 for 1).',
      structural:
        'The direction is a claim about design, not a figure that was seen. Worked out is that the order of the queue, or the ratio, gets through to who is paid. An engine that ignores either gives nothing.',
      checks: {
        ranking: 'share of works to the poorest 40 %: ranked by the plan, minus in order of arrival',
        weighting: 'share of public money to the poorest group: a higher ratio for the poor, minus one ratio for all',
      },
    },
    'co-development': {
      title: 'Seven tenths public, within budgets',
      place: 'Senegal and France',
      observed:
        'France paid 53 %, Senegal 6 %, migrants 36 % and another 5 % that they raised, under a rule of up to 70 % public money.',
      how: 'Eleven years of the rule in full, with the yearly budgets of both governments and what the diaspora gave.',
      structural:
        'The rule, the budgets and what the diaspora gave are put in, so the totals are nearly given. Worked out is how the budgets keep the rule’s 30 % from being met, and what clubs do with what is refused. Without budgets migrants pay 30 %.',
      checks: { host: 'France', state: 'Senegal', migrants: 'migrants, and what they raised' },
    },
    'entry-ticket': {
      title: 'A thin grant with a high entry ticket',
      place: 'Morocco',
      observed:
        'A grant of a tenth, for firms of a million dirhams or more: 19 projects in the first three years. Later about 6 million dirhams of grants a year.',
      how: 'A year of all productive investment from abroad (2 % of remittances), in firms of the size seen in Senegal, Ecuador and Moldova; those of a million dirhams or more get the grant.',
      structural:
        'The money invested, the size of firms and the rule are put in, the first two from elsewhere. Worked out is how many firms lie above the ticket.',
      why: 'The model finds too many firms just above the ticket and hardly any large ones: about 20 with 0.12 million of grant each, where there were about six with a million. Real sizes have a longer tail than the lognormal that the model takes, and asking for a grant has a cost that it does not know.',
      checks: { projects: 'projects a year', grants: 'grants a year' },
    },
    'firm-grants': {
      title: 'One for one with a ceiling',
      place: 'Moldova',
      observed:
        'One leu for each leu brought home, at most 200,000 a firm. 2.3 to 3.8 lei were invested for each leu of grant; a mean grant was 157,000 to 217,000.',
      how: 'Firms of the size reported, one for one under the ceiling.',
      structural:
        'The size of a firm is put in. Worked out is how much the ceiling cuts off, over firms of all sizes. Without ceilings it is 2.0 exactly, and the mean grant 310,000.',
      checks: { leverage: 'invested for each leu of grant', 'mean-grant': 'mean grant' },
    },
    'ceiling-erodes': {
      title: 'A ceiling that does not follow prices',
      place: 'Moldova',
      observed:
        'Up to 2015 firms invested 2.6 lei for each leu of grant, in the three years after that 3.8: with prices rising, the ceiling on a grant bought less and less.',
      how: 'The same firms for five years, with prices rising by 5.5 % a year and the ceiling left as it is; what is invested for each leu in the last year, against the first.',
      structural:
        'Inflation and the size of firms, the same in real terms, are put in. Only the direction is held to, with a twentieth as the least: the real rise was larger, though the ceiling was once raised. A ceiling that follows prices gives 1.00, one that gains value less than 1.',
      checks: { rise: 'invested for each leu, last year against first' },
    },
    'guarantee-capital': {
      title: 'Capital for the worst year in a hundred',
      place: 'any large portfolio',
      observed:
        'A fund that guarantees 15.7, 9.0, 6.2 or 4.1 times its capital is exhausted in one year of a hundred, when 2.4, 5, 8.3 or 15 % default in a usual year.',
      how: 'A fund filled to that limit, for one year; 20,000 futures each.',
      structural:
        'The formula is the model’s own (Vasicek), but leverage, loss and capital meet only in the run: it counts exhausted futures. A fixed default rate gives none, a fund without its limit many.',
      checks: {
        'pd-2': 'exhausted, default 2.4 %, 15.7 times',
        'pd-5': 'exhausted, default 5 %, 9.0 times',
        'pd-8': 'exhausted, default 8.3 %, 6.2 times',
        'pd-15': 'exhausted, default 15 %, 4.1 times',
      },
    },
    'bad-years': {
      title: 'Bad years come together',
      place: 'developing countries',
      observed:
        'In most countries remittances move with the cycle at home: a bad year for borrowers tends to be a bad year for senders.',
      how: 'A fund filled to its limit: how often are remittances low and claims high in the same future, against chance?',
      structural:
        'The study decided the sign of a parameter, so this is a fit. A credit factor of the wrong sign gives less than 1.',
      checks: { together: 'low remittances and high claims together, against chance' },
    },
    'fees-and-claims': {
      title: 'Do fees pay for claims?',
      place: 'USAID, 74 countries',
      observed:
        'Well-screened loans, half of each loss covered: 1.75 % defaulted in twelve years. Fees brought 10 million dollars, claims cost 8.3.',
      how: 'Loans with that rate of default and that fee, half covered, for thirteen years.',
      structural:
        'The default rate, the cover and the fee are put in. The loss on a default is not taken from here (45 %, usual for bank loans), and is all that could make it miss. The upper end is computed, not published: claims as they would be at 2.4 % of defaults, which were counted later, for the same fees (0.83 × 2.4 / 1.75). A fund that forgets its fees has none to divide by.',
      checks: { 'claims-per-fee': 'claims for each dollar of fees' },
    },
    'guarantee-additional': {
      title: 'New credit for each unit guaranteed',
      place: 'Chile',
      observed:
        'One peso of guarantee brought 0.65 of new credit in Chile. Other programmes published theirs in other units, which cannot be compared.',
      how: 'A fund with Chile’s cover and limit, on a vehicle that holds two hundredths of savings; what is placed beyond what would have been, for each unit covered.',
      structural:
        'Cover, limit and default are put in. How savers answer to a guarantee comes from insured farmers in Ghana, not from here. Half to double of Chile’s figure would do: a guarantee that does nothing, or brings all by itself, does not.',
      why: 'The model gives about 0.26. It knows only savers who dare more when a loss is covered. In Chile the guarantee works through banks, which lend more where a part of a loss is covered; of that the model knows nothing, so that for lending through banks it may understate what a guarantee brings.',
      checks: { 'per-guarantee': 'placed beyond, for each unit guaranteed' },
    },
    'firms-five-years': {
      title: 'Firms alive after one and five years',
      place: 'Mexico',
      observed: '64 % of newly born firms are alive after a year, 30 % after five.',
      how: 'As many births every year; what the stock grows by in a year tells who of the first ones is left.',
      structural:
        'Both survival rates were set from these figures: a fit. It shows that the engine applies them in the right year.',
      checks: { one: 'alive after one year', five: 'alive after five years' },
    },
    'firms-twenty-years': {
      title: 'Firms alive after twenty years',
      place: 'Mexico',
      observed: '11 % of newly born firms are alive after twenty years.',
      how: 'As before, for twenty years.',
      structural: 'Nothing was set from this figure.',
      why: 'The model lets the same share of firms close every year after the first. Real firms close less and less as they grow old, so that after twenty years six times as many are left as the model says. Over a usual horizon of ten years it matters less.',
      checks: { twenty: 'alive after twenty years' },
    },
    'firm-jobs': {
      title: 'Jobs in a supported firm',
      place: 'Moldova',
      observed: 'About 3,200 jobs in 1,273 firms, 2.5 each; single sessions give 2.2 to 3.0.',
      how: 'A year of new firms with 2.5 jobs each, before any jobs lost elsewhere are taken off.',
      structural: 'The 2.5 of the ready scenarios is this figure. It is put in, and comes out: a fit and nothing more.',
      checks: { 'per-firm': 'jobs a firm in its first year' },
    },
    'new-bond': {
      title: 'The first year of a new bond',
      place: 'Nepal',
      observed: 'Of two issues of a bond for migrants 0.4 % and 33 % were sold.',
      how: 'A new savings product; what it sells in its first year, of what it sells in the next.',
      structural: 'The two ends of the parameter are these two figures: a fit.',
      checks: { 'first-year': 'sold in the first year, of the second' },
    },
    'whom-to-train': {
      title: 'Whom to train',
      place: 'East Java, Indonesia; the Philippines',
      observed:
        'Training migrant and family raised savings most, the family alone less, the migrant alone not at all. What was sent home did not change.',
      how: 'The same places for both, for families alone, for migrants alone.',
      structural: 'The order and the effect of nothing on remittances were put in: a fit. Sizes were not published.',
      checks: {
        'both-over-family': 'savings: both trained, less the family alone',
        'family-over-migrant': 'savings: the family alone, less the migrant alone',
        remittances: 'change of remittances',
      },
    },
    'training-null': {
      title: 'Training that does nothing',
      place: 'the Philippines',
      observed: 'In a trial with 1,808 households training changed nothing: not savings, not remittances.',
      how: 'Both sides trained: what is the change of savings in the futures in which it is among the lowest quarter?',
      structural:
        'That training does nothing in half of all futures was put in because of this trial and one like it: a fit. An engine that gives every future the mean effect fails.',
      checks: { quarter: 'change of savings, lower quarter of futures' },
    },
    'training-fades': {
      title: 'What is left of a course',
      place: '201 studies; United States',
      observed:
        'A quarter to a third of the gain in knowledge was left after eight months; twenty months or more after a course its effect was negligible.',
      how: 'As many families trained every year; what the stock of those still under its effect grows by in a year tells what is left of the first course.',
      structural:
        'That every place is taken is put in, and the half-life was set from these two studies: a fit. After one year no more than a third may be left, after two about a tenth, at most a fifth. An engine in which training never fades has all of it left.',
      checks: { 'one-year': 'left after one year', 'two-years': 'left after two years' },
    },
    'host-countries': {
      title: 'All eggs in one basket',
      place: '72 countries',
      observed: 'Where migrants are concentrated on one host country, remittances swing more.',
      how: 'The same people with the same volatility, in one country and in four.',
      structural:
        'The study decided that shocks are only partly common to all countries: a fit. An engine with one shock for everybody gives 1.00.',
      checks: { spread: 'swing with one country, against four' },
    },
    'local-income': {
      title: 'What money from outside sets off',
      place: 'seven African countries; Kenya',
      observed: 'One unit that comes into a local economy raised incomes there by 1.08 to 2.5 units, prices taken off.',
      how: 'Works that a national body and migrants pay; income in the place for each unit spent.',
      structural:
        'The parameter was set from these studies, which are of money to households: a fit. An engine that forgets it, or counts money twice, gives 0 or too much.',
      checks: { 'per-unit': 'income for each unit spent' },
    },
    'valid-proposals': {
      title: 'Proposals that pass',
      place: 'Guanajuato, Mexico; Moldova',
      observed: '75 of 100 proposals were carried out in Guanajuato, 30 of 35 were eligible in Moldova.',
      how: 'A year of proposals with money for all: how many pass the checks?',
      structural: 'The parameter was set from these two shares: a fit.',
      checks: { guanajuato: 'passed, against Guanajuato', moldova: 'passed, against Moldova' },
    },
    'works-carried-out': {
      title: 'From proposal to finished work',
      place: 'Guanajuato, Mexico; Moldova',
      observed:
        'In Guanajuato 75 of 100 proposals were carried out. In Moldova 30 of 35 were eligible, finished or not.',
      how: 'A year of proposals with money for all, of which 30 in 35 pass the checks, as in Moldova; how many stand in the end, with the model’s own chance that a work is abandoned?',
      structural:
        'Moldova’s share is put in; the chance of abandonment is an assumption whose upper end comes from Ghana. “Carried out” is read as passed and finished. Guanajuato’s count also set the default share that passes; this run does not use that default. An engine in which nothing is abandoned gives 86 % and misses. It is the only result beside fits that an engine without abandonment fails.',
      checks: { finished: 'finished, of all proposed' },
    },
    unfinished: {
      title: 'Works that are never finished',
      place: 'Ghana',
      observed: 'Of more than 14,000 small local projects, one third of those that were begun were never finished.',
      how: 'A year of works that take three years, with a chance of one third of never being completed.',
      structural:
        'The upper end of the parameter is this figure, and the run sets it: a fit. It shows that a chance for the whole work is spread over its years rightly. An engine in which nothing is abandoned gives 0.',
      checks: { projects: 'works of the first year that are abandoned' },
    },
    'unfinished-nigeria': {
      title: 'Abandoned works of a federal state',
      place: 'Nigeria',
      observed: 'Of 19,000 federal works since 1960, 11,886 were abandoned: 63 %.',
      how: 'A year of works that take three years, with the model’s own chance of abandonment.',
      structural: 'Nothing was set from this figure, and nothing is put in.',
      why: 'The model’s chance is 5 to 33 %, 18 % on average. Its centre is an assumption: works that clubs and several governments own together are thought to be watched more closely than federal ones. Where works are built as they were in Nigeria, set it higher.',
      checks: { projects: 'works of the first year that are abandoned' },
    },
    'unfinished-money': {
      title: 'Money in works that are never finished',
      place: 'Ghana',
      observed: 'The unfinished third held nearly one fifth of local capital spending.',
      how: 'As before, with nothing lost to leakage or overruns: what part of the money committed does not stand in the end?',
      structural: 'The chance of one third is put in. Nothing was set from the share of money.',
      why: 'The model writes off all that was committed to a work that is abandoned. In fact such a work stops part-way and the rest is never spent, or it was a small one to begin with. So the model overstates what is lost.',
      checks: { money: 'money lost, of that committed' },
    },
    audit: {
      title: 'What is missing from works, and what an audit finds',
      place: 'Indonesia',
      observed: '24 % of the spending on village roads was missing. A certain audit took 8 points off.',
      how: 'A year of works with that leakage, without an audit and with one that stops a third of it.',
      structural: 'Both numbers were put in: a fit. An engine that forgets the leakage or the audit gives 0.',
      checks: { missing: 'missing, without an audit', cut: 'points taken off by the audit' },
    },
    overrun: {
      title: 'Works that cost more',
      place: 'United Kingdom',
      observed: 'Standard civil works came out 3 to 44 % above their first estimate.',
      how: 'A year of works, with nothing lost otherwise: what is paid for each unit that stands?',
      structural: 'The upper end of the parameter is this figure: a fit. An engine without overruns gives 1.00.',
      checks: { cost: 'paid for each unit delivered' },
    },
  },
};
