import type { ClassAbout } from './class-team.ts';
import { lookAgain } from './look.ts';
import { createVisitor } from './visitor.ts';

/** What the wall showed of a team's design, in milliseconds of `performance.now()`. */
export interface Shown {
  readonly at: number;
  readonly design: string;
  /** With its figures, or still working on them. */
  readonly isWorkedOut: boolean;
}
/** An open wall: asks for its page whenever the server says that something has changed, as its script does. */
export interface ClassWall {
  /** What it showed of each team, by the team's name, in order. */
  readonly shown: ReadonlyMap<string, readonly Shown[]>;
  readonly milliseconds: readonly number[];
  close(): void;
}

/** The levers of a design that a class may move, as one text. */
export function designText({ levers, set }: ClassAbout, given: Readonly<Record<string, string>>): string {
  return levers.map(({ path }) => `${path}=${given[path] ?? textOf(set[path])}`).join('&');
}
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

export function openWall(origin: string, code: string, about: ClassAbout): ClassWall {
  const visitor = createVisitor(origin);
  const shown = new Map<string, Shown[]>();
  const milliseconds: number[] = [];
  const page = lookAgain(async () => {
    const answer = await visitor.get(`/class/${code}/wall`);
    if (answer.status !== 200) return false;
    milliseconds.push(answer.milliseconds);
    for (const { name, ...seen } of rowsOf(answer.text, about, performance.now()))
      shown.set(name, [...(shown.get(name) ?? []), seen]);
    return true;
  });
  const stop = visitor.follow(`/class/${code}/events`, (event) => event === 'class' && page.now());
  return {
    shown,
    milliseconds,
    close: () => {
      stop();
      page.stop();
    },
  };
}

/** Rows of the ranking: a team's name leads to its design; dots stand for figures that are still worked out. */
function rowsOf(html: string, about: ClassAbout, at: number) {
  const [, ranking = ''] = /<table class="[^"]*wall-ranking">(.*?)<\/table>/s.exec(html) ?? [];
  return [...ranking.matchAll(/<tr>.*?<a href="([^"]*)"[^>]*>([^<]*)<\/a>(.*?)<\/tr>/gs)].map(
    ([, link = '', name = '', cells = '']) => {
      const address = link.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
      const query = Object.fromEntries(new URL(address, 'http://wall').searchParams);
      return { name, at, design: designText({ ...about, set: {} }, query), isWorkedOut: !cells.includes('…') };
    },
  );
}
