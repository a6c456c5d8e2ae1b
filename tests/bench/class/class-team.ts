import { lookAgain } from './look.ts';
import { createVisitor, type Answer } from './visitor.ts';

interface Lever {
  readonly path: string;
  readonly values:
    { readonly from: number; readonly to: number; readonly step: number } | { readonly options: readonly string[] };
}
export interface ClassAbout {
  readonly levers: readonly Lever[];
  /** What the exercise sets before anybody moves. */
  readonly set: Readonly<Record<string, unknown>>;
}
type Levers = Readonly<Record<string, string>>;

/** A change of a lever, in milliseconds of `performance.now()`. */
export interface Move {
  /** Counted from 1 by its team. */
  readonly count: number;
  readonly made: number;
  acknowledged: number | null;
  /** Of the request that was answered. */
  answer: number | null;
  tries: number;
  /** The team's whole design after it, as the server said. */
  levers: Levers | null;
}
export interface Look {
  readonly begun: number;
  readonly milliseconds: number;
}
/** A team of a class as a program: moves wait in order until they are answered, and after each the page is asked for. */
export interface ClassTeam {
  readonly number: number;
  readonly name: string;
  readonly about: ClassAbout;
  readonly moves: readonly Move[];
  readonly looks: readonly Look[];
  /** Changes a lever, another one each time. */
  move(): void;
  /** Resolves when every move is answered. */
  settled(): Promise<void>;
  leave(): void;
}

/** As a page's script waits before it sends once more, but not as long in the end. */
const AGAIN_MILLISECONDS = 500;
const pause = () => new Promise((resolve) => setTimeout(resolve, AGAIN_MILLISECONDS));

/** Joins a class with a name, opens the team's page and follows the class. Every `twice`th move is sent twice at once. */
export async function joinClass(origin: string, code: string, name: string, twice = Infinity): Promise<ClassTeam> {
  const visitor = createVisitor(origin);
  await visitor.get(`/class/${code}`);
  const joined = await visitor.post(`/class/${code}/join.json`, { name });
  if (joined.status !== 201) throw new Error(`${name} did not join: ${joined.status} ${joined.text}`);
  const { team, number } = JSON.parse(joined.text) as { readonly team: string; readonly number: number };
  const address = `/class/${code}?team=${team}`;
  const about = aboutOf(await visitor.get(`/class/${code}.json?team=${team}`));
  const moves: Move[] = [];
  const looks: Look[] = [];
  const waiting: { readonly move: Move; readonly fields: Readonly<Record<string, string>> }[] = [];
  let sending: Promise<void> = Promise.resolve();

  const page = lookAgain(async () => {
    const begun = performance.now();
    const { status, milliseconds } = await visitor.get(address);
    if (status === 200) looks.push({ begun, milliseconds });
    return status === 200;
  });
  const stop = visitor.follow(`/class/${code}/events?team=${team}`, (event) => event === 'class' && page.now());

  async function send(): Promise<void> {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      next.move.tries += 1;
      const post = () => visitor.post(`/class/${code}/move.json`, next.fields).catch(() => null);
      const [answer] = await Promise.all(next.move.count % twice === 0 ? [post(), post()] : [post()]);
      if (answer === undefined || answer === null) await pause();
      else if (answer.status === 200) {
        acknowledge(next.move, answer);
        waiting.shift();
        page.now();
      } else if (answer.status === 403) await visitor.get(address).catch(() => null);
      else if (answer.status < 500 && answer.status !== 429)
        throw new Error(`a move was refused: ${answer.status} ${answer.text}`);
      else await pause();
    }
  }

  return {
    number,
    name,
    about,
    moves,
    looks,
    move: () => {
      const count = moves.length + 1;
      const move: Move = { count, made: performance.now(), acknowledged: null, answer: null, tries: 0, levers: null };
      moves.push(move);
      waiting.push({ move, fields: { team, move: `m${count}`, ...leverOf(about, number, count) } });
      if (waiting.length === 1) sending = send();
    },
    settled: () => sending,
    leave: () => {
      stop();
      page.stop();
    },
  };
}

function aboutOf({ text }: Answer): ClassAbout {
  const { class: found } = JSON.parse(text) as { readonly class: { readonly exercise: ClassAbout } };
  return found.exercise;
}

function acknowledge(move: Move, { text, milliseconds }: Answer): void {
  const { team } = JSON.parse(text) as { readonly team: { readonly levers: Levers } };
  move.acknowledged = performance.now();
  move.answer = milliseconds;
  move.levers = team.levers;
}

/** Levers take turns; golden steps through what each may be, so that every move changes the design and few designs come twice. */
function leverOf({ levers }: ClassAbout, team: number, count: number): Levers {
  const turn = (team + count) % levers.length;
  const round = Math.floor((team + count) / levers.length);
  const { path, values } = levers[turn]!;
  if ('options' in values) return { [path]: values.options[(round + team) % values.options.length]! };
  const { from, to, step } = values;
  const steps = Math.round((to - from) / step);
  // Each team goes its own steps, or teams would meet at the same designs.
  const at = ((0.4 + 0.0073 * team) * round + 0.37 * team + 0.21 * turn) % 1;
  return { [path]: String(Number((from + Math.round(at * steps) * step).toPrecision(12))) };
}
