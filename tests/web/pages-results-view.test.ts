import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/ensemble/result.ts';
import { resultCsv } from '../../src/web/pages/results-csv.ts';
import { csvText } from '../../src/web/csv-table.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { resultsView } from '../../src/web/pages/results-view.ts';
import { createWords } from '../../src/words/words.ts';
import { NO_SCHEME, rawScenario, resultOf, MEXICO } from './pages-results.ts';

describe('the results page', () => {
  const words = createWords('en', 'MX');
  const result = resultOf(MEXICO);
  const viewOf = (query: Record<string, string>) => {
    const design = readDesign(rawScenario(MEXICO), result.scenario, query, words);
    return resultsView(
      result,
      design,
      { address: `/scenarios/${MEXICO}`, origin: { id: MEXICO, moved: {} }, saved: null, csrf: null },
      words,
    );
  };

  it('offers the levers of instruments that the scenario has, and says in place of a figure what is missing', () => {
    const names = viewOf({}).levers?.groups.map(({ id }) => id) ?? [];
    expect(names).toContain('group-guarantee');
    expect(names).not.toContain('group-seal');
    const without = resultOf(MEXICO, NO_SCHEME);
    const design = readDesign(rawScenario(MEXICO), without.scenario, {}, words);
    const { sections } = resultsView(
      without,
      design,
      { address: '/x', origin: { id: MEXICO, moved: {} }, saved: null, csrf: null },
      words,
    );
    expect(sections.find(({ id }) => id === 'instruments')?.notes).toEqual([
      'This design has no guarantee fund.',
      'This design trains nobody.',
    ]);
  });

  it('names a wrong lever at its field and in the summary, keeps what was typed, and uses the rest', () => {
    const design = readDesign(
      rawScenario(MEXICO),
      result.scenario,
      { 'guarantee.cover': 'half', 'matching.partners.state.ratio': '2' },
      words,
    );
    expect(design.moved).toEqual({ 'matching.partners.state.ratio': '2' });
    const view = viewOf({ 'guarantee.cover': 'half', 'matching.partners.state.ratio': '2' });
    const field = view.levers?.groups.flatMap(({ fields }) => fields).find(({ name }) => name === 'guarantee.cover');
    expect([field?.value, view.problems?.items[0]?.anchor]).toEqual(['half', field?.id]);
    expect(field?.error).toBe(view.problems?.items[0]?.message);
    expect(view.levers?.groups.find(({ id }) => id === 'group-guarantee')?.open).toBe(true);
  });

  it('asks which of two amounts is meant, at the field and in the summary, and names a partner by its name', () => {
    const typed = { typed: '1', 'guarantee.capital': '4.000', 'matching.partners.state.yearlyBudget': '1,5' };
    const view = viewOf({ ...typed, 'matching.partners.state.ratio': 'x' });
    expect(view.problems?.items.map(({ message }) => message)).toEqual([
      '“Capital paid in at the start”: “4.000” may be 4 or 4,000: write 4000 or 4.',
      '“Yearly budget” of “State”: “1,5” may be 1.5 or 15: write 15 or 1.5.',
      '“Match for each unit given” of “State” must be a number between 0 and 10, but “x” is not a number.',
    ]);
    const field = view.levers?.groups.flatMap(({ fields }) => fields).find(({ name }) => name === 'guarantee.capital');
    expect([field?.value, field?.error]).toEqual(['4.000', view.problems?.items[0]?.message]);
    expect(viewOf({ 'guarantee.capital': '4.000' }).problems).toBeNull();
  });

  it('tells the first names that nothing knows and counts the others', () => {
    const view = viewOf(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`k${index}`, '1'])));
    expect(view.problems?.items).toHaveLength(11);
    expect(view.problems?.items.at(-1)?.message).toBe('20 more names are not known here either.');
  });

  it('prints people and projects in whole numbers', () => {
    const { rows } = viewOf({}).all;
    const counted = rows.filter(({ label }) =>
      /trained|[Pp]rojects (proposed|approved|finished|abandoned)/.test(label),
    );
    expect(counted.length).toBeGreaterThan(2);
    for (const { cells } of counted) expect(cells.join(' ')).not.toMatch(/\d\.\d/);
  });

  it('takes an instrument away and leaves out what was typed inside it', () => {
    const design = readDesign(
      rawScenario(MEXICO),
      result.scenario,
      { guarantee: 'null', 'guarantee.cover': '60 %' },
      words,
    );
    expect([design.moved, design.problems, design.scenario.scheme.guarantee]).toEqual([
      { guarantee: 'null' },
      [],
      null,
    ]);
  });
});

describe('the long table', () => {
  it('has the raw means of the result, one row a figure', () => {
    const result = resultOf(MEXICO);
    const rows = csvText(resultCsv(result)).split('\r\n');
    const { outlay } = result.outcomes;
    const stamp = [result.model, result.data, result.seed, result.draws];
    expect(rows[0]).toBe('group,outcome,unit,side,year,mean,p5,p25,p50,p75,p95,standardError,model,data,seed,draws');
    expect(rows.find((row) => row.startsWith('all,outlay,MXN,scheme,total,'))).toBe(
      ['all,outlay,MXN,scheme,total', ...Object.values(statisticsOf(outlay.scheme.total)), ...stamp].join(','),
    );
    expect(rows.some((row) => row.startsWith('byPartner,state,MXN,difference,2035,'))).toBe(true);
    expect(rows).toContain(
      `probabilities,breach,share,scheme,total,${result.probabilities.breachEver},,,,,,,${stamp.join(',')}`,
    );
  });
});

function statisticsOf({
  mean,
  p5,
  p25,
  p50,
  p75,
  p95,
  standardError,
}: Result['outcomes']['outlay']['scheme']['total']) {
  return { mean, p5, p25, p50, p75, p95, standardError };
}
