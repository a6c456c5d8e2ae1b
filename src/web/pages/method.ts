import type { Words } from '../../words/words.ts';
import { json, page, type Route } from '../page.ts';
import { methodData, methodView, type MethodView } from './method-view.ts';

export const methodRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/method',
    formats: ['html', 'json'],
    handle: ({ words, format }) =>
      format === 'json'
        ? json(methodData(words))
        : page({ template: 'pages/method', title: words.t('method.title'), door: 'method', view: viewOf(words) }),
  },
];

/** Two hundred formulas take a tenth of a second to print, and stay as they are. */
const views = new Map<string, MethodView>();

function viewOf(words: Words): MethodView {
  const key = `${words.language} ${words.locale}`;
  const view = views.get(key) ?? methodView(words);
  views.set(key, view);
  return view;
}
