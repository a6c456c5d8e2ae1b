/** Six words that stand for a design. */
export const passport = {
  title: 'The passport of a design',
  lead: 'Six words stand for one design: the scenario with all its levers, the seed and the number of futures. They fit on a memo, can be read out over the telephone, and notice a word that was misheard. They hold no figures: the link or the file carries the design, and the words tell whether it is the one.',
  label: 'Passport',
  what: 'What these six words are for',
  unsaved: 'Keep the design, and on this machine the six words lead to it.',
  field: 'The six words',
  hint: 'English or Spanish; capitals and accents do not matter, and four letters of a word are enough',
  find: 'Look for the design',
  problems: 'The words need a look',
  count_one: 'A passport has six words, and one was given.',
  count_other: 'A passport has six words, and {{count}} were given.',
  none: 'Type the six words that stand on the memo or under the result.',
  unknown: 'Word {{place}}, “{{typed}}”, is not in the list of words.',
  unknownOthers:
    'Word {{place}}, “{{typed}}”, is not in the list of words. If the other five are right, it is “{{word}}”.',
  unknownAlike: 'Word {{place}}, “{{typed}}”, is not in the list of words. Written most alike is “{{word}}”.',
  oneWrong:
    'These six words do not belong together. If only one of them is wrong, it is word {{place}}: “{{instead}}” in place of “{{word}}”.',
  swapped: 'These six words do not belong together. Words {{one}} and {{other}} may have changed places.',
  several: 'These six words do not belong together: at least two of them are wrong. Compare them with the paper.',
  tryIt: 'Look with “{{words}}”',
  fits: 'These six words belong together: {{words}}',
  heldTitle: 'The design on this machine',
  kept: 'Kept on {{date}}, played with seed {{seed}} and {{draws}} futures.',
  ready: 'A ready scenario as it is, with seed {{seed}} and {{draws}} futures.',
  otherVersion:
    'It was made with another version of model or data than the present one, so its figures may differ a little.',
  toResults: 'Results',
  toDesign: 'Change it',
  toFile: 'Its file (YAML)',
  notHeldTitle: 'This machine does not hold the design',
  notHeld:
    'Six words cannot carry a whole scheme. Open its link or its file, from whoever made the memo; the words then tell whether it is the same design.',
  verifyTitle: 'Is it the same design?',
  link: 'A link to a design',
  linkHint: 'copied from the address line, or the QR code of a memo',
  checkLink: 'Compare with the link',
  file: 'Or a scenario file',
  fileHint: 'YAML or JSON, up to 5 MB; it is compared and not kept',
  seed: 'Seed, if it is known',
  draws: 'Number of futures, if it is known',
  luckHint: 'A file does not say them. Left empty, the usual ones are tried.',
  checkFile: 'Compare with the file',
  verdict: {
    same: 'The same design',
    'another-version': 'The same design, made with another version',
    'another-design': 'Not the same design',
    unusable: 'It cannot be compared',
  },
  verdictText: {
    same: 'Scenario, levers, seed ({{seed}}) and number of futures ({{draws}}) are those of the six words.',
    'another-version':
      'Scenario, levers, seed ({{seed}}) and number of futures ({{draws}}) are those of the six words. They were made with another version of model or data than {{model}} and {{data}}, so the figures may differ.',
    'another-design-link':
      'Something differs: a lever, the scenario, the seed or the number of futures. This link has the passport {{words}}.',
    'another-design-file':
      'Something differs: a figure or a name in the file, the seed or the number of futures. With seed {{seed}} and {{draws}} futures this file has the passport {{words}}.',
  },
  unusable: {
    link: 'This is no link to a design of this site. Such a link holds /scenarios/ or /d/ and a name.',
    unknown: 'This machine has no scenario or kept design named “{{id}}”. Ask for the scenario file instead.',
    noFile: 'Choose a scenario file first.',
    file: 'The file is no scenario that can be used: {{problem}}',
    levers: 'The link holds levers that cannot be used: {{problem}}',
  },
};
