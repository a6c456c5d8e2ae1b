import { describe, expect, it } from 'vitest';
import type { Accepted, Problem, ProblemCode } from '../../src/scenario/problem.ts';
import { parseVariant } from '../../src/scenario/variant.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { problemSentence } from '../../src/words/problems.ts';
import { createWords } from '../../src/words/words.ts';
import { exampleTree } from '../scenario/example.ts';

const en = createWords('en');

function problem(
  code: ProblemCode,
  path: string,
  given: string | null,
  accepted: Accepted,
  suggestion: string | null = null,
): Problem {
  return { code, path, given, accepted, suggestion, severity: 'error' };
}

const ratio = 'scheme.matching.partners.state.ratio';

/** A problem of each code (a code left out does not compile) and the sentence for it. */
const EXAMPLES: Readonly<Record<ProblemCode, readonly [Problem, string]>> = {
  'not-a-number': [
    problem('not-a-number', ratio, 'three', { kind: 'number', min: 0, max: 10 }, '3'),
    '“Match for each unit given” of “state” must be a number between 0 and 10, but “three” is not a number. Try 3.',
  ],
  'out-of-range': [
    problem(
      'out-of-range',
      'place.startYear',
      '3000',
      { kind: 'whole-number', min: 1950, max: 2150, unit: 'calendarYear' },
      '2150',
    ),
    '“First year” must be a whole number between 1950 and 2150, but 3000 was given. Try 2150.',
  ],
  'not-whole': [
    problem('not-whole', 'place.horizon', '2.5', { kind: 'whole-number', min: 1, max: 30 }, '3'),
    '“Years looked at” must be a whole number between 1 and 30, but 2.5 was given. Try 3.',
  ],
  'not-text': [
    problem('not-text', 'title', '2026', { kind: 'text' }, '"2026"'),
    '“Title” must be a text, but 2026 was given. Put it in quotation marks. Try "2026".',
  ],
  'not-a-list': [
    problem('not-a-list', 'sectors', 'water', { kind: 'list' }),
    '“Sectors and priorities” must be a list, but “water” was given. Put each item on its own line after a hyphen.',
  ],
  'not-a-group': [
    problem('not-a-group', 'place', 'town', { kind: 'group' }),
    '“Place” must be a group of fields, but “town” was given. Put each field on its own line below it.',
  ],
  'not-true-or-false': [
    problem('not-true-or-false', 'scheme.guarantee.recourse', 'yes', { kind: 'boolean' }, 'true'),
    '“The town stands behind it” must be true or false, but “yes” was given. Try true.',
  ],
  missing: [
    problem('missing', 'place.envelope', null, { kind: 'number', min: 0, max: 1e15 }),
    '“Yearly envelope” is missing. Add a number of at least 0.',
  ],
  'unknown-key': [
    problem('unknown-key', 'place.nme', 'nme', { kind: 'none' }, 'name'),
    '“nme” is not a field that is known here. Correct its name or take it out. Did you mean “name”?',
  ],
  'unknown-option': [
    problem(
      'unknown-option',
      'scheme.matching.ranking',
      'plans',
      { kind: 'options', options: ['plan', 'arrival', 'votes'] },
      'plan',
    ),
    '“Who comes first” must be one of “plan”, “arrival” or “votes”, but “plans” was given. Did you mean “plan”?',
  ],
  'unknown-reference': [
    problem('unknown-reference', 'scheme.enterprise.sector', 'farms', { kind: 'options', options: ['water'] }),
    '“Sector it counts in” names “farms”, which is not in this file. It must be “water”.',
  ],
  'duplicate-id': [
    problem('duplicate-id', 'sectors.1.id', 'water', { kind: 'id' }, 'water-2'),
    '“water” is used twice. Give each item a short name of its own. Try water-2.',
  ],
  'bad-id': [
    problem('bad-id', 'sectors.0.id', 'Drinking water', { kind: 'id' }, 'drinking-water'),
    '“Short name” of item 1 in the list must be a short name of letters, digits and hyphens, not digits alone, but “Drinking water” was given. Try drinking-water.',
  ],
  'too-many': [
    problem('too-many', 'corridors', '9', { kind: 'list', max: 8 }),
    '“Corridors” has 9 items, more than the 8 accepted. Take some out.',
  ],
  'too-few': [
    problem('too-few', 'corridors', '0', { kind: 'list', min: 1 }),
    '“Corridors” needs at least one item, but has 0. Add what is missing.',
  ],
  'does-not-add-up': [
    problem('does-not-add-up', 'sectors.*.weight', '0.9', { kind: 'sum', min: 1, max: 1, detail: '0.9' }),
    '“Weight in the local plan” must add to 1, but adds to 0.9. Change the parts until they do.',
  ],
  order: [
    problem('order', 'scheme.matching.to', '2025', { kind: 'whole-number', min: 2026, detail: 'from ≤ to' }, '2026'),
    '“Last year of matching” must not be below 2026, but 2025 was given. Try 2026.',
  ],
  'bad-distribution': [
    problem('bad-distribution', 'behaviour.beta', '{low: 2}', { kind: 'distribution', detail: 'low ≤ central ≤ high' }),
    '“How good the match is” must be a number or an uncertain number, but “{low: 2}” was given: low must not be above central, nor central above high.',
  ],
  'bad-formula': [
    problem('bad-formula', ratio, '1 + x', { kind: 'formula', detail: 'name x' }),
    '“Match for each unit given” of “state” must be a number or a formula of what is known about a project, but “1 + x” cannot be read: the name “x” is not known.',
  ],
  'too-large': [
    problem('too-large', '', '50000000', { kind: 'size', max: 5_000_000, detail: 'characters' }),
    'The file is too large: at most 5,000,000 characters are accepted. Shorten it.',
  ],
  'not-yaml': [
    problem('not-yaml', '', null, { kind: 'none', detail: 'line 3: Missing closing "quote' }),
    'The file cannot be read as YAML or JSON near line 3. Check indents, colons, brackets and quotation marks there.',
  ],
  'no-reason': [
    problem('no-reason', 'behaviour.beta', '1.6', { kind: 'text' }),
    '“How good the match is” differs from its default. Say why: write it as a value with a reason.',
  ],
  conflict: [
    problem('conflict', 'scheme.council.seats', null, { kind: 'list', min: 1, detail: 'votes-need-seats' }),
    '“Seats” must have at least one group that votes, because projects are ranked by votes. Add a group, or rank projects in another way.',
  ],
};

