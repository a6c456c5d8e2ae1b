import { FACT, FACTS, NUMBER } from '../../model/projects.ts';
import type { World } from '../../model/world.ts';

/** A project whose first year under construction is this one. */
export interface Begun {
  readonly project: number;
  /** The club's part, and what of it is money. */
  readonly share: number;
  readonly charge: number;
  /** What each partner pays. */
  readonly paid: Float64Array;
  readonly buildYears: number;
  /** Built by the club alone after a refusal: index of the reason, and of the partner that it lies with. */
  readonly alone: { readonly reason: number; readonly partner: number } | null;
}

/** The works begun in the year just played, clubs' own included. */
export function begunIn({ projects, now, inputs }: World): readonly Begun[] {
  const { facts, numbers, width, partners } = projects;
  const begun: Begun[] = [];
  for (let project = 0; project < projects.count; project++) {
    const fact = project * FACTS;
    if (facts[fact + FACT.approved] !== now.t) continue;
    const number = project * width;
    begun.push({
      project,
      share: numbers[number + NUMBER.share]!,
      charge: numbers[number + NUMBER.charge]!,
      paid: numbers.subarray(number + NUMBER.payment, number + NUMBER.payment + partners),
      buildYears: inputs.sectors.buildYears[facts[fact + FACT.sector]!]!,
      alone:
        facts[fact + FACT.alone] === 1
          ? { reason: facts[fact + FACT.reason]!, partner: facts[fact + FACT.partner]! }
          : null,
    });
  }
  return begun;
}
