import type { Logger } from 'pino';
import type { ExerciseFiles } from '../storage/exercise-files.ts';
import type { ScenarioFiles } from '../storage/scenario-files.ts';
import type { Store } from '../storage/store.ts';
import type { Language } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Pool } from '../workers/pool.ts';
import type { Classes } from './class/hub.ts';
import type { TableFile } from './csv-table.ts';

/** What the whole application shares, handed to every page. */
export interface Site {
  readonly pool: Pool;
  readonly store: Store;
  readonly scenarios: ScenarioFiles;
  readonly exercises: ExerciseFiles;
  readonly classes: Classes;
}

/** `xlsx` is answered wherever `csv` is: the handler is asked for `csv`, and its table comes as a workbook. */
export type Format = 'html' | 'json' | 'csv' | 'xlsx' | 'yaml';
export type Query = Readonly<Record<string, string | undefined>>;

/** Everything a page's handler receives: plain data, nothing of express. */
export interface Visit {
  readonly site: Site;
  readonly log: Logger;
  readonly language: Language;
  readonly words: Words;
  /** Path without its ending: `/scenarios/x` also for `/scenarios/x.json`. */
  readonly path: string;
  /** What the address ends in; `html` when in nothing. */
  readonly format: Format;
  readonly params: Readonly<Record<string, string>>;
  /** The query's last value of each key; without `lang` and `tour`, which are used up. */
  readonly query: Query;
  /** Fields of a posted form; empty for GET. Nested names (`a[b]`) are objects. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Token for a form that posts, in a hidden field `_csrf`. Sets a cookie: call it only on pages with such a form. */
  csrf(): string;
  /** Scheme and host under which others open this server (`http://192.168.1.20:3000`); `null` where nobody else can. */
  readonly origin: string | null;
  /** Scheme and host under which the reader has this server open, be it on this machine alone; `null` for a host that is none. */
  readonly here: string | null;
  /** Under `serve --class`, not at the machine itself: reads everything, and writes in a class alone. */
  readonly isGuest: boolean;
  /** Names this browser by its cookie; sets one when it has none. */
  browser(): string;
  /** Milliseconds that a reader looks at an empty page before being told how far a run has come; of a form that was posted Infinity. */
  readonly patience: number;
  /** One entry of the header `Server-Timing`; of several by one name the first counts. */
  tell(timing: string): void;
  /** What the reader's `Prefer` header asks for, in small letters; empty when nothing. */
  readonly prefers: string;
  /** Aborted when the reader has gone or the time is up. */
  readonly signal: AbortSignal;
}

/** What a handler answers. */
export type Reply =
  | { readonly kind: 'page'; readonly status: number; readonly page: Page; readonly headers: ReplyHeaders }
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown; readonly headers: ReplyHeaders }
  | { readonly kind: 'events'; readonly follow: FollowEvents }
  | { readonly kind: 'file'; readonly type: 'yaml'; readonly text: string; readonly name: string }
  | { readonly kind: 'table'; readonly file: TableFile; readonly name: string }
  | { readonly kind: 'workbook'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'document'; readonly html: string; readonly policy: string; readonly name: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'refusal'; readonly status: number; readonly problems: readonly Problem[] };

type ReplyHeaders = Readonly<Record<string, string>>;
/** Sends events until `end` is called; the function given back is called when the reader has gone or nothing more comes. */
export type FollowEvents = (send: (name: string, data: unknown) => void, end: () => void) => () => void;

/** One HTML page: a template under views/pages and its view, plain objects only. */
export interface Page {
  readonly template: string;
  /** Goes into the browser's title, before the product's name; empty on the first page. */
  readonly title: string;
  readonly description?: string;
  readonly view: object;
  /** Scripts of the page by file name, e.g. `charts.js`; `page.js` comes with every page. */
  readonly scripts?: readonly string[];
  /** Seconds after which a page without scripts asks again. */
  readonly refresh?: number;
  /** The door to mark in the navigation. */
  readonly door?: Door;
  /** Room for figures side by side. */
  readonly wide?: boolean;
  /** The design that the page shows: the doors in the navigation keep it. */
  readonly design?: { readonly id: string; readonly query: Query };
}
export type Door =
  'officer' | 'association' | 'trainer' | 'scenarios' | 'evidence' | 'backtests' | 'method' | 'glossary';

/** One address of the application. */
export interface Route {
  readonly method: 'get' | 'post';
  /** As express writes it, without an ending: `/scenarios/:id`. */
  readonly path: string;
  /** Endings it answers; `html` alone when left out. */
  readonly formats?: readonly Format[];
  /** `run` for pages that simulate, `save` for those that write: both have tighter rates. `class` for a room behind one address. */
  readonly effort?: 'run' | 'save' | 'class';
  readonly handle: (visit: Visit) => Reply | Promise<Reply>;
}

export const page = (content: Page, status = 200, headers: ReplyHeaders = {}): Reply => ({
  kind: 'page',
  status,
  page: content,
  headers,
});
export const json = (body: unknown, status = 200, headers: ReplyHeaders = {}): Reply => ({
  kind: 'json',
  status,
  body,
  headers,
});
/** A table to take away; `name` is the file's name without its ending. */
export const csv = (file: TableFile, name: string): Reply => ({ kind: 'table', file, name });
/** A workbook of its own, where `formats` names `xlsx`. */
export const xlsx = (bytes: Uint8Array, name: string): Reply => ({ kind: 'workbook', bytes, name });
/** A scenario file to take away. */
export const yaml = (text: string, name: string): Reply => ({ kind: 'file', type: 'yaml', text, name });
/** A page that is one file, opened as it is or taken away; `policy` says what of its own may run. */
export const wholeDocument = (html: string, policy: string, name: string): Reply => ({
  kind: 'document',
  html,
  policy,
  name,
});
/** After a POST, or to a better address: 303, so that going back never posts twice. */
export const redirect = (to: string): Reply => ({ kind: 'redirect', to });
export const notFound = (): Reply => ({ kind: 'refusal', status: 404, problems: [] });
/** A wrong request, with everything that is wrong with it. */
export const refusal = (status: number, problems: readonly Problem[]): Reply => ({ kind: 'refusal', status, problems });
