import { page, type Route } from '../page.ts';
import { methodView } from './method-view.ts';

export const methodRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/method',
    handle: ({ words }) =>
      page({ template: 'pages/method', title: words.t('method.title'), door: 'method', view: methodView(words) }),
  },
];
