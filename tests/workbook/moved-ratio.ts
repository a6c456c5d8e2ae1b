import { createPlayers } from '../../src/ensemble/players.ts';
import { recordFuture } from '../../src/ensemble/record.ts';
import type { Future } from '../../src/ensemble/result.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { writeWorkbook } from '../../src/storage/xlsx/write-workbook.ts';
import type { Sheet } from '../../src/words/workbook/sheet.ts';
import type { Made } from './made.ts';
import { recalculated, type Recalculated } from './libre-office.ts';
import { say } from './say.ts';

const CENT = 0.005;
const FIRST = 5;
const BEFORE = 3;
/** What the first partner's ratio is multiplied by: up, down, and so little that the same projects come first. */
const FACTORS = [1.5, 0.6, 1.01] as const;
const MONEY = [
  'given',
  'club',
  'match',
  'committed',
  'channelled',
  'toPriorities',
  'outlay',
  'remittances',
  'lent',
] as const;

interface Move {
  readonly made: Made;
  readonly partner: number;
  readonly ratio: number;
  readonly factor: number;
}

/** Changes one cell, a partner's ratio, and nothing else; gives what is wrong with what follows. */
export async function movedRatios(command: string, all: readonly Made[]): Promise<readonly string[]> {
  const moves = all.flatMap(movesOf);
  if (moves.length === 0) return [];
  const files = await Promise.all(moves.map((move) => writeWorkbook(changed(move), { withResults: false })));
  const faults: string[] = [];
  recalculated(command, files).forEach((sheets, i) => faults.push(...judge(moves[i]!, sheets)));
  return faults;
}

/** Of the ready scenario with three partners and its variants: whole or nothing, and pro rata. */
function movesOf(made: Made): readonly Move[] {
  const { matching } = made.of.scenario.scheme;
  const partner = matching?.partners.findIndex(({ ratio }) => typeof ratio === 'number' && ratio > 0) ?? -1;
  if (partner < 0 || !made.name.startsWith('scenarios/mexico') || made.found.future.outcomes.match.total === 0)
    return [];
  const ratio = matching!.partners[partner]!.ratio as number;
  return FACTORS.map((factor) => ({ made, partner, ratio, factor }));
}

function pathOf({ made, partner }: Move): string {
  return `scheme.matching.partners.${made.of.scenario.scheme.matching!.partners[partner]!.id}.ratio`;
}

/** The same sheets with one number typed over. */
function changed(move: Move): readonly Sheet[] {
  return move.made.sheets.map((sheet) =>
    sheet.name !== 'Scenario'
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.at(-1)?.value === pathOf(move) ? row.with(2, { ...row[2]!, value: move.ratio * move.factor }) : row,
          ),
        },
  );
}

function judge(move: Move, sheets: Recalculated): readonly string[] {
  const { made, factor } = move;
  const { found } = made;
  const cells = sheets.get('Outcomes')!;
  const horizon = found.scenario.place.horizon;
  const cell = (name: string, column: number) => {
    const at = found.outcomes.findIndex(({ group, id }) => group === 'all' && id === name);
    return Number(cells[FIRST + at]![BEFORE + column]);
  };
  const before = found.future.outcomes.match.total!;
  const after = cell('match', horizon);
  const title = `${made.name}, ${pathOf(move)} × ${factor}`;
  const engine = play(made, changedScenario(move));
  const same = sameFirstYear(engine, found.future);
  const gaps = same
    ? MONEY.map((name) => ({ name, gap: Math.abs(cell(name, 0) - engine.outcomes[name].byYear[0]!) }))
    : [];
  const wrong = gaps.filter(({ gap }) => !(gap < CENT));
  const first = same
    ? `first year the engine's to ${Math.max(...gaps.map(({ gap }) => gap)).toExponential(1)}`
    : 'other projects in the first year';
  say(
    `${title}: match ${before.toFixed(2)} → ${after.toFixed(2)} (engine, with other projects: ${engine.outcomes.match.total!.toFixed(2)}); ${first}`,
  );
  return [
    ...(Math.abs(after - before) > 1 ? [] : [`${title}: the match does not move`]),
    ...wrong.map(({ name, gap }) => `${title}: ${name} of the first year is ${gap} from the engine's`),
  ];
}

function changedScenario({ made, partner, ratio, factor }: Move): Scenario {
  const { scenario } = made.of;
  const matching = scenario.scheme.matching!;
  const partners = matching.partners.map((one, at) => (at === partner ? { ...one, ratio: ratio * factor } : one));
  return { ...scenario, scheme: { ...scenario.scheme, matching: { ...matching, partners } } };
}

function play({ of }: Made, scenario: Scenario): Future {
  return recordFuture(createPlayers(scenario, of.luck), of.draw);
}

/** Are the first year's projects the same ones, with the same lot? */
function sameFirstYear(one: Future, other: Future): boolean {
  const first = ({ projects }: Future) => {
    const year = Math.min(...projects.map((project) => project.year));
    const those = projects.filter((project) => project.year === year);
    return JSON.stringify(
      those.map(({ index, sector, locality, approvedYear, reason }) => [index, sector, locality, approvedYear, reason]),
    );
  };
  return first(one) === first(other);
}
