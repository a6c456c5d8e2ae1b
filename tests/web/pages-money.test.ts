import { describe, expect, it } from 'vitest';
import { FEW, MEXICO, pagesServer } from './pages-server.ts';

const server = pagesServer();

interface Line {
  readonly side: 'in' | 'out';
  readonly byYear: readonly number[];
}
interface Answer {
  readonly ok: boolean;
  readonly draw: number;
  readonly accounts: readonly { readonly id: string; readonly lines: readonly Line[] }[];
  readonly mean: Answer['accounts'];
}

describe('where the money went', () => {
  it('shows an account for the pool, for each partner, for each budget and for the works', async () => {
    const html = (await server.ask(`${MEXICO}/money?${FEW}`)).text;
    for (const id of ['pool', 'asked-state', 'budget-municipality', 'works']) expect(html).toContain(`id="${id}"`);
    const spanish = (await server.ask(`${MEXICO}/money?${FEW}&lang=es&draw=999`)).text;
    expect(spanish).toContain('A dónde fue el dinero');
    expect(spanish).toContain('999');
  });

  it('adds up as data too, in this future and in the mean', async () => {
    const answer = JSON.parse((await server.ask(`${MEXICO}/money.json?${FEW}&draw=3`)).text) as Answer;
    expect(answer).toMatchObject({ ok: true, draw: 3 });
    for (const { lines } of [...answer.accounts, ...answer.mean]) {
      const sum = (side: Line['side'], t: number) =>
        lines.filter((line) => line.side === side).reduce((total, { byYear }) => total + byYear[t]!, 0);
      lines[0]!.byYear.forEach((_, t) => expect(sum('in', t)).toBeCloseTo(sum('out', t), 2));
    }
  });

  it('has a row for each line and year in its file', async () => {
    const text = (await server.ask(`${MEXICO}/money.csv?${FEW}`)).text;
    const [head, ...rows] = text.trimEnd().split('\r\n');
    expect(head).toBe('account,partner,line,side,kind,reason,year,amount,mean,model,data,seed,draws');
    expect(rows.filter((row) => row.startsWith('works,,delivered,'))).toHaveLength(11);
  });
});

describe('why is there no effect?', () => {
  it('answers for each lever of the address', async () => {
    const html = (await server.ask(`${MEXICO}/why?lang=en&${FEW}&matching.to=2040&enterprise.places=40`)).text;
    expect(html).toContain('the years played are 2026 to 2035');
    expect(html).toContain('does move something');
    const spanish = (await server.ask(`${MEXICO}/why?lang=es&${FEW}&matching.to=2040`)).text;
    expect(spanish).toContain('no mueve nada');
  });

  it('says so where no lever is moved, and names one that cannot be', async () => {
    expect((await server.ask(`${MEXICO}/why?lang=en&${FEW}`)).text).toContain('No lever is moved here');
    const wrong = await server.ask(`${MEXICO}/why?${FEW}&guarantee.cover=7`);
    expect(wrong.status).toBe(200);
    expect(wrong.text).toContain('error-summary');
    expect((await server.ask(`${MEXICO}/why.json?${FEW}&guarantee.cover=7`)).status).toBe(422);
  });

  it('stands on the results page whose levers moved nothing, and only there', async () => {
    const still = (await server.ask(`${MEXICO}?${FEW}&lang=es&matching.to=2040`)).text;
    expect(still).toContain('data-why');
    expect(still).toContain('los años que se simulan van de 2026 a 2035');
    expect((await server.ask(`${MEXICO}?${FEW}&lang=en&enterprise.places=40`)).text).not.toContain('data-why');
    expect((await server.ask(`${MEXICO}?${FEW}`)).text).not.toContain('data-why');
  });
});
