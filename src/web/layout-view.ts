import { DATA_VERSION } from '../evidence/version.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { OFFERED_LANGUAGES } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import type { Assets } from './assets.ts';
import { FIRST_SCENARIO } from './defaults.ts';
import { keptQuery, printedQuery } from './kept-query.ts';
import type { Door, Page, Query } from './page.ts';
import { sheetsOf } from './style-sheets.ts';
import { offeredTour, tourBar, type TourBar } from './tour-bar.ts';

export interface LayoutView {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  readonly description: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** The font's files, asked for at once so that text does not jump. */
  readonly fonts: readonly string[];
  readonly icon: string;
  readonly doors: readonly Link[];
  readonly languages: readonly (Link & { readonly code: string })[];
  readonly shelves: readonly Link[];
  readonly model: string;
  readonly data: string;
  /** The page's whole address, as printed; empty where the host is not known. */
  readonly printed: string;
  readonly wide: boolean;
  /** Seconds after which a page without scripts asks again; null: never. */
  readonly refresh: number | null;
  /** Where a tour led to this page. */
  readonly tour: TourBar | null;
  /** A tour for whoever comes for the first time; null where nobody does. */
  readonly offer: string | null;
  /** The page itself, rendered. */
  readonly body: string;
}
interface Link {
  readonly address: string;
  readonly label: string;
  readonly current: boolean;
}
export interface LayoutInput {
  readonly page: Page;
  readonly body: string;
  /** Address of this page as it was asked for; on `NOWHERE` when the host is not known. */
  readonly address: URL;
  readonly words: Words;
  readonly assets: Pick<Assets, 'address'>;
}

/** Everything around a page: head, navigation, languages, footer. */
export function layoutView({ page, body, address, words, assets }: LayoutInput): LayoutView {
  const files = (names: readonly string[]): string[] => names.flatMap((name) => assets.address(name) ?? []);
  return {
    language: words.tag,
    direction: words.direction,
    title: page.title === '' ? words.t('layout.product') : `${page.title} · ${words.t('layout.product')}`,
    description: page.description ?? words.t('layout.tagline'),
    styles: files(['pico.min.css', 'contraparte.css', ...sheetsOf(page.template)]),
    scripts: files(['page.js', ...(page.scripts ?? [])]),
    fonts: files(['source-sans-3-latin-400-normal.woff2', 'source-sans-3-latin-600-normal.woff2']),
    icon: assets.address('icon.svg') ?? '',
    doors: doors(page, words),
    languages: languages(address, words),
    shelves: shelves(page.door, words),
    model: MODEL_VERSION,
    data: DATA_VERSION,
    printed: printedOf(address),
    wide: page.wide ?? false,
    refresh: page.refresh ?? null,
    tour: tourBar(address, words),
    offer: offeredTour(address),
    body,
  };
}

function doors({ door, design }: Page, words: Words): readonly Link[] {
  const id = design?.id ?? FIRST_SCENARIO;
  const query = queryText(design?.query ?? {});
  const link = (name: Door, path: string): Link => ({
    address: path + query,
    label: words.t(`layout.doors.${name}`),
    current: door === name,
  });
  return [
    link('officer', `/scenarios/${id}`),
    link('association', `/give/${id}`),
    { ...link('trainer', '/class'), address: design === undefined ? '/class' : `/class?scenario=${design.id}` },
  ];
}

function shelves(door: Door | undefined, words: Words): readonly Link[] {
  return (['scenarios', 'evidence', 'backtests', 'method', 'glossary'] as const).map((name) => ({
    address: `/${name}`,
    label: words.t(`layout.shelves.${name}`),
    current: door === name,
  }));
}

/** A host that stands for none. */
export const NOWHERE = 'http://nowhere.invalid';

function printedOf(address: URL): string {
  const query = printedQuery(address.searchParams).toString();
  return address.origin === NOWHERE ? '' : address.origin + address.pathname + (query === '' ? '' : `?${query}`);
}

/** This page in each language; the address keeps all that pages read. */
function languages(address: URL, words: Words): LayoutView['languages'] {
  return OFFERED_LANGUAGES.map(({ language, label }) => {
    const query = keptQuery(address.searchParams);
    query.set('lang', language);
    const there = `${address.pathname}?${query.toString()}`;
    return { code: language, label, address: there, current: words.language === language };
  });
}

function queryText(query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
