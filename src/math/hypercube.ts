import { nameKey, Stream } from './streams.ts';

/**
 * Latin hypercube (McKay, Beckman and Conover 1979): each parameter's range of probability is cut into as many equal
 * strata as there are draws and each draw gets one stratum, in an order of the parameter's own, and a place within it.
 * Keyed by the parameter's name: adding or removing a parameter leaves the others' numbers as they are.
 */
export class Stratum {
  private readonly order: Uint32Array;
  private readonly stream = new Stream();
  private readonly draws: number;

  constructor(seed: number, name: string, draws: number) {
    this.draws = draws;
    this.stream.begin(seed, nameKey(name));
    this.order = shuffled(draws, this.stream);
    this.stream.seat(0, 1);
  }

  /** The probability of this parameter in this draw, strictly between 0 and 1. */
  at(draw: number): number {
    return (this.order[draw]! + this.stream.at(draw)) / this.draws;
  }
}

function shuffled(count: number, stream: Stream): Uint32Array {
  const order = new Uint32Array(count);
  stream.seat(0, 0);
  for (let i = 0; i < count; i++) {
    const other = Math.floor(stream.at(i) * (i + 1));
    order[i] = order[other]!;
    order[other] = i;
  }
  return order;
}
