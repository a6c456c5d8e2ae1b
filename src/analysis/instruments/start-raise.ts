import { SETTINGS } from '../../evidence/settings.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Guarantee, Literacy, Matching, Scenario } from '../../scenario/types.ts';
import { roundRate } from '../own/money.ts';
import type { Instrument, Raise, WithoutWay } from './raise.ts';

/** The town matches one to one, within a yearly budget that is what is sought. */
const MATCH_RATIO = 1;
/** A young fund, free of charge to savers: assumptions, said so wherever they are used. */
const FUND: Omit<Guarantee, 'capital'> = {
  cover: 0.5,
  fee: 0,
  yearlyInjection: 0,
  leverage: 5,
  stopLoss: 0.25,
  tenor: 4,
  fundReturn: 0,
  recourse: false,
};
/** Half of those trained have their family trained too. */
const PAIRED = 0.5;
const FIRST = 1;
/** Times the size that would cost the step if every place and every peso of budget were used. */
const MOST = 20;

/** An instrument that a design lacks, begun so small that it costs about `step`; a guarantee needs something to guarantee. */
export function startRaise(instrument: Instrument, scenario: Scenario, step: number): Raise | WithoutWay {
  const { scheme, place } = scenario;
  if (instrument === 'guarantee' && scheme.vehicles.length === 0) {
    return { instrument, way: 'start', because: 'no-product' };
  }
  const start = (size: number): Partial<typeof scheme> => {
    const money = size * step;
    if (instrument === 'match') return { matching: newMatch(scenario, money / place.horizon) };
    if (instrument === 'training') return { literacy: newCourse(scenario, money / place.horizon) };
    const vehicles = scheme.vehicles.map((vehicle) => ({ ...vehicle, guaranteed: true }));
    return { guarantee: { ...FUND, capital: money }, vehicles };
  };
  return {
    instrument,
    way: 'start',
    at: (size) => (size === 0 ? scenario : { ...scenario, scheme: { ...scheme, ...start(size) } }),
    first: FIRST,
    most: MOST,
    paths: PATHS[instrument],
  };
}

const PATHS: Readonly<Record<Instrument, readonly string[]>> = {
  match: ['scheme.matching.partners.town.yearlyBudget'],
  guarantee: ['scheme.guarantee.capital'],
  training: ['scheme.literacy.migrants.places', 'scheme.literacy.families.places'],
};

function newMatch({ place }: Scenario, yearlyBudget: number): Matching {
  return {
    from: place.startYear,
    to: place.startYear + place.horizon - 1,
    rule: 'wholeOrNothing',
    ranking: 'plan',
    equity: 0,
    carryOver: false,
    capsIndexed: false,
    ifAbsent: 'refuse',
    inKind: 0,
    toVehicle: 0,
    vehicle: null,
    partners: [
      {
        id: 'town',
        name: place.name,
        kind: 'local',
        ratio: MATCH_RATIO,
        yearlyBudget,
        projectCap: null,
        reliability: 1,
        budgetPer: 'scheme',
      },
    ],
  };
}

function newCourse(scenario: Scenario, yearly: number): Literacy {
  const unitCost = courseCost(scenario);
  const places = yearly / (2 * unitCost);
  return {
    migrants: { places },
    families: { places },
    unitCost,
    inKind: 0,
    paired: PAIRED,
    localShare: 1,
    assembled: false,
    yearlyBudget: null,
  };
}

/** The mean of trials with cost data, in dollars a person, at the scenario's own rate or one from memory. */
function courseCost({ corridors, place }: Scenario): number {
  const dollars = SETTINGS.trainingCost.default;
  if (dollars === null) throw new Error('the cost of a course needs a figure on the shelf of evidence');
  const own = corridors.find(({ currency }) => currency === 'USD');
  const rate = own === undefined ? (roundRate('USD', place.currency) ?? 1) : centralValue(own.exchangeRate);
  return centralValue(dollars) * rate;
}
