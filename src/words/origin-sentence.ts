import type { From, Origin } from '../analysis/own/origin.ts';
import { SOURCES, type SourceId } from '../evidence/sources.ts';
import { countryName } from './country.ts';
import type { Words } from './types.ts';

/** Where a figure of an own town comes from, as one sentence whose first word is its grade. */
export function originSentence(from: From, words: Words): string {
  switch (from.kind) {
    case 'answer':
    case 'memory':
    case 'sameMoney':
      return words.t(`own.origins.${from.kind}`);
    case 'computed':
      return words.t(`own.origins.computed.${from.how}`);
    case 'assumed':
      return words.t(`own.origins.assumed.${from.why}`);
    case 'borrowed':
      return words.t(`own.origins.borrowed.${from.way}`, { title: words.text(from.title) });
    case 'region':
      return words.t('own.origins.region', {
        region: words.t(`countries.regions.${from.region}`),
        source: workText(from.source),
      });
    case 'sheet':
    case 'instead':
    case 'uses':
      return publishedSentence(from, words);
  }
}

type Published = Extract<From, { readonly kind: 'sheet' | 'instead' | 'uses' }>;

function publishedSentence(from: Published, words: Words): string {
  const values = {
    source: workText(from.source),
    country: countryName(from.country, words),
    year: from.year ?? words.t('own.origins.yearUnknown'),
  };
  if (from.kind === 'uses') return words.t('own.origins.uses', values);
  return words.t(from.kind === 'sheet' ? `own.origins.sheet.${from.grade}` : `own.origins.instead.${from.of}`, values);
}

/** Author and title; the year of the figure may be another than that of the work. */
export function workText(id: SourceId): string {
  const { author, title } = SOURCES[id];
  return `${author}, ${title}`;
}

/** The `sources` of a scenario file: path → sentence. */
export function statedSources(origins: readonly Origin[], words: Words): Readonly<Record<string, string>> {
  return Object.fromEntries(origins.map(({ path, from }) => [path, originSentence(from, words)]));
}
