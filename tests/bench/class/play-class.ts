import { openClassServer } from './class-server.ts';
import { startClass, type LeadTeam } from './class-lead.ts';
import { joinClass, type ClassTeam, type Look, type Move } from './class-team.ts';
import { designText, openWall, type ClassWall } from './class-wall.ts';

export interface ClassGame {
  readonly exercise: string;
  readonly teams: number;
  /** A team changes a lever every so often. */
  readonly everySeconds: number;
  readonly seconds: number;
  /** When the server's process is killed and started again. */
  readonly killedAfterSeconds: number;
  /** Every so many moves one is sent twice, as by a line that lost the answer. */
  readonly twice: number;
}
/** What came of it: counts of moves, and times in milliseconds. */
export interface ClassPlayed {
  readonly sent: number;
  readonly acknowledged: number;
  /** Acknowledged, but not in the class that the server has. */
  readonly lost: number;
  /** In the class more than once. */
  readonly doubled: number;
  /** Teams whose design on the wall, in the end, is not the one of their last acknowledged move. */
  readonly wrongOnWall: readonly string[];
  readonly moves: readonly Move[];
  readonly looks: readonly Look[];
  /** From acknowledged to shown on the wall with its figures; of moves that no later one overtook. */
  readonly wallLag: readonly number[];
  /** The same, until the design itself is shown. */
  readonly designLag: readonly number[];
  readonly wallPages: readonly number[];
  readonly restartMilliseconds: number;
  /** When there was no server, by `performance.now()`. */
  readonly down: { readonly from: number; readonly to: number };
}

/** Plays a class of programs against a server of its own, which is killed in the middle and started again. */
export async function playClass(game: ClassGame): Promise<ClassPlayed> {
  const server = await openClassServer();
  try {
    const lead = await startClass(server.address, game.exercise);
    const teams: ClassTeam[] = [];
    for (let at = 1; at <= game.teams; at++)
      teams.push(await joinClass(server.address, lead.code, `Team ${at}.`, game.twice));
    const { version } = await lead.open('design');
    const about = teams[0]!.about;
    const wall = openWall(server.address, lead.code, about);

    const clocks = teams.map((team, at) => everySoOften(game, at / game.teams, () => team.move()));
    await seconds(game.killedAfterSeconds);
    const from = performance.now();
    await server.kill();
    const restartMilliseconds = await server.revive();
    const down = { from, to: performance.now() };
    await Promise.all(clocks);
    await Promise.all(teams.map((team) => team.settled()));
    const after = await lead.look();
    await untilShown(teams, wall);
    wall.close();
    for (const team of teams) team.leave();
    const moves = teams.flatMap((team) => team.moves);
    const acknowledged = moves.filter((move) => move.acknowledged !== null).length;
    const kept = after.version - version;
    return {
      sent: moves.length,
      acknowledged,
      lost: Math.max(0, acknowledged - kept) + teams.filter((team) => !isKept(team, after.teams)).length,
      doubled: Math.max(0, kept - acknowledged),
      wrongOnWall: teams.filter((team) => !isOnWall(team, wall)).map(({ name }) => name),
      moves,
      looks: teams.flatMap((team) => team.looks),
      wallLag: teams.flatMap((team) => lagsOf(team, wall, true)),
      designLag: teams.flatMap((team) => lagsOf(team, wall, false)),
      wallPages: wall.milliseconds,
      restartMilliseconds,
      down,
    };
  } finally {
    await server.close();
  }
}
/** Waits until what was acknowledged last is on the wall, figures and all, but not for ever. */
async function untilShown(teams: readonly ClassTeam[], wall: ClassWall): Promise<void> {
  const isThere = () => teams.every((team) => isOnWall(team, wall) && wall.shown.get(team.name)?.at(-1)?.isWorkedOut);
  for (let tries = 0; tries < 60 && !isThere(); tries++) await seconds(0.25);
}

const seconds = (count: number) => new Promise<void>((resolve) => setTimeout(resolve, count * 1000));

/** Teams begin one after the other, as hands do. */
async function everySoOften(game: ClassGame, offset: number, act: () => void): Promise<void> {
  await seconds(offset * game.everySeconds);
  for (let done = offset * game.everySeconds; done < game.seconds; done += game.everySeconds) {
    act();
    await seconds(game.everySeconds);
  }
}

const lastOf = (team: ClassTeam) => team.moves.findLast(({ levers }) => levers !== null)?.levers ?? {};

function isKept(team: ClassTeam, teams: readonly LeadTeam[]): boolean {
  const found = teams.find(({ name }) => name === team.name)?.levers ?? {};
  return designText(team.about, found) === designText(team.about, lastOf(team));
}

function isOnWall(team: ClassTeam, wall: ClassWall): boolean {
  return wall.shown.get(team.name)?.at(-1)?.design === designText(team.about, lastOf(team));
}

function lagsOf(team: ClassTeam, wall: ClassWall, workedOut: boolean): readonly number[] {
  const seen = wall.shown.get(team.name) ?? [];
  return team.moves.flatMap(({ made, acknowledged, levers }, at) => {
    if (acknowledged === null || levers === null) return [];
    const design = designText(team.about, levers);
    const next = team.moves[at + 1]?.acknowledged ?? Infinity;
    const first = seen.find((one) => one.at >= made && one.design === design && (one.isWorkedOut || !workedOut));
    if (first !== undefined) return [Math.max(0, first.at - acknowledged)];
    // The team's next move came before anybody could see this one: late at least by that much.
    return next - acknowledged > OVERTAKEN_MILLISECONDS ? [next - acknowledged] : [];
  });
}
/** Moves that waited for the server arrive one upon the other: nobody expects to see each. */
const OVERTAKEN_MILLISECONDS = 1_000;
