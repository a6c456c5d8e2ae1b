import { FIRST_SCENARIO } from './defaults.ts';

/** The doors in the order of the navigation. */
export const TOUR_DOORS = ['officer', 'association', 'trainer'] as const;
export type TourDoor = (typeof TOUR_DOORS)[number];

/** One step of a tour: a page with something filled in already. Its words are `tour.<door>.<id>`. */
export interface TourStep {
  readonly id: string;
  readonly path: string;
  readonly query?: string;
  /** The part of the page that the step is about. */
  readonly part?: string;
}

const SCENARIO = `/scenarios/${FIRST_SCENARIO}`;
const GIVE = `/give/${FIRST_SCENARIO}`;
/** A club of forty, as its cashier would type it. */
const CLUB = 'members=40&each=25&every=month';

/** The steps of each door's tour. */
export const TOURS: Readonly<Record<TourDoor, readonly TourStep[]>> = {
  officer: [
    { id: 'sentence', path: '/' },
    { id: 'result', path: SCENARIO },
    { id: 'lever', path: SCENARIO, query: 'guarantee.capital=1000000' },
    { id: 'ledger', path: `${SCENARIO}/ledger` },
    { id: 'ask', path: `${SCENARIO}/seek` },
    { id: 'council', path: `${SCENARIO}/memo` },
  ],
  association: [
    { id: 'gift', path: GIVE, query: CLUB },
    { id: 'receipt', path: GIVE, query: CLUB, part: 'receipt' },
    { id: 'chances', path: GIVE, query: CLUB, part: 'chances' },
    { id: 'late', path: GIVE, query: `${CLUB}&place=late`, part: 'queue' },
    { id: 'projects', path: `${GIVE}/plan` },
    { id: 'take', path: `${GIVE}/flyer`, query: CLUB },
  ],
  trainer: [
    { id: 'guess', path: '/', part: 'trainer' },
    { id: 'exercise', path: '/exercises' },
    { id: 'start', path: '/class' },
    { id: 'future', path: `${SCENARIO}/projects`, query: 'draw=3' },
    { id: 'evidence', path: `${SCENARIO}/responses` },
    { id: 'room', path: '/class' },
  ],
};

/** A place in a tour; `step` counts from 1. */
export interface TourPlace {
  readonly door: TourDoor;
  readonly step: number;
}

export const asTourDoor = (given: string | undefined): TourDoor | null =>
  TOUR_DOORS.find((door) => door === given) ?? null;

/** The place that an address names with `tour=officer.3`; null when it names none. */
export function readTourPlace(given: string | null): TourPlace | null {
  const [, name, number] = /^([a-z]+)\.([1-9])$/.exec(given ?? '') ?? [];
  const door = asTourDoor(name);
  const step = Number(number);
  return door === null || TOURS[door][step - 1] === undefined ? null : { door, step };
}

/** The page of a step, which leads back to the tour. Throws where there is no such step. */
export function stepAddress({ door, step }: TourPlace): string {
  const found = TOURS[door][step - 1];
  if (found === undefined) throw new RangeError(`the tour ${door} has no step ${step}`);
  const { path, query, part } = found;
  const key = `tour=${door}.${step}`;
  return `${path}?${query === undefined ? key : `${query}&${key}`}${part === undefined ? '' : `#${part}`}`;
}
