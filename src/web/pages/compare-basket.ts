import { MOST_DESIGNS } from '../../analysis/compare/compare.ts';
import { shortPath } from '../../scenario/link-path.ts';
import { patternOf } from '../../scenario/terms.ts';
import { readFields } from '../forms.ts';
import type { Query } from '../page.ts';

/** One design as an address asks for it: a ready scenario’s id or a kept design’s code, with levers, seed and draws of its own. */
export interface BasketEntry {
  readonly id: string;
  /** Short path → plain value; `seed` and `draws` when the design brings its own luck. */
  readonly levers: Readonly<Record<string, string>>;
}
/** What `/compare` is asked for. */
export interface Basket {
  readonly entries: readonly BasketEntry[];
  /** Entries beyond the most that stand side by side. */
  readonly surplus: number;
  /** Luck for all, as typed; undefined where each brings its own. */
  readonly seed: string | undefined;
  readonly draws: string | undefined;
  /** Kept designs of older versions are to be played again with today’s. */
  readonly again: boolean;
  /** Something was typed or pasted that has a shorter address. */
  readonly untidy: boolean;
}

const NUMBERED = /^([1-9])\.(.+)$/;
const OWN_LUCK: ReadonlySet<string> = new Set(['seed', 'draws']);
/** Longer than any address that this site gives. */
const LONGEST_PASTE = 8_000;

/** Reads an address: `of=a,b`, levers as `2.path=value`, levers of all designs as `path=value`, and what a form adds. */
export function readBasket(query: Query): Basket {
  const { of = '', add = '', paste = '', seed, draws, again, ...rest } = query;
  const fields = readFields(rest);
  const forAll = Object.entries(fields).filter(([key]) => !NUMBERED.test(key) && patternOf(key) !== undefined);
  const named = of.split(',').filter((part) => part.trim() !== '');
  const listed = named.flatMap((part, at): readonly BasketEntry[] => {
    const own = Object.entries(fields).flatMap(([key, value]): [string, string][] => {
      const [, place, path = ''] = NUMBERED.exec(key) ?? [];
      return Number(place) === at + 1 ? [[shortPath(path), value]] : [];
    });
    return entriesOf(part).map(({ id, levers }) => ({
      id,
      levers: { ...levers, ...Object.fromEntries(forAll), ...Object.fromEntries(own) },
    }));
  });
  const added = [add, paste].filter((text) => text.trim() !== '').flatMap(entriesOf);
  const entries = [...listed, ...added];
  return {
    entries: entries.slice(0, MOST_DESIGNS),
    surplus: Math.max(0, entries.length - MOST_DESIGNS),
    seed,
    draws,
    again: again === '1',
    untidy: 'add' in query || 'paste' in query || forAll.length > 0 || named.some((part) => !isSettled(part)),
  };
}

const isPlain = (text: string): boolean => !/[/?:\s]/.test(text);

/** Nothing shorter stands for it: a name, or what is no address at all and would be asked for again and again. */
function isSettled(part: string): boolean {
  const [one, ...others] = entriesOf(part);
  return others.length === 0 && one?.id === part && Object.keys(one.levers).length === 0;
}

/** A name, `/d/<code>`, or the whole address of any page of a design; of a comparison its designs. */
function entriesOf(text: string): readonly BasketEntry[] {
  const typed = text.trim().slice(0, LONGEST_PASTE);
  if (isPlain(typed)) return [{ id: typed, levers: {} }];
  const address = addressOf(typed);
  if (address === null) return [{ id: typed.slice(0, 60), levers: {} }];
  const path = address.pathname.replace(/\/+$/, '');
  const query = Object.fromEntries(address.searchParams);
  if (path === '/compare') {
    const { entries } = readBasket({ of: query['of'] ?? '', ...withoutForm(query) });
    return entries;
  }
  const id = /^\/(?:scenarios|d|give)\/([^/.]+)/.exec(path)?.[1];
  if (id === undefined) return [{ id: typed.slice(0, 60), levers: {} }];
  const levers = Object.entries(query).filter(([key]) => OWN_LUCK.has(key) || patternOf(key) !== undefined);
  return [{ id, levers: Object.fromEntries(levers.map(([key, value]) => [shortPath(key), value])) }];
}

/** A pasted comparison adds its designs and no pasted link of its own. */
function withoutForm({ add: _add, paste: _paste, ...query }: Record<string, string>): Query {
  return query;
}

/** An address with or without its host; where the site lives on another host, the pasted one still means the same page. */
function addressOf(text: string): URL | null {
  const path = /^[\w-]+\?/.test(text) ? `/scenarios/${text}` : text;
  const whole = /^https?:\/\//i.test(path) ? path : path.startsWith('/') ? `http://site${path}` : `http://${path}`;
  return URL.canParse(whole) ? new URL(whole) : null;
}

/** The query that asks for a basket again: empty or beginning with `?`. */
export function basketQuery({ entries, seed, draws, again }: Omit<Basket, 'surplus' | 'untidy'>): string {
  if (entries.length === 0) return '';
  const levers = entries.flatMap(({ levers: own }, at) =>
    Object.entries(own).map(([path, value]): [string, string] => [`${at + 1}.${path}`, value]),
  );
  const all: [string, string][] = [
    ...levers.sort(([a], [b]) => (a < b ? -1 : 1)),
    ...(again ? [['again', '1'] as [string, string]] : []),
    ...(draws === undefined ? [] : [['draws', draws] as [string, string]]),
    ...(seed === undefined ? [] : [['seed', seed] as [string, string]]),
  ];
  // Commas part designs and are read by people: they stay as they are.
  const of = entries.map(({ id }) => encodeURIComponent(id)).join(',');
  return `?of=${of}${all.length === 0 ? '' : `&${new URLSearchParams(all).toString()}`}`;
}

/** The same basket without one of its designs. */
export function without(basket: Basket, at: number): Basket {
  return { ...basket, entries: basket.entries.filter((_, index) => index !== at) };
}

/** The same basket with one design in front: the base of every difference. */
export function asFirst(basket: Basket, at: number): Basket {
  const first = basket.entries[at];
  return first === undefined ? basket : { ...basket, entries: [first, ...without(basket, at).entries] };
}

/** The same basket with one design more. */
export function withEntry(basket: Basket, entry: BasketEntry): Basket {
  return { ...basket, entries: [...basket.entries, entry] };
}