describe('a problem', () => {
  it.each(Object.entries(EXAMPLES))(
    '%s says the field, what was given, what is accepted and what to do',
    (_, [example, sentence]) => {
      expect(problemSentence(example, en)).toBe(sentence);
    },
  );

  it.each(LANGUAGES)('of every code has a sentence in %s', (language) => {
    const words = createWords(language);
    for (const [code, [example]] of Object.entries(EXAMPLES)) {
      const sentence = problemSentence(example, words);
      expect(sentence, code).not.toBe('');
      if (language !== 'en') expect(sentence, code).not.toBe(problemSentence(example, en));
    }
  });

  it('is found by a path that leaves out the scheme, and inside an uncertain number', () => {
    const accepted = { kind: 'number', min: 0, max: 1, detail: 'inside' } as const;
    const short = problem('not-a-number', 'matching.partners.state.ratio', 'x', accepted);
    expect(problemSentence(short, en)).toContain(
      '“Match for each unit given” of “state” must be a number above 0 and below 1',
    );
    expect(problemSentence(problem('missing', 'place.envelope.low', null, { kind: 'number' }), en)).toBe(
      '“Yearly envelope” (low) is missing. Add a number.',
    );
  });

  it('of a formula without a number says for which projects', () => {
    const found = (detail: string) => problem('bad-formula', ratio, 'log(unmet - 1)', { kind: 'formula', detail });
    expect(problemSentence(found('no-number marginality=0.15 unmet=0 value=250000 year=2026'), en)).toContain(
      '“log(unmet - 1)”, which gives no number where marginality is 0.15, unmet is 0, value is 250,000, and year is 2026 (',
    );
    expect(problemSentence(found('no-number'), en)).toContain('which gives no number for any project (');
    expect(problemSentence(found('no-number unmet=0'), createWords('es'))).toContain(
      'que no da un número donde unmet es 0 (',
    );
  });

  it.each([
    ['not-a-group', 'top-empty', 'but this file is empty.'],
    ['not-a-group', 'top-list', 'but this file is a list.'],
    ['not-a-group', 'top-single', 'but this file holds only “hello”.'],
    ['not-yaml', 'binary', 'The file is not text.'],
    ['not-yaml', 'encoding', 'Save it again with the encoding UTF-8.'],
    ['not-yaml', 'line 3: tab', 'Line 3 is indented with a tab.'],
    ['not-yaml', 'line 3: documents', 'parted by “---” near line 3.'],
  ] as const)('of a whole file, %s %s, says what the file is', (code, detail, part) => {
    const found = problem(code, '', 'hello', { kind: 'group', detail });
    expect(problemSentence(found, en)).toContain(part);
    expect(problemSentence(found, createWords('es'))).not.toBe(problemSentence(found, en));
  });

  it('of more levers than count tells of changed fields, not of the items of a list', () => {
    const levers = Array.from({ length: 200 }, (_, index) => ({ path: `k${index}`, value: '1' }));
    const [found] = parseVariant(exampleTree, levers).problems;
    expect(found && problemSentence(found, en)).toBe(
      'More than 100 fields are changed at once. Put the changes into a scenario file.',
    );
    expect(found && problemSentence(found, createWords('es'))).toBe(
      'Se cambian más de 100 campos a la vez. Ponga los cambios en un archivo de escenario.',
    );
  });

  it('at a path that no field has still gets a sentence', () => {
    expect(problemSentence(problem('missing', 'no.such.path', null, { kind: 'text' }), en)).toBe(
      '“no.such.path” is missing. Add a text.',
    );
  });
});

it('a name of a thousand digits is a name, not a place in a list', () => {
  const path = `place.localities.${'9'.repeat(1000)}.population`;
  const said = problemSentence(problem('missing', path, null, { kind: 'number' }), en);
  expect(said).toContain('Population');
});
