import type { Words } from '../words/words.ts';
import { readTourPlace, stepAddress, TOURS, type TourDoor } from './tour-steps.ts';

/** The line above a page that a tour leads to. */
export interface TourBar {
  readonly place: string;
  /** What to try on this page. */
  readonly task: string;
  readonly back: string;
  /** The next step's page; null on the last. */
  readonly next: string | null;
}

/** Shown where the address names a step of a tour; null anywhere else. */
export function tourBar(address: URL, words: Words): TourBar | null {
  const place = readTourPlace(address.searchParams.get('tour'));
  if (place === null) return null;
  const { door, step } = place;
  const steps = TOURS[door];
  const id = steps[step - 1]?.id ?? '';
  return {
    place: words.t('tour.place', { step: words.number(step), steps: words.number(steps.length) }),
    task: words.t(`tour.${door}.${id}.task`),
    back: `/tour/${door}#step-${step}`,
    next: step < steps.length ? stepAddress({ door, step: step + 1 }) : null,
  };
}

/** Pages on which somebody comes through a door for the first time. */
const ENTRANCES: readonly (readonly [TourDoor, RegExp])[] = [
  ['officer', /^\/scenarios\/[^/]+$/],
  ['association', /^\/give\/[^/]+$/],
  ['trainer', /^\/(?:class|exercises)$/],
];

/** The tour to offer at an entrance as long as nothing is asked of it: whoever has moved or typed something is at work. */
export function offeredTour({ pathname, searchParams }: URL): string | null {
  const asked = [...searchParams.keys()].filter((key) => key !== 'lang' && key !== 'scenario');
  const found = ENTRANCES.find(([, path]) => path.test(pathname));
  return found === undefined || asked.length > 0 ? null : `/tour/${found[0]}`;
}
