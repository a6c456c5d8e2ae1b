import { json, page, type Route } from '../page.ts';
import { glossaryView } from './glossary-view.ts';

export const glossaryRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/glossary',
    formats: ['html', 'json'],
    handle: ({ words, format }) => {
      const view = glossaryView(words);
      if (format === 'json') return json({ ok: true, language: words.language, entries: view.entries });
      return page({ template: 'pages/glossary', title: words.t('layout.glossary.title'), door: 'glossary', view });
    },
  },
];
