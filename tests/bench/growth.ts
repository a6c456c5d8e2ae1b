import type { Scenario } from '../../src/scenario/types.ts';
import { example } from './example.ts';
import { schemeTimer, settled } from './timing.ts';

/** Time of a future against that of the example, as one size grows. */
export interface Growth {
  readonly what: string;
  readonly times: number;
  readonly microsecondsPerDraw: number;
  readonly ratio: number;
}

const DRAWS = 1000;

export function measureGrowth(): readonly Growth[] {
  const base = settled(schemeTimer(example(), DRAWS));
  const against = (what: string, times: number, scenario: Scenario, draws = DRAWS): Growth => {
    const microsecondsPerDraw = settled(schemeTimer(scenario, draws), 5);
    return { what, times, microsecondsPerDraw, ratio: microsecondsPerDraw / base };
  };
  return [
    against('draws', 10, example(), 10 * DRAWS),
    against('years', 3, example('place.horizon=30', 'scheme.matching.to=2055')),
    against('localities', 10, withLocalities(40)),
    against('localities', 100, withLocalities(400), 300),
    against('localities', 750, withLocalities(3000), 100),
    against('projects', 10, withSmallProjects(10)),
  ];
}

/** The example's places cut into `count` equal villages. */
function withLocalities(count: number): Scenario {
  const scenario = example();
  const localities = Array.from({ length: count }, (_, i) => ({
    id: `village-${i}`,
    name: `Village ${i}`,
    population: 60_000 / count,
    marginality: ((i * 37) % 100) / 100,
    diasporaShare: 1 / count,
  }));
  return { ...scenario, place: { ...scenario.place, localities } };
}

/** The same money in projects a tenth the size. */
function withSmallProjects(times: number): Scenario {
  const scenario = example();
  const sectors = scenario.sectors.map((sector) => {
    if (typeof sector.typicalValue !== 'number') throw new TypeError('the example has plain project values');
    return { ...sector, typicalValue: sector.typicalValue / times };
  });
  return { ...scenario, sectors };
}
