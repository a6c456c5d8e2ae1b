import { expect, test } from 'vitest';
import { contraparte, ended, MEXICO, start } from './contraparte.ts';

const FEW = ['--draws', '40', '--seed', '5'];

test('says for people how far the conclusion depends on the evidence, and which body the scenario uses', async () => {
  const { code, out } = await contraparte(['responses', MEXICO, ...FEW]);
  expect(code).toBe(0);
  expect(out).toMatch(/The conclusion depends (somewhat|strongly) on the evidence/);
  expect(out).toContain('Giving through migrants’ clubs *');
});

test('gives programs the figures of a run of its own for each body, and of the figures set', async () => {
  const set = ['--set', 'behaviour.beta=0.8'];
  const all = JSON.parse((await contraparte(['responses', MEXICO, ...FEW, ...set, '--format', 'json'])).out) as {
    uses: string;
    bodies: { body: string; outcomes: { club: { scheme: unknown } } }[];
  };
  const run = async (more: readonly string[]) =>
    (
      JSON.parse((await contraparte(['run', MEXICO, ...FEW, ...more, '--format', 'json'])).out) as {
        outcomes: { club: { scheme: { total: unknown } } };
      }
    ).outcomes.club.scheme.total;
  expect([all.uses, all.bodies.map(({ body }) => body)]).toEqual(['own', ['gifts', 'clubs', 'familyProducts', 'own']]);
  expect(all.bodies[0]?.outcomes.club.scheme).toEqual(await run(['--set', 'response=gifts']));
  expect(all.bodies[3]?.outcomes.club.scheme).toEqual(await run(set));
});

test('is a table for spreadsheets, and names a setting that cannot be', async () => {
  const { out } = await contraparte(['responses', MEXICO, ...FEW, '--format', 'csv']);
  expect(out.split('\n')[0]).toBe('body,outcome,unit,side,mean,p5,p25,p50,p75,p95,standardError,model,data,seed,draws');
  const { code, err } = await contraparte(['responses', MEXICO, ...FEW, '--set', 'behaviour.beta=99']);
  expect(code).toBe(1);
  expect(err).toContain('behaviour.beta');
});

test('Ctrl-C stops it at once, with a word', async () => {
  const child = start(['responses', MEXICO, '--draws', '200000']);
  const end = ended(child);
  setTimeout(() => child.kill('SIGINT'), 3000);
  const { code, out, err } = await end;
  expect([code, out]).toEqual([130, '']);
  expect(err).toContain('Stopped');
});
