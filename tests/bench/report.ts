import type { Bench } from './bench.ts';
import { reportFrontier } from './frontier.ts';
import { reportGive } from './give.ts';
import { reportLive } from './live.ts';

/** The figures as lines to read. Times depend on the machine, the ratios hardly do. */
export function report(bench: Bench): string {
  const { counts, nanoseconds, runs, growth } = bench;
  const kind = (name: string, key: keyof typeof counts) =>
    `    ${name.padEnd(16)} ${counts[key].toFixed(1).padStart(7)} a draw × ${nanoseconds[key].toFixed(1)} ns`;
  return [
    `One future of the example, scheme only, one thread: ${bench.microsecondsPerDraw.toFixed(1)} µs`,
    `  Floor (its random numbers, normals and exponentials alone): ${bench.floorMicroseconds.toFixed(1)} µs`,
    kind('random numbers', 'randoms'),
    kind('normals', 'normals'),
    kind('exp and log', 'exponentials'),
    `  Ratio to the floor: ${bench.ratio.toFixed(2)} (aim: under 3)`,
    `Speed-up of 10,000 draws with ${bench.cores} cores: ${bench.speedUp.toFixed(2)}`,
    ...runs.map(
      ({ draws, peakMegabytes, seconds }) =>
        `Whole run of ${draws} draws: ${seconds.toFixed(1)} s, peak memory ${peakMegabytes.toFixed(0)} MB (aim: under 600)`,
    ),
    'Time of a draw against the example:',
    ...growth.map(({ what, times, ratio }) => `  ${times} times the ${what}: ${ratio.toFixed(2)}`),
    reportLive(bench.live),
    reportFrontier(bench.frontier),
    reportGive(bench.give),
    '',
  ].join('\n');
}
