import { describe, expect, it } from 'vitest';
import { createPool } from '../../src/workers/pool.ts';
import { scenarioWith } from './pages-results.ts';
import { FEW, MEXICO, pagesServer } from './pages-server.ts';

const server = pagesServer();
const ONE = `${MEXICO}/seek`;

describe('asking back', () => {
  it('takes a form as people fill it in to the address that links use, and answers there', async () => {
    const form =
      'lever1=guarantee.cover&from1=20+%25&to1=80+%25&by1=0.3&of1=P(breachEver)&is1=%3C&limit1=100+%25&best=mostlever';
    const sent = await server.ask(`${ONE}?asked=1&${FEW}&${form}`);
    expect(sent.status).toBe(303);
    const address = String(sent.headers['location']);
    const query = new URL(address, 'http://here').searchParams;
    expect(Object.fromEntries(query)).toEqual({
      draws: '20',
      keep: 'P(breachEver) < 1',
      most: 'lever',
      vary: 'guarantee.cover=0.2..0.8 by 0.3',
    });
    const { status, text } = await server.ask(address);
    expect(status).toBe(200);
    expect(text).toContain('The highest value that keeps');
    expect(text).toMatch(/value="20\s%"/);
    const spanish = await server.ask(`${address}&lang=es`);
    expect(spanish.text).toContain('El valor más alto que mantiene');
  });

  it('reads money by the reader’s country, and asks when it may be two', async () => {
    const form = 'lever1=guarantee.capital&from1=1+mill%C3%B3n&to1=2,000,000&by1=500.000&best=leastlever';
    const { status, text } = await server.ask(`${ONE}?asked=1&lang=es&${form}`);
    expect(status).toBe(200);
    expect(text).toMatch(/id="by1-error">[^<]*500/);
    expect(text).toContain('value="500.000"');
    expect(text).toContain('value="2,000,000"');
  });

  it('names everything wrong at its field and in the summary, and loses nothing', async () => {
    const form =
      'lever1=guarantee.cover&from1=lots&to1=0.5&of1=P(breachEver)&is1=%3C&limit1=often&of2=mean(outlay)&limit2=&best=mostluck';
    const { status, text } = await server.ask(`${ONE}?asked=1&${form}`);
    expect(status).toBe(200);
    for (const field of ['from1', 'limit1', 'limit2', 'best']) {
      expect(text).toContain(`id="${field}-error"`);
      expect(text).toContain(`<a href="#${field}">`);
    }
    expect(text).toContain('value="lots"');
    expect(text).toContain('value="often"');
  });

  it('answers programs with the same, and refuses what cannot be understood with every problem', async () => {
    const vary = 'vary=matching.ranking&most=poorShare';
    const data = JSON.parse((await server.ask(`${ONE}.json?${FEW}&${vary}`)).text) as {
      ok: boolean;
      tried: readonly unknown[];
    };
    expect([data.ok, data.tried.length]).toEqual([true, 3]);
    const table = (await server.ask(`${ONE}.csv?${FEW}&${vary}`)).text;
    expect(table.split('\n')[0]).toContain('matching.ranking,kept,best,sureBest');
    const { status, text } = await server.ask(`${ONE}.json?vary=nothing%3D0..1&keep=P(x)%3C1`);
    const { errors } = JSON.parse(text) as { errors: readonly { path: string; code: string }[] };
    expect(status).toBe(422);
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      ['vary', 'lever-unknown'],
      ['keep1', 'condition-event'],
    ]);
  });

  it('says what the scenario itself has against a lever', async () => {
    const { text } = await server.ask(`${ONE}?${FEW}&guarantee=null&vary=guarantee.cover%3D0.2..0.8`);
    expect(text).toMatch(/id="lever1-error">The scenario does not take it: /);
  });

  it('every link of a found design holds its lever', async () => {
    const { text } = await server.ask(`${ONE}?${FEW}&vary=guarantee.cover%3D0.2..0.8+by+0.6&most=lever`);
    expect(text).toContain(`href="${MEXICO}?draws&#x3D;20&amp;guarantee.cover&#x3D;0.8"`);
    expect(text).toMatch(/href="\/compare\?2\.guarantee\.cover&#x3D;0\.8&amp;draws&#x3D;20&amp;of&#x3D;mexico/);
  });
});

it('a study that is cancelled frees the threads for the next', async () => {
  const pool = createPool({ workers: 1 });
  try {
    const stop = new AbortController();
    const scenario = scenarioWith('mexico-tres-por-uno');
    const options = { seed: 1, draws: 500, figures: ['outlay'], sides: 'scheme' } as const;
    let played = 0;
    const onProgress = (draws: number) => {
      played = draws;
      stop.abort(new Error('cancelled'));
    };
    const many = pool.sample(
      Array.from({ length: 200 }, () => scenario),
      { ...options, signal: stop.signal, onProgress },
    );
    await expect(many).rejects.toThrow('cancelled');
    expect(played).toBeLessThan(2_000);
    const [next] = await pool.sample([scenario], { ...options, draws: 10 });
    expect(next).toMatchObject({ draws: 10 });
  } finally {
    await pool.close();
  }
});
