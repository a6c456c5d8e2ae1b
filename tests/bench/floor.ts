import { makeNormal } from '../../src/math/normal.ts';
import { Stream, WIDEST_FILL } from '../../src/math/streams.ts';
import type { Counts } from './counts.ts';

/** Nanoseconds of one call of each kind. */
export type Nanoseconds = Counts;

const TIMES = 200_000;
const values = new Float64Array(1024);
/** What comes out is added up, so that no call can be left out by the compiler. */
let sink = 0;

/** Times each kind once, with the engine's own functions. */
export function timeKinds(): Nanoseconds {
  return { randoms: timeRandoms(), normals: timeNormals(), exponentials: timeExponentials() };
}

/** The least that a future can take: the numbers it asks for and nothing else, in microseconds. */
export function floorOf(counts: Counts, nanoseconds: Nanoseconds): number {
  const kinds = ['randoms', 'normals', 'exponentials'] as const;
  return kinds.reduce((sum, kind) => sum + counts[kind] * nanoseconds[kind], 0) / 1000;
}

function timeRandoms(): number {
  const stream = new Stream();
  stream.begin(1, 1);
  stream.seat(1, 1);
  return perCall(() => {
    for (let i = 0; i < TIMES; i += WIDEST_FILL) {
      stream.fill(i, WIDEST_FILL);
      sink += stream.values[0]!;
    }
  });
}

/** Each number is turned in place, from a fresh uniform one that is copied in from a second list. */
function timeNormals(): number {
  const uniforms = Float64Array.from(values, (_, i) => (i + 0.5) / values.length);
  return perCall(() => {
    for (let i = 0; i < TIMES; i++) {
      const place = (i * 397) & 1023;
      values[place] = uniforms[place]!;
      makeNormal(values, place);
    }
    sink += values[0]!;
  });
}

/** Half of them exp, half log, as arguments of the size the model has. */
function timeExponentials(): number {
  const points = Float64Array.from(values, (_, i) => (i + 1) / values.length);
  return perCall(() => {
    let sum = 0;
    for (let i = 0; i < TIMES; i += 2) sum += Math.exp(points[i & 1023]!) + Math.log(points[i & 1023]!);
    sink += sum;
  });
}

function perCall(work: () => void): number {
  const start = performance.now();
  work();
  const milliseconds = performance.now() - start;
  if (Number.isNaN(sink)) throw new Error('a floor of numbers that are none');
  return (milliseconds * 1e6) / TIMES;
}
