import { playClass, type ClassPlayed } from './class/play-class.ts';

/** Thirty teams that each change a lever every five seconds for three minutes; the server loses its life half-way. */
const GAME = {
  exercise: 'rationing',
  teams: 30,
  everySeconds: 5,
  seconds: 180,
  killedAfterSeconds: 90,
  twice: 3,
} as const;

export interface ClassBench extends Pick<ClassPlayed, 'sent' | 'acknowledged' | 'lost' | 'doubled'> {
  readonly wrongOnWall: number;
  /** Different designs among all moves: each has to be worked out. */
  readonly designs: number;
  /** Of requests while there was a server, in milliseconds. */
  readonly answers: Spread;
  readonly pages: Spread;
  readonly wallPages: Spread;
  /** From a team's hand to the server's word, with the seconds when there was none, and without. */
  readonly waits: Spread;
  readonly waitsWhileUp: Spread;
  /** From the server's word to the wall: the design, and its figures. */
  readonly wallDesign: Spread;
  readonly wallFigures: Spread;
  readonly restartMilliseconds: number;
}
interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export async function measureClass(): Promise<ClassBench> {
  const played = await playClass(GAME);
  const { sent, acknowledged, lost, doubled, moves, looks, down, restartMilliseconds } = played;
  const waited = moves.flatMap(({ made, acknowledged: at }) => (at === null ? [] : [{ made, wait: at - made }]));
  const whileUp = waited.filter(({ made, wait }) => made > down.to || made + wait < down.from);
  return {
    ...{ sent, acknowledged, lost, doubled, restartMilliseconds },
    wrongOnWall: played.wrongOnWall.length,
    designs: new Set(moves.map(({ levers }) => JSON.stringify(levers))).size,
    answers: spread(moves.flatMap(({ answer }) => (answer === null ? [] : [answer]))),
    pages: spread(looks.map(({ milliseconds }) => milliseconds)),
    wallPages: spread(played.wallPages),
    waits: spread(waited.map(({ wait }) => wait)),
    waitsWhileUp: spread(whileUp.map(({ wait }) => wait)),
    wallDesign: spread(played.designLag),
    wallFigures: spread(played.wallLag),
  };
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** As lines to read. */
export function reportClass(bench: ClassBench): string {
  const { teams, everySeconds, seconds, killedAfterSeconds, exercise } = GAME;
  const line = (name: string, { count, p50, p95, p99 }: Spread, aim = '') =>
    `  ${name.padEnd(52)} p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)} of ${count}${aim}`;
  return [
    `A class of ${teams} teams on ${exercise}, a lever each every ${everySeconds} s for ${seconds} s, a wall open, the server killed after ${killedAfterSeconds} s:`,
    `  Moves: ${bench.sent} sent (${bench.designs} different designs), ${bench.acknowledged} acknowledged, ${bench.lost} lost, ${bench.doubled} doubled (aim: 0, 0); teams wrong on the wall: ${bench.wrongOnWall}`,
    `  Milliseconds:`,
    line('answer to a move', bench.answers, ' (aim: p95 300)'),
    line('page of a team', bench.pages, ' (aim: p95 300)'),
    line('page of the wall', bench.wallPages, ' (aim: p95 300)'),
    line('from the hand to the answer, the server’s absence too', bench.waits),
    line('from the hand to the answer, with a server', bench.waitsWhileUp),
    line('from the answer to the design on the wall', bench.wallDesign, ' (aim: p95 1000)'),
    line('from the answer to its figures on the wall', bench.wallFigures, ' (aim: p95 1000)'),
    `  Back after the kill in ${(bench.restartMilliseconds / 1000).toFixed(1)} s`,
  ].join('\n');
}

const ms = (value: number) => value.toFixed(0).padStart(5);
