import { expect, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

const FEW = ['--draws', '10'];

test('sensitivity says which assumption matters most, and names the outcomes there are for one there is not', async () => {
  const { code, out } = await contraparte(['sensitivity', MEXICO, '--of', 'outlay', ...FEW]);
  expect(code).toBe(0);
  expect(out).toContain('What matters most: how good the match is (assumed)');
  const wrong = await contraparte(['sensitivity', MEXICO, '--of', 'moon', ...FEW]);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toMatch(/There is no outcome called moon\. There are .*toPriorities/);
});

test('stress plays the packs asked for, two of them together too', async () => {
  const asked = ['--pack', 'clubsHalved,partnerAbsent.state', ...FEW];
  const { code, out } = await contraparte(['stress', MEXICO, ...asked, '--format', 'json']);
  expect(code).toBe(0);
  const { results, combination } = JSON.parse(out) as {
    results: { id: string }[];
    combination: { ids: string[] };
  };
  expect(results.map(({ id }) => id)).toEqual(['partnerAbsent.state', 'clubsHalved']);
  expect(combination.ids).toEqual(['clubsHalved', 'partnerAbsent.state']);
  expect((await contraparte(['stress', MEXICO, '--pack', 'flood'])).code).toBe(2);
});

test('instruments is a table for spreadsheets as well', async () => {
  const { code, out } = await contraparte(['instruments', MEXICO, ...FEW, '--format', 'csv']);
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toMatch(/^kind,instrument,way,status,fields,cost,costStandardError,/);
});
