import type { Words } from '../../words/words.ts';
import { stepAddress, TOUR_DOORS, TOURS, type TourDoor } from '../tour-steps.ts';

export interface ToursView {
  readonly doors: readonly { readonly title: string; readonly purpose: string; readonly address: string }[];
}

/** The three tours to choose from. */
export function toursView(words: Words): ToursView {
  return {
    doors: TOUR_DOORS.map((door) => ({
      title: words.t(`layout.doors.${door}`),
      purpose: words.t(`tour.${door}.purpose`),
      address: `/tour/${door}`,
    })),
  };
}

export interface TourView {
  readonly title: string;
  readonly steps: readonly TourStepView[];
  readonly others: ToursView['doors'];
}
interface TourStepView {
  /** Where the step stands on the page: `#step-2`. */
  readonly anchor: string;
  readonly place: string;
  readonly title: string;
  readonly sight: string;
  readonly task: string;
  /** The page that the step is about, with something filled in. */
  readonly address: string;
  readonly previous: string | null;
  readonly next: string | null;
}

/** One door's tour, its steps one below the other. */
export function tourView(door: TourDoor, words: Words): TourView {
  const steps = TOURS[door];
  const title = words.t(`tour.${door}.title`);
  return {
    title,
    steps: steps.map(({ id }, at) => ({
      anchor: `step-${at + 1}`,
      place: words.t('tour.place', { step: words.number(at + 1), steps: words.number(steps.length) }),
      title: words.t(`tour.${door}.${id}.title`),
      sight: words.t(`tour.${door}.${id}.sight`),
      task: words.t(`tour.${door}.${id}.task`),
      address: stepAddress({ door, step: at + 1 }),
      previous: at === 0 ? null : `#step-${at}`,
      next: at + 1 === steps.length ? null : `#step-${at + 2}`,
    })),
    others: toursView(words).doors.filter(({ address }) => address !== `/tour/${door}`),
  };
}
