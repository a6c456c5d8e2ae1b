import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { directories } from '../../src/paths.ts';
import { figureView } from '../../src/web/figures/figure-view.ts';
import { layoutView } from '../../src/web/layout-view.ts';
import { createRender, readTemplates } from '../../src/web/render.ts';
import { createWords, type Words } from '../../src/words/words.ts';
import { FIGURES } from './figure-samples.ts';
import { rowsThatLead } from './rows-that-lead.ts';
import { SAMPLES } from './samples.ts';
import { missingNames } from './template-names.ts';

const templates = new Map(readTemplates(directories().views));
const words = createWords('en');
const trees = new Map([...templates].map(([name, source]) => [name, Handlebars.parse(source)]));

const layout = (language: Words): object =>
  layoutView({
    page: { template: 'pages/method', title: 'Method', view: {}, door: 'method', scripts: ['charts.js'] },
    body: '<h1>Body</h1>',
    address: new URL('http://here/method?seed=1&tour=officer.1'),
    words: language,
    assets: { address: (name) => `/assets/${name}` },
  });
const samples: Readonly<Record<string, (words: Words) => object>> = {
  ...SAMPLES,
  'layouts/main': layout,
  'partials/figure': (language) =>
    figureView(FIGURES[0] as (typeof FIGURES)[0], language, { csv: '/x.csv', json: '/x.json' }),
};

describe('templates', () => {
  it('every page has a sample of its view, and every sample a page', () => {
    const pages = [...templates.keys()].filter((name) => name.startsWith('pages/'));
    expect(Object.keys(SAMPLES).sort()).toEqual(pages.sort());
  });

  it.each(Object.keys(samples))('%s finds every name it uses in its view', (name) => {
    const tree = trees.get(name);
    if (tree === undefined) throw new Error(`no template ${name}`);
    const view = rowsThatLead((samples[name] as (words: Words) => object)(words));
    expect(missingNames(tree, view, (partial) => trees.get(`partials/${partial}`))).toEqual([]);
  });

  it.each(
    Object.keys(samples).flatMap((name) =>
      (['en', 'es', 'mirrored'] as const).map((language) => [name, language] as const),
    ),
  )('%s renders in %s under strict rules', (name, language) => {
    const render = createRender(directories().views);
    const reader = createWords(language);
    const markup = render(name, (samples[name] as (words: Words) => object)(reader), reader);
    expect(markup).not.toMatch(/\[object Object\]|undefined|NaN/);
    expect(markup).not.toMatch(/ style=| on[a-z]+="/);
  });

  // The pocket edition is one file with a policy of its own, which names what is inline by its hash.
  it.each([...templates].filter(([name]) => name !== 'layouts/pocket'))(
    '%s has nothing inline that the content policy refuses',
    (_name, source) => {
      expect(source).not.toMatch(/\sstyle=|\son[a-z]+=|<style|<script(?![^>]*(src=|type="application\/json"))/);
    },
  );

  it('a name that the view lacks is found, in a condition and in a loop as well', () => {
    const tree = Handlebars.parse(
      '{{a}}{{#if b.c}}{{d}}{{/if}}{{#each list}}{{e}}{{../f}}{{@index}}{{/each}}{{t "x" v=g}}{{#with h}}{{i}}{{/with}}',
    );
    const view = { a: 1, list: [{ e: 1 }, {}], h: { j: 1 } };
    expect([...missingNames(tree, view, () => undefined)].sort()).toEqual(['b.c', 'd', 'f', 'g', 'i', 'list[].e']);
  });
});
