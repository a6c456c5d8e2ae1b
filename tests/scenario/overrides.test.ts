import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlow } from '../../src/scenario/flow.ts';
import { applyOverrides, getPath } from '../../src/scenario/overrides.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import { TERMS } from '../../src/scenario/terms.ts';
import { codesWith, exampleTree, problemsWith, sets } from './example.ts';

const after = (...assignments: readonly string[]) => applyOverrides(exampleTree, sets(...assignments));
const reading = (path: string, ...assignments: readonly string[]) => getPath(after(...assignments).raw, path);

describe('an override', () => {
  it('finds list items by id or by position, with or without scheme', () => {
    for (const path of [
      'scheme.matching.partners.state.ratio',
      'matching.partners.state.ratio',
      'matching.partners.1.ratio',
    ]) {
      expect(reading('scheme.matching.partners.1.ratio', `${path}=2.5`)).toBe(2.5);
      expect(getPath(exampleTree, path)).toBe(1);
    }
  });

  it('takes instruments and items away with null', () => {
    expect(reading('guarantee', 'guarantee=null')).toBeNull();
    expect(reading('matching.partners', 'matching.partners.federation=null')).toHaveLength(2);
  });

  it('makes what is missing: fields, instruments, items', () => {
    expect(reading('matching.inKind', 'matching.inKind=0.2')).toBe(0.2);
    expect(reading('seal', 'scheme.seal={leakageCut: 0.1, yearlyCost: 1000}')).toEqual({
      leakageCut: 0.1,
      yearlyCost: 1000,
    });
    expect(reading('seal', 'seal.leakageCut=0.1', 'seal.yearlyCost=5')).toEqual({ leakageCut: 0.1, yearlyCost: 5 });
    expect(reading('matching.partners.bank', 'matching.partners.bank={kind: private, ratio: 1}')).toEqual({
      id: 'bank',
      kind: 'private',
      ratio: 1,
    });
    expect(codesWith('matching.partners.bank={kind: private, ratio: 1}')).toEqual([]);
    expect(reading('targets.1.atLeast', 'targets.1={outcome: lent, atLeast: 5}')).toBe(5);
    expect(reading('guarantee.cover', 'guarantee=null', 'guarantee.cover=0.3')).toBe(0.3);
  });

  it.each([
    ['25 %', '25 %'],
    ['0.1', 0.1],
    ['true', true],
    ['null', null],
    ['', null],
    ['{low: 0.1, central: 0.2, high: 0.3}', { low: 0.1, central: 0.2, high: 0.3 }],
    ['{"low": 0.1, "central": 0.2, "high": 0.3}', { low: 0.1, central: 0.2, high: 0.3 }],
    [
      '{oneOf: [[0.5, 0], [0.5, 1]]}',
      {
        oneOf: [
          [0.5, 0],
          [0.5, 1],
        ],
      },
    ],
  ])('of %s is read', (written, value) => {
    expect(reading('place.inflation', `place.inflation=${written}`)).toEqual(value);
  });

  it('leaves words as words where the field is a text', () => {
    expect(reading('place.name', 'place.name=2026')).toBe('2026');
    expect(reading('place.name', 'place.name=true')).toBe('true');
    expect(reading('place.name', 'place.name={en: Town, es: Pueblo}')).toEqual({ en: 'Town', es: 'Pueblo' });
    expect(reading('corridors.california.name', 'corridors.california.name="Quoted, with commas"')).toBe(
      'Quoted, with commas',
    );
  });

  it('adds a reason to a figure', () => {
    expect(reading('behaviour.beta', 'behaviour.beta=1.6', 'behaviour.beta.reason=family products')).toEqual({
      value: 1.6,
      reason: 'family products',
    });
  });

  it('of an unknown path is named with the nearest one, and the others hold', () => {
    const { raw, problems } = after('matching.partners.state.ratoi=2', 'guarantee.cover=0.9');
    expect(problems).toMatchObject([{ code: 'unknown-key', suggestion: 'scheme.matching.partners.state.ratio' }]);
    expect(getPath(raw, 'guarantee.cover')).toBe(0.9);
    expect(after('machting.partners.state.ratio=2').problems[0]?.suggestion).toBe(
      'scheme.matching.partners.state.ratio',
    );
    expect(after('matching.partners.stat.ratio=2').problems).toMatchObject([
      { code: 'unknown-reference', suggestion: 'scheme.matching.partners.state.ratio' },
    ]);
    expect(after('matching.partners.7.ratio=2').problems).toHaveLength(1);
    expect(after('behaviour.beta={low: 1').problems).toMatchObject([{ path: 'behaviour.beta', code: 'not-yaml' }]);
    expect(after('matching.partners.bank=3').problems).toHaveLength(1);
  });

  it.each([
    '__proto__.x',
    'constructor.x',
    'scheme.__proto__',
    'behaviour.__proto__',
    'matching.partners.__proto__',
    'sources.__proto__',
    'scheme.vehicles.coop.sectors.__proto__',
    '',
  ])('cannot reach %s', (path) => {
    const { raw, problems } = applyOverrides(exampleTree, [{ path, value: '{x: 1}' }]);
    expect(problems).toHaveLength(1);
    expect(raw).toBe(exampleTree);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('any override', () => {
  const paths = TERMS.map(({ path }) => path).filter(
    (path) => !path.startsWith('sources') && !path.startsWith('practices'),
  );
  const concrete = (path: string) =>
    path
      .replace('localities.*', 'localities.sierra')
      .replace('corridors.*', 'corridors.california')
      .replace(/^sectors\.\*/, 'sectors.water')
      .replace('targets.*', 'targets.0')
      .replace('partners.*', 'partners.state')
      .replace('vehicles.*', 'vehicles.coop')
      .replace('sectors.*', 'sectors.water');

  it('of any field of the vocabulary reads back as given', () => {
    const withSeat = sets('council.seats.town={seats: 1}');
    for (const path of paths) {
      const at = concrete(path).replace('seats.*', 'seats.town');
      const { raw, problems } = applyOverrides(exampleTree, [...withSeat, { path: at, value: '0.125' }]);
      expect(problems, at).toEqual([]);
      // A changed id is found by position from then on.
      if (!at.endsWith('.id')) expect([0.125, '0.125'], at).toContain(getPath(raw, at));
    }
  });

  it('never changes what it is given', () => {
    const before = JSON.stringify(exampleTree);
    const value = fc.oneof(fc.double().map(String), fc.constantFrom('null', 'true', '{a: 1}', '[1]', 'text', '{', ''));
    fc.assert(
      fc.property(
        fc.array(fc.record({ path: fc.constantFrom(...paths.map(concrete)), value }), { maxLength: 5 }),
        (overrides) => {
          applyOverrides(exampleTree, overrides);
          expect(JSON.stringify(exampleTree)).toBe(before);
        },
      ),
    );
  });

  it('of any text at any path neither throws nor lets the parser throw', () => {
    const path = fc.oneof(
      fc.string(),
      fc.constantFrom(...paths.map(concrete)),
      fc
        .array(
          fc.constantFrom(
            'scheme',
            'matching',
            'partners',
            '0',
            'state',
            'ratio',
            '*',
            '',
            'behaviour',
            'beta',
            'reason',
          ),
          { maxLength: 6 },
        )
        .map((parts) => parts.join('.')),
    );
    fc.assert(
      fc.property(path, fc.string(), (at, value) => {
        const { raw } = applyOverrides(exampleTree, [{ path: at, value }]);
        parseTree(raw);
        getPath(raw, at);
      }),
    );
    fc.assert(
      fc.property(
        fc.anything(),
        fc.string(),
        (raw, value) => void applyOverrides(raw, sets(`matching.partners.state.ratio=${value}`)),
      ),
    );
  });
});

describe('flow text', () => {
  it('reads all JSON as JSON.parse does', () => {
    const tree = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.string(),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.string({ minLength: 1 }), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).tree;
    fc.assert(
      fc.property(tree, (value) => {
        expect(readFlow(JSON.stringify(value))).toEqual({ value: JSON.parse(JSON.stringify(value)) as unknown });
      }),
    );
  });

  it.each(['{', '[1, 2', '{a 1}', '{a: 1}}', '{: 1}', '{a: "b}', '['.repeat(50)])('%s is broken', (text) => {
    expect(readFlow(text)).toBeNull();
  });
});

describe('a path that reaches into a prototype', () => {
  it.each([
    ['matching.partners.__proto__.ratio=2', '__proto__', 'unknown-reference'],
    ['vehicles.coop.sectors.constructor=1', 'constructor', 'unknown-key'],
    ['place.__proto__=2', '__proto__', 'unknown-key'],
    ['__proto__.polluted=2', '__proto__', 'unknown-key'],
    ['sources.__proto__=x', '__proto__', 'unknown-key'],
    ['plce.__proto__=2', 'plce', 'unknown-key'],
  ])('is refused by the name that does: %s', (assignment, given, code) => {
    expect(problemsWith(assignment)).toMatchObject([{ code, given }]);
  });

  it('is told which names would do', () => {
    expect(problemsWith('matching.partners.__proto__.ratio=2')[0]?.accepted.options).toContain('state');
  });
});
