import { makeNormal } from '../../src/math/normal.ts';
import { Stream } from '../../src/math/streams.ts';
import { PROPOSAL_STRIDE, PROPOSAL_UNIFORMS } from '../../src/model/purposes.ts';
import type { Counts } from './counts.ts';

/** Nanoseconds of one call of each kind. */
export type Nanoseconds = Counts;

/** Arguments are as random as the model's, and too many for a processor to learn which way each call will branch. */
const TIMES = 1 << 16;
const uniforms = randomUniforms();
const values = new Float64Array(TIMES);
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

/** In groups of seven, as a proposal takes them. */
function timeRandoms(): number {
  const stream = seated();
  const groups = Math.floor(TIMES / PROPOSAL_UNIFORMS);
  return perCall(groups * PROPOSAL_UNIFORMS, () => {
    for (let group = 0; group < groups; group++) {
      stream.fill(group * PROPOSAL_STRIDE, PROPOSAL_UNIFORMS);
      sink += stream.values[0]!;
    }
  });
}

function timeNormals(): number {
  values.set(uniforms);
  return perCall(TIMES, () => {
    for (let i = 0; i < TIMES; i++) makeNormal(values, i);
  });
}

/** One log for every three exp, on the logarithms and values that the model takes them of: between −3 and 3, and 0 and 1. */
function timeExponentials(): number {
  return perCall(TIMES, () => {
    let sum = 0;
    for (let i = 0; i < TIMES; i += 4) {
      sum += Math.exp(6 * uniforms[i]! - 3) + Math.exp(6 * uniforms[i + 1]! - 3) + Math.exp(6 * uniforms[i + 2]! - 3);
      sum += Math.log(uniforms[i + 3]!);
    }
    sink += sum;
  });
}

function perCall(calls: number, work: () => void): number {
  const start = performance.now();
  work();
  const milliseconds = performance.now() - start;
  if (Number.isNaN(sink)) throw new Error('a floor of numbers that are none');
  return (milliseconds * 1e6) / calls;
}

function seated(): Stream {
  const stream = new Stream();
  stream.begin(1, 1);
  stream.seat(1, 1);
  return stream;
}

function randomUniforms(): Float64Array {
  const stream = seated();
  return Float64Array.from({ length: TIMES }, (_, i) => stream.at(i));
}
