import { describe, expect, it } from 'vitest';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { resultsView } from '../../src/web/pages/results-view.ts';
import { createWords } from '../../src/words/words.ts';
import { rawScenario, resultOf, scenarioWith, MEXICO } from './pages-results.ts';

describe('a design read from a form', () => {
  const words = createWords('en', 'MX');
  const base = scenarioWith(MEXICO);
  const read = (query: Record<string, string>, language = words) =>
    readDesign(rawScenario(MEXICO), base, query, language);

  it('that nobody has changed moves nothing', () => {
    const design = read({});
    const fields = resultsView(
      resultOf(MEXICO),
      design,
      { address: '/x', origin: null, saved: null, csrf: null },
      words,
    ).levers;
    const sent = (fields?.groups ?? [])
      .flatMap((group) => group.fields)
      .map(({ name, value, options }) => [name, options?.find(({ selected }) => selected)?.value ?? value]);
    const again = read({ typed: '1', ...(Object.fromEntries(sent) as Record<string, string>) });
    expect([again.moved, again.problems]).toEqual([{}, []]);
  });

  it('reads shares and money as people write them', () => {
    const { moved } = read({
      typed: '1',
      'guarantee.cover': '60 %',
      'guarantee.capital': '$1,500,000',
      'matching.partners.state.projectCap': '2 million',
    });
    expect(moved).toEqual({
      'guarantee.cover': '0.6',
      'guarantee.capital': '1500000',
      'matching.partners.state.projectCap': '2000000',
    });
  });

  it('takes an empty cap for no limit, and an empty figure that must be given for the present one', () => {
    const { moved } = read({ typed: '1', 'matching.partners.federation.projectCap': '', 'guarantee.cover': '' });
    expect(moved).toEqual({ 'matching.partners.federation.projectCap': 'null' });
  });

  it('reads a link the same in every country, and a form as its reader writes', () => {
    const spain = createWords('es', 'ES');
    expect(read({ 'matching.partners.state.ratio': '1.125' }, spain).moved).toEqual({
      'matching.partners.state.ratio': '1.125',
    });
    expect(read({ typed: '1', 'guarantee.capital': '1.500.000' }, spain).moved).toEqual({
      'guarantee.capital': '1500000',
    });
  });

  it('names a seed and a number of futures that cannot be, and uses the usual ones', () => {
    const design = read({ seed: 'x', draws: '9999999' });
    expect([design.seed, design.draws, design.problems.map(({ at }) => at)]).toEqual([1, 1000, ['seed', 'draws']]);
  });

  it('names a lever that nothing knows and moves nothing by it', () => {
    const design = read({ 'guarantee.covr': '0.6', 'guarantee.capital': '2000000' });
    expect([design.moved, design.problems.map(({ at }) => at)]).toEqual([
      { 'guarantee.capital': '2000000' },
      ['guarantee.covr'],
    ]);
  });

  it('keeps a seed that is right', () =>
    expect(read({ seed: '7', draws: '100' })).toMatchObject({ seed: 7, draws: 100, problems: [] }));
});
