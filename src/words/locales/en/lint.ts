/** What is odd about a design before any run: a sentence with the figure, and what to do. */
export const lint = {
  title: 'What is odd about this design',
  intro: 'Reckoned before any run, from means and expectations. A finding is no verdict: it says where to look.',
  none: 'Nothing odd was found. That does not make the design a good one.',
  count_one: '{{count}} thing to look at',
  count_other: '{{count}} things to look at',
  severity: { odd: 'Odd', check: 'Check', note: 'Note' },
  severityMeaning: {
    odd: 'a part of the design does not do what it says',
    check: 'look at it before going on',
    note: 'good to know',
  },
  change: 'Change: {{field}}',
  and: 'and {{count}} more',
  all: 'All findings as a page, JSON or CSV',
  take: { json: 'Findings as JSON', csv: 'Findings as CSV' },
  back: 'Results of this design',
  columns: { severity: 'Weight', finding: 'Finding', todo: 'What to do', field: 'Fields' },
  eyebrow: 'Before any run',
  pageTitle: 'What is odd: {{name}}',
  asOpened: 'Of the design as this page was opened.',
  sides: { migrants: 'migrants', families: 'families' },
  months_one: '{{number}} month',
  months_other: '{{number}} months',
  rules: {
    'cannot-play': {
      says: 'The design cannot be played: “{{field}}” gives no number in some case.',
      todo: 'Change it so that it gives a number for every project.',
    },
    'nobody-matches': {
      says: 'A matching fund is open, but nobody in it adds anything: 1 stays 1.',
      todo: 'Give a partner a ratio, or take the fund away.',
    },
    'nobody-gives': {
      says: 'A matching fund is open, but nobody abroad is expected to give: there is nothing to match.',
      todo: 'Say how many belong to a club and what a member gives, or take the fund away.',
    },
    'match-outside': {
      says: 'The matching fund is open from {{from}} to {{to}}, in none of the years looked at ({{start}} to {{last}}).',
      todo: 'Move its years, or the years looked at.',
    },
    'cap-binds': {
      says: 'The cap per project of {{partner}} ({{cap}}) binds for {{share}} of projects. What is advertised as {{ratio}} for 1 is {{effective}} on average.',
      todo: 'Raise the cap, or advertise the ratio that projects will get.',
    },
    'budget-short': {
      says: 'The yearly budget of {{partner}}, {{budget}}, covers {{months}} of the giving expected at the advertised ratio, which asks for {{asked}} a year.',
      todo: 'Raise the budget, lower the ratio, or say openly how projects are chosen when the money is gone.',
    },
    'scarce-partner': {
      says: 'All must pay in full or nobody does, and {{partner}} can pay {{share}} of what it will be asked. About {{unused}} a year of the other partners’ money stays unused for it.',
      todo: 'Raise this budget first, or let partners pay what they can (pro rata).',
    },
    'part-beyond-budget': {
      says: '{{share}} of projects ask {{partner}} for more than its whole budget of a year ({{budget}}). All must pay in full, so these can never be approved.',
      todo: 'Raise the budget, set a cap per project, let budgets be carried over, or share out pro rata.',
    },
    'partner-may-miss': {
      says: {
        'refused-one':
          'In {{chance}} of years {{partner}} is expected to stay away; over {{years}} it happens at least once with a chance of {{ever}}. Everything handed in that year is then refused.',
        'refused-several':
          'In {{chance}} of years {{partner}}, or another unsure partner, is expected to stay away; over {{years}} it happens at least once with a chance of {{ever}}. Everything handed in that year is then refused.',
        'wait-one':
          'In {{chance}} of years {{partner}} is expected to stay away. Whatever is handed in waits for it: {{months}} on average.',
        'wait-several':
          'In {{chance}} of years {{partner}}, or another unsure partner, is expected to stay away. Whatever is handed in waits until all take part: {{months}} on average.',
        'vain-one': '{{partner}} takes part in no year. Whatever is handed in waits for it in vain.',
        'vain-several':
          '{{partner}}, or another unsure partner, is missing in every year. Whatever is handed in waits in vain.',
      },
      todo: 'Agree who steps in for an absent partner, or share the cost among those who are sure; where projects are refused, let them wait.',
    },
    'outlay-above': {
      says: {
        above:
          'The town is expected to pay {{outlay}} in {{year}}, more than its envelope of {{envelope}}. Years above it: {{above}}.',
        close:
          'The town is expected to pay {{outlay}} in {{year}}, of an envelope of {{envelope}}. A good year for giving exceeds it.',
      },
      todo: 'Spread payments over years, lower a part of the scheme, or raise the envelope.',
    },
    'capital-heavy': {
      says: 'The guarantee fund’s capital of {{capital}} is {{share}} of the first year’s envelope; with everything else the first year takes {{all}} of it.',
      todo: 'Start with less capital and add to it each year.',
    },
    'revenue-heavy': {
      says: 'In {{year}} the scheme takes {{outlay}}, which is {{share}} of what the town raises itself.',
      todo: 'Ask what is left undone for it, and whether the town may spend so much on this.',
    },
    'upkeep-after': {
      says: 'From {{year}} on the town pays about {{upkeep}} a year to keep up the works taken on, {{share}} of its present envelope.',
      todo: 'Put it into the regular budget before the works are approved.',
    },
    'bad-year': {
      says: {
        savers:
          'A year as bad as one in a hundred asks the guarantee fund for {{claims}} in {{year}}; it would hold {{fund}}. Savers would not be paid in full.',
        town: 'A year as bad as one in a hundred asks the guarantee fund for {{claims}} in {{year}}; it would hold {{fund}}. The town would pay the rest.',
      },
      todo: 'Raise the capital, lower the cover or the leverage, or set a stop-loss that savers know of.',
    },
    'leverage-short': {
      says: 'The guarantee can stand behind {{most}}, which is {{share}} of the {{wanted}} of savings expected to want it. The rest is not covered.',
      todo: 'Raise the capital or the leverage, or lower the cover.',
    },
    'stop-loss-low': {
      says: 'The stop-loss of {{stop}} lies below the {{expected}} that falls due in an ordinary year: the guarantee promises what it never pays in full.',
      todo: 'Raise the stop-loss, or lower the cover that is promised.',
    },
    'nothing-guaranteed': {
      says: 'The guarantee fund holds {{capital}}, but no savings product uses it.',
      todo: 'Mark a product as guaranteed, or take the fund away.',
    },
    'full-cover': {
      says: 'The guarantee covers {{cover}} of the loss. Neither saver nor lender has a reason left to look where the money goes.',
      todo: 'Leave a part of the loss with those who choose and those who lend.',
    },
    'fee-above-loss': {
      says: 'Savers pay {{fee}} a year for a guarantee that takes {{expected}} a year off their loss on average.',
      todo: 'Lower the fee or raise the cover, else only the fearful will want it.',
    },
    'formula-range': {
      says: 'The formula of {{partner}} gives nothing, less than nothing or more than ten for {{share}} of projects; it is then held at 0 or at 10.',
      todo: 'Write the formula so that it stays within 0 to 10 where it matters, for instance with max(0.5, …).',
    },
    'equity-unused': {
      says: {
        ranking:
          'Poor localities are given a weight of {{equity}}, but projects are not ranked by the plan, so that it is not used.',
        single: 'Poor localities are given a weight of {{equity}}, but there is one locality only.',
        proRata:
          'Poor localities are given a weight of {{equity}}, but money that is short is shared out pro rata, so that no order decides and it is not used.',
      },
      todo: 'Pay whole projects in the order of the plan, or set the weight to 0.',
    },
    'ranking-idle': {
      says: 'The order of approval decides little: what is expected to be asked is at most {{share}} of a partner’s budget, so that nearly everything valid is paid.',
      todo: 'Nothing need be done; it begins to matter when giving rises or budgets are cut.',
    },
    'council-idle': {
      says: {
        weak: 'The council costs {{cost}} a year and steers nothing: its strength is 0 and it does not vote on projects.',
        same: 'The council costs {{cost}} a year, and the plan asks for what migrants prefer anyway.',
      },
      todo: 'Give it something to decide, or save its cost.',
    },
    'project-waits': {
      says: 'A typical project of “{{sector}}” asks the clubs for {{needed}}, more than the {{pool}} they have for projects in a year. It waits until enough has come together.',
      todo: 'Split the projects, raise the ratio for them, or expect years of saving.',
    },
    oversupply: {
      says: '“{{sector}}” is expected to receive {{funds}} for a need of {{need}}, {{times}} times as much.',
      todo: 'Check the need, or steer clubs to other priorities.',
    },
    'need-small': {
      says: 'The need of “{{sector}}” is {{need}}, less than one typical project of {{value}}.',
      todo: 'Check both figures; one of them is probably of another scale.',
    },
    'unwanted-priority': {
      says: '“{{sector}}” has {{weight}} of the plan’s weight, but only {{share}} of projects are expected to be for it.',
      todo: 'Ask the clubs why, or give the council more strength.',
    },
    'desk-thin': {
      says: {
        none: 'There is a help desk without officers or contacts for {{migrants}} people abroad. It does nothing.',
        few: 'The help desk meets {{contacts}} people a year, {{share}} of {{migrants}} abroad.',
      },
      todo: 'Staff it adequately, or do without: desks on paper do little.',
    },
    'dearer-transfers': {
      says: 'From {{corridor}} it costs {{now}} to send money. The target of {{target}} lies above it, so that sending becomes dearer.',
      todo: 'Lower the target, or leave the measure out.',
    },
    'places-beyond': {
      says: 'There are {{places}} training places for {{side}} over {{years}}, and about {{people}} people who would ever come.',
      todo: 'Plan fewer places, or work with groups that meet already.',
    },
    'training-fades': {
      says: 'Half of what the training changes is gone after {{months}}, and it is not tied to any product.',
      todo: 'Offer training together with a product, or repeat it.',
    },
    'market-full': {
      says: 'Up to {{firms}} supported firms would stand at once, {{share}} of the {{market}} firms that a place of this size has.',
      todo: 'Support fewer, or those with customers elsewhere.',
    },
    'election-open': {
      says: 'Elections in these years: {{elections}}, the first in {{year}}. With a chance of {{chance}} the mayor’s side changes at least once, and then {{dropped}} of works under way are dropped. No ordinance protects them.',
      todo: 'Carry the works by an ordinance and the regular budget.',
    },
    'ends-early': {
      says: 'The match ends in {{to}}, {{years}} before the years looked at do. Giving then falls below what it was without a scheme, and upkeep of up to {{upkeep}} a year goes on.',
      todo: 'Say now what follows the match.',
    },
    'budget-idle': {
      says: 'The yearly budget of {{partner}}, {{budget}}, is {{times}} times what it is expected to be asked for ({{asked}}). It never decides anything.',
      todo: 'Promise less, or use the room for a better ratio.',
    },
    'carry-over-idle': {
      says: 'Budgets are carried over, and less than half of them is expected to be paid out: {{unused}} is expected to pile up.',
      todo: 'Let it lapse, or lower the yearly budgets.',
    },
    'ratio-plateau': {
      says: 'The partners add {{ratio}} for 1. In experiments gifts answer to a match, and barely to a better one than 1 for 1.',
      todo: 'Compare with a lower ratio and larger budgets, and look at the answer under each body of evidence.',
    },
    'range-wide': {
      says: 'The range of “{{field}}” is very wide, or its likely value stands at one end. Figures like it: {{count}}.',
      todo: 'Narrow it, or say where it comes from.',
    },
    'not-sourced': {
      says: '{{count}} of {{figures}} figures stated here ({{share}}) have no source: they are assumptions.',
      todo: 'Replace the ones that matter most by figures of your own.',
    },
  },
};
