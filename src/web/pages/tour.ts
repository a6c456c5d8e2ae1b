import { json, notFound, page, type Reply, type Route, type Visit } from '../page.ts';
import { asTourDoor } from '../tour-steps.ts';
import { toursView, tourView } from './tour-view.ts';

/** Two minutes through each door, for whoever comes for the first time. */
export const tourRoutes: readonly Route[] = [
  { method: 'get', path: '/tour', formats: ['html', 'json'], handle: showTours },
  { method: 'get', path: '/tour/:door', formats: ['html', 'json'], handle: showTour },
];

function showTours({ words, format }: Visit): Reply {
  const view = toursView(words);
  if (format === 'json') return json({ ok: true, language: words.language, ...view });
  const description = words.t('tour.lead');
  return page({ template: 'pages/tours', title: words.t('tour.title'), description, view });
}

function showTour({ words, format, params }: Visit): Reply {
  const door = asTourDoor(params['door']);
  if (door === null) return notFound();
  const view = tourView(door, words);
  if (format === 'json') return json({ ok: true, language: words.language, door, ...view });
  return page({ template: 'pages/tour', title: view.title, description: words.t('tour.lead'), view, door });
}
