/** The pocket edition: one scheme as one file that works without a network. */
export const pocket = {
  eyebrow: 'Pocket edition',
  title: '{{place}}: what your money becomes',
  lead: 'This file holds one scheme as it was on {{date}}. It works without a network: it loads nothing, and nothing that you type leaves it.',
  moved: 'Changed from the ready scenario, and frozen like this:',
  noScript:
    'This file works out its answers by itself and needs JavaScript for that. Where scripts are switched off, use the page on a server.',
  ways: 'What is in this file',
  give: 'What a contribution becomes',
  offline: 'No network: this page goes on answering by itself.',
  starting:
    'The answers are being made ready. If this sentence stays, this browser is too old for the file: open it in a newer one.',
  about: {
    title: 'What this file is',
    frozen:
      'The scheme is frozen as of {{date}}: its rules, its budgets and the futures counted. What has changed since then is not in here.',
    counted:
      'Counted in {{draws}} possible futures, drawn with seed {{seed}}; version {{model}} of the model, {{data}} of the data.',
    passport: 'Six words that name this very design:',
    check: 'Type them into Contraparte, under “Passport”, to see whether the design there is the same.',
    live: 'The page that this file was made from:',
    notForecast:
      'A result is not a forecast: a chance says in how many of the simulated futures something happens, not what will happen.',
    licence: 'Contraparte, open source (MIT). Pass this file on as you like.',
  },
  take: 'Take it with you: one file that works without a network',
  refused: {
    title: 'This scheme does not fit into a pocket edition',
    why: 'A pocket edition is one file of less than {{most}} bytes, so that it goes through any mail and opens on an old phone. This one would have {{bytes}} bytes.',
    localities_one: 'The scheme has one locality; most of the room is taken by what was counted in the futures.',
    localities_other:
      'The scheme has {{count}} localities. Leaving some out would move the chances of the others, so none is left out.',
    instead:
      'Ways that remain: the page itself, which answers on a phone, its data as a file, or a scenario of your district alone.',
    back: 'Back to the page',
  },
};
