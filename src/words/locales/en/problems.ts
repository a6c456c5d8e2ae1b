/** Sentences about what somebody wrote: what is wrong, what is accepted, what to do. */
export const problems = {
  wholeFile: 'The file',
  field: '“{{label}}”',
  fieldOf: '“{{label}}” of “{{item}}”',
  fieldOfNth: '“{{label}}” of item {{number}} in the list',
  part: '{{field}} ({{part}})',
  nothing: 'nothing',
  try: 'Try {{suggestion}}.',
  didYouMean: 'Did you mean “{{suggestion}}”?',
  codes: {
    'not-a-number': '{{field}} must be {{accepted}}, but “{{given}}” is not a number.',
    'out-of-range': '{{field}} must be {{accepted}}, but {{given}} was given.',
    'not-whole': '{{field}} must be {{accepted}}, but {{given}} was given.',
    'not-text': '{{field}} must be a text, but {{given}} was given. Put it in quotation marks.',
    'not-a-list': '{{field}} must be a list, but “{{given}}” was given. Put each item on its own line after a hyphen.',
    'not-a-group':
      '{{field}} must be a group of fields, but “{{given}}” was given. Put each field on its own line below it.',
    'not-true-or-false': '{{field}} must be true or false, but “{{given}}” was given.',
    missing: '{{field}} is missing. Add {{accepted}}.',
    'unknown-key': '“{{given}}” is not a field that is known here. Correct its name or take it out.',
    'unknown-option': '{{field}} must be {{accepted}}, but “{{given}}” was given.',
    'unknown-reference': '{{field}} names “{{given}}”, which is not in this file. It must be {{accepted}}.',
    'duplicate-id': '“{{given}}” is used twice. Give each item a short name of its own.',
    'bad-id':
      '{{field}} must be a short name of letters, digits and hyphens, not digits alone, but “{{given}}” was given.',
    'too-many': '{{field}} has {{given}} items, more than the {{max}} accepted. Take some out.',
    'too-few_one': '{{field}} needs at least one item, but has {{given}}. Add what is missing.',
    'too-few_other': '{{field}} needs at least {{min}} items, but has {{given}}. Add what is missing.',
    'does-not-add-up': '{{field}} must add to {{total}}, but adds to {{found}}. Change the parts until they do.',
    order: '{{field}} must not be below {{min}}, but {{given}} was given.',
    'bad-distribution': '{{field}} must be a number or an uncertain number, but “{{given}}” was given: {{detail}}.',
    'bad-formula':
      '{{field}} must be a number or a formula of what is known about a project, but “{{given}}” cannot be read: {{detail}}.',
    'too-large': '{{field}} is too large: at most {{max}} {{sizeUnit}} are accepted. Shorten it.',
    'not-yaml':
      'The file cannot be read as YAML or JSON{{where}}. Check indents, colons, brackets and quotation marks there.',
    'no-reason': '{{field}} differs from its default. Say why: write it as a value with a reason.',
    conflict: '{{field}} does not fit with another field. It must be {{accepted}}.',
  },
  variants: {
    instrument:
      '{{field}} must be a group of fields, but “{{given}}” was given. Put each field on its own line below it, or write null to go without.',
    'compare-unknown':
      'There is neither a ready scenario nor a kept design called “{{given}}”. Check the code, or paste the whole address of a design on this site.',
    'compare-too-many':
      'At most {{max}} designs stand side by side, but {{given}} were given. The first {{max}} are used; take the others away.',
    'compare-too-few':
      'A comparison needs at least {{min}} designs, but there are {{given}} that can be compared. Name more of them, set apart by commas.',
    'compare-draws-most':
      'A comparison plays at most {{max}} futures of each design, but {{given}} were asked for. Ask for fewer.',
    'compare-model':
      'It was kept with model {{given}}, but today’s model is {{accepted}}: results of two models do not stand side by side. Run it again with today’s model.',
    'compare-data':
      'It was kept with the data of {{given}}, but today’s are {{accepted}}: results of two bodies of evidence do not stand side by side. Run it again with today’s data.',
    'compare-seed':
      'It was played with seed {{given}}, but the others with {{accepted}}: other luck, other figures. Play all with one seed.',
    'compare-draws':
      'It was played over {{given}} futures, but the others over {{accepted}}. Play all over the same number.',
    'compare-startYear':
      'It begins in {{given}}, but the first design in {{accepted}}, and money is at the prices of the year in which it begins. Give both the same start year.',
    'compare-horizon':
      'It is played over {{given}}, but the first design over {{accepted}}. Give both the same number of years.',
    'compare-currency':
      'Its money is {{given}}, but the first design’s is {{accepted}}. Only designs in one currency can be compared.',
    'need-with-weight':
      '{{field}} must be above 0, because the sector has a weight in the local plan. Give the money needed, or set the weight to 0.',
    'votes-need-seats':
      '{{field}} must have at least one group that votes, because projects are ranked by votes. Add a group, or rank projects in another way.',
    'toVehicle-needs-vehicle':
      '{{field}} must have at least one vehicle, because part of the pool is placed in one. Add a vehicle, or place nothing.',
    'new-needs-entryShare':
      '{{field}} must be above 0, because the vehicle is new with the scheme. Give the share of savings it would win.',
    'atLeast-or-atMost': '{{field}} or “At most” must be given, so that the target has a bound. Add one of the two.',
    'new-item':
      '“{{given}}” is not in the list yet. To add it, give it as a group of fields, like {name: …, ratio: …}.',
    'play-formula':
      '{{field}} is a formula that gives no number for some project (a division of 0 by 0, or the root or logarithm of a negative number). Keep it from happening, for example with max(0.1, …).',
    'workbook-projects':
      'This future has more than {{total}} projects: too many for a workbook in which each is followed. The tables of the result are there as CSV and XLSX.',
    'play-projects':
      'Some possible future needs more than {{total}} projects. Raise the typical values of projects, or lower what is given or the exchange rate.',
    'play-pool':
      'In some possible future the money that clubs give grows past every number. Lower growth, gifts, exchange rates or their spread.',
    'top-empty':
      'A scenario is a group of fields like title and place, but this file is empty. Begin with title: and a name.',
    'top-list':
      'A scenario is a group of fields like title and place, but this file is a list. Write the fields without hyphens in front.',
    'top-single':
      'A scenario is a group of fields like title and place, but this file holds only “{{given}}”. Write each field as a name, a colon and a value.',
    binary: 'The file is not text. A scenario is a text file, YAML or JSON: save it as one.',
    encoding: 'The file has letters that are not in UTF-8. Save it again with the encoding UTF-8.',
    tab: 'Line {{line}} is indented with a tab. Use spaces instead, there and in the lines that follow.',
    documents:
      'The file holds more than one scenario, parted by “---” near line {{line}}. Put each into a file of its own.',
    'no-number':
      '{{field}} has the formula “{{given}}”, which gives no number {{circumstances}} (say, a division of 0 by 0, or the root or logarithm of a negative number). Change it, for example with max(0, …).',
    'sum-below': '{{field}} must add to less than {{total}}, but adds to {{found}}. Lower some of the parts.',
    'value-unreadable': '{{field}} cannot be read: “{{given}}”. Check brackets, colons and quotation marks.',
    'too-many-levers': 'More than {{max}} fields are changed at once. Put the changes into a scenario file.',
  },
  atLine: ' near line {{line}}',
  circumstance: '{{name}} is {{value}}',
  whereProject: 'where {{circumstances}}',
  everyProject: 'for any project',
  accepted: {
    number: 'a number',
    'whole-number': 'a whole number',
    between: '{{what}} between {{min}} and {{max}}',
    inside: '{{what}} above {{min}} and below {{max}}',
    aboveTo: '{{what}} above {{min}} and at most {{max}}',
    belowFrom: '{{what}} of at least {{min}} and below {{max}}',
    atLeast: '{{what}} of at least {{min}}',
    moreThan: '{{what}} above {{min}}',
    atMost: '{{what}} of at most {{max}}',
    lessThan: '{{what}} below {{max}}',
    text: 'a text',
    twoLetters: 'two capital letters, like MX',
    threeLetters: 'three capital letters, like MXN',
    list: 'a list',
    group: 'a group of fields',
    boolean: 'true or false',
    options: 'one of {{options}}',
    option: '“{{option}}”',
    or: '{{first}} or {{last}}',
    sum: 'parts that add to {{total}}',
    formula: 'a formula of what is known about a project',
    distribution: 'a number, or an uncertain number such as low, central and high',
    size: 'shorter',
    id: 'a short name of letters, digits and hyphens',
    none: 'something else',
  },
  more: ' and {{count}} more',
  sizes: { characters: 'characters', levels: 'levels', values: 'values', aliases: 'repeated references' },
  details: {
    none: 'write low, central and high, or another known form',
    mixed: 'two ways of writing it are mixed',
    ordered: 'low must not be above central, nor central above high',
    pair: 'two numbers are needed',
    median: 'the median must be above 0',
    lowHigh: 'low must not be above high',
    pairs: 'a list of pairs of probability and value is needed',
    tooMany: 'it has too many values',
    name: 'the name “{{name}}” is not known',
    function: 'the function “{{name}}” is not allowed',
    long: 'it is too long',
    empty: 'it is empty',
    operator: 'an operator is missing',
    deep: 'it is nested too deeply',
    other: 'write a number like 2 or 3x1, or a formula like 1 + marginality',
  },
};
