import { chromium, type Browser, type Page } from 'playwright-core';
import { createPagePlayer } from '../../src/web/browser/engine/play.ts';
import { LIVE_DRAWS } from '../../src/web/pages/results-live.ts';
import { launchBrowser } from '../browser/launch.ts';
import { openSite } from '../browser/site.ts';
import { example } from './example.ts';
import { median, millisecondsOf } from './timing.ts';

/** Times from a lever's input event, in milliseconds, over the moves of one visit. */
export interface LiveRound {
  /** Until sentence and figures are in the page, as scripts of the page see it. */
  readonly answer: Spread;
  /** Until the charts that are in sight are drawn anew. */
  readonly charts: Spread;
}
interface Spread {
  readonly p50: number;
  readonly p95: number;
}
export interface Live {
  readonly draws: number;
  readonly moves: number;
  /** Every round, not the best. */
  readonly rounds: readonly LiveRound[];
  /** One design with the same draws in Node, one thread, scheme side played and figures summed up. */
  readonly nodeMilliseconds: number;
  /** Median answer of all rounds against it. */
  readonly ratio: number;
}

const ROUNDS = 3;
const MOVES = 66;
const WARM_UPS = 12;
/** Moves of a hand are further apart than answers; charts of one move are drawn before the next. */
const PAUSE = 150;

/** Levers that take turns: a field of the form, and the values between which it moves. */
const LEVERS = [
  { field: 'lever-matching-partners-state-ratio', from: 0.5, to: 3 },
  { field: 'lever-guarantee-capital', from: 500_000, to: 4_000_000 },
  { field: 'lever-literacy-families-places', from: 50, to: 900 },
] as const;

/** Moves levers of the example's page in a real browser, on the site as it is delivered. */
export async function measureLive(): Promise<Live> {
  const [launched, site] = await Promise.all([launchBrowser(), openSite()]);
  const browser = await chromium.connect(launched.address);
  const rounds: LiveRound[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await visitPage(browser, site.address));
  await browser.close();
  await Promise.all([launched.close(), site.close()]);
  const nodeMilliseconds = await timeInNode();
  const ratio = median(rounds.map(({ answer }) => answer.p50)) / nodeMilliseconds;
  return { draws: LIVE_DRAWS, moves: MOVES, rounds, nodeMilliseconds, ratio };
}

async function visitPage(browser: Browser, site: string): Promise<LiveRound> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site}/scenarios/mexico-tres-por-uno`, { waitUntil: 'networkidle' });
  await moveLevers(page, WARM_UPS);
  const moves = await moveLevers(page, MOVES);
  await page.close();
  return {
    answer: spread(moves.map(({ answer }) => answer)),
    charts: spread(moves.map(({ charts }) => charts)),
  };
}

interface Move {
  readonly answer: number;
  readonly charts: number;
}

function moveLevers(page: Page, count: number): Promise<readonly Move[]> {
  return page.evaluate(
    async ({ levers, count, pause }) => {
      const panel = document.querySelector('[data-live]')!;
      const told = (name: string) =>
        new Promise<number>((resolve) => {
          panel.addEventListener(`contraparte:${name}`, () => resolve(performance.now()), { once: true });
        });
      const moves: Move[] = [];
      for (let i = 0; i < count; i++) {
        const { field, from, to } = levers[i % levers.length]!;
        const input = document.getElementById(field) as HTMLInputElement;
        // Golden steps: no value comes twice.
        input.value = String(Number((from + (to - from) * ((0.618 * (i + 1)) % 1)).toPrecision(4)));
        const [answered, drawn] = [told('answered'), told('drawn')];
        const start = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        moves.push({ answer: (await answered) - start, charts: (await drawn) - start });
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      return moves;
    },
    { levers: LEVERS, count, pause: PAUSE },
  );
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
  return { p50: at(0.5), p95: at(0.95) };
}

/** The figures of the headline of a moved design, without anybody's help; the counterfactual is known from the design before. */
async function timeInNode(): Promise<number> {
  const player = createPagePlayer();
  const times: number[] = [];
  for (let i = 0; i < WARM_UPS + MOVES; i++) {
    const scenario = example(`scheme.guarantee.capital=${1_000_000 + 1000 * i}`);
    times.push(
      await millisecondsOf(async () => {
        const { outcomes, probabilities } = await player.run(scenario, { seed: 1, draws: LIVE_DRAWS });
        return [outcomes.channelled, outcomes.outlay, probabilities];
      }),
    );
  }
  return median(times.slice(WARM_UPS));
}

/** As lines to read. */
export function reportLive({ draws, moves, rounds, nodeMilliseconds, ratio }: Live): string {
  const ms = (value: number) => value.toFixed(0).padStart(4);
  return [
    `A lever in the page, ${draws} futures on both sides, ${moves} moves a round, milliseconds from its input event:`,
    ...rounds.map(
      ({ answer, charts }, i) =>
        `  Round ${i + 1}: sentence and figures p50 ${ms(answer.p50)}, p95 ${ms(answer.p95)} (aim: 50); ` +
        `charts p50 ${ms(charts.p50)}, p95 ${ms(charts.p95)} (aim: 100)`,
    ),
    `  The same futures in Node, one thread: ${nodeMilliseconds.toFixed(1)}; ratio ${ratio.toFixed(2)}`,
  ].join('\n');
}
