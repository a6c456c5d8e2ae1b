import { describe, expect, it } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

const plan = (...more: readonly string[]) => contraparte(['plan', MEXICO, '--draws', '40', ...more]);

describe('a plan on the command line', () => {
  // By hand: 798,000 needs 12,000 dollars (gift-for.test.ts), so that 24,000 pay two such projects to the cent.
  it('says which projects, why the others are not, and what is left', async () => {
    const two = [
      '--project',
      'sector=water,value=798,000,locality=sierra',
      '--project',
      'name=A well, deep,value=798000',
    ];
    const { code, out } = await plan('--money', '24000', '--currency', 'USD', ...two, '--project', 'value=7980000');
    expect(code).toBe(0);
    expect(out).toContain('Propose Drinking water, Sierra and A well, deep (2 of 3). They take $24,000.00');
    expect(out).toContain('Nothing is left over.');
    expect(out).not.toMatch(/NaN|undefined|\[object/);
  });

  it('is data with the same figures', async () => {
    const asked = ['--money', '12000', '--project', 'sector=health,value=798000', '--aim', 'allApproved'];
    const data = JSON.parse((await plan(...asked, '--format', 'json')).out);
    expect([data.best.gift, data.best.worth, data.left]).toEqual([12_000, 598_500, 0]);
  });

  it('names what cannot be used by its option', async () => {
    const wrong = await plan('--money', '12000', '--project', 'sector=gold,value=5000');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--project 1, sector: ')]);
    const unread = await plan('--money', '12000', '--project', 'water');
    expect([unread.code, unread.err]).toEqual([2, expect.stringContaining('sector=water,value=1200000')]);
  });
});
