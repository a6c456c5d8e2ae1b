import { availableParallelism } from 'node:os';
import { measureClass, reportClass } from './class.ts';
import { countCalls, type Counts } from './counts.ts';
import { example } from './example.ts';
import { floorOf, timeKinds } from './floor.ts';
import { measureFrontier, reportFrontier, type FrontierBench } from './frontier.ts';
import { measureGive, reportGive, type Give } from './give.ts';
import { measureGrowth } from './growth.ts';
import { measureLive, reportLive, type Live } from './live.ts';
import { measureRun } from './memory.ts';
import { report } from './report.ts';
import { median, schemeTimer } from './timing.ts';

const DRAWS = 2000;
const ROUNDS = 15;

/** Engine and floor are timed in turn, round by round, so that a machine that slows down slows both. */
async function measureEngine() {
  const scenario = example();
  const counts = await countCalls(scenario, DRAWS);
  const timer = schemeTimer(scenario, DRAWS);
  for (let warm = 0; warm < 3; warm++) {
    timer();
    timeKinds();
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({ engine: timer(), kinds: timeKinds() }));
  const nanoseconds = medianKinds(rounds.map(({ kinds }) => kinds));
  return {
    microsecondsPerDraw: median(rounds.map(({ engine }) => engine)),
    floorMicroseconds: median(rounds.map(({ kinds }) => floorOf(counts, kinds))),
    ratio: median(rounds.map(({ engine, kinds }) => engine / floorOf(counts, kinds))),
    counts,
    nanoseconds,
  };
}

function medianKinds(rounds: readonly Counts[]): Counts {
  const of = (kind: keyof Counts) => median(rounds.map((round) => round[kind]));
  return { randoms: of('randoms'), normals: of('normals'), exponentials: of('exponentials') };
}

export interface Bench extends Awaited<ReturnType<typeof measureEngine>> {
  readonly cores: number;
  /** Time of a whole run of 10,000 draws with one thread against all cores. */
  readonly speedUp: number;
  readonly runs: readonly ReturnType<typeof measureRun>[];
  readonly growth: ReturnType<typeof measureGrowth>;
  /** Levers of the results page in a real browser. */
  readonly live: Live;
  readonly frontier: FrontierBench;
  /** The association's page on a phone far from everything. */
  readonly give: Give;
}

const asJson = process.argv.includes('--json');
const print = (figures: object, lines: string) =>
  process.stdout.write(asJson ? `${JSON.stringify(figures, null, 2)}\n` : lines);

// `npm run bench -- live`: that part alone.
if (process.argv.includes('live')) {
  const live = await measureLive();
  print({ live }, `${reportLive(live)}\n`);
  process.exit();
}

// `npm run bench -- class`: three minutes, and never a part of the whole.
if (process.argv.includes('class')) {
  const ofClass = await measureClass();
  print({ class: ofClass }, `${reportClass(ofClass)}\n`);
  process.exit();
}

// `npm run bench -- give`: that part alone.
if (process.argv.includes('give')) {
  const give = await measureGive();
  print({ give }, `${reportGive(give)}\n`);
  process.exit();
}

// `npm run bench -- frontier`: that part alone.
if (process.argv.includes('frontier')) {
  const frontier = await measureFrontier();
  print({ frontier }, `${reportFrontier(frontier)}\n`);
  process.exit();
}

const cores = availableParallelism();
const engine = await measureEngine();
const alone = measureRun(10_000, 1);
const together = measureRun(10_000, cores);
const bench: Bench = {
  ...engine,
  cores,
  speedUp: alone.seconds / together.seconds,
  runs: [together, measureRun(100_000, cores)],
  growth: measureGrowth(),
  live: await measureLive(),
  frontier: await measureFrontier(),
  give: await measureGive(),
};
print(bench, report(bench));
