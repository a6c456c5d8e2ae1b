import { centralValue } from '../../math/distribution.ts';
import type { Scenario, Sector } from '../../scenario/types.ts';
import type { Answers, Need } from './answers.ts';
import { converted, twoDigits } from './money.ts';
import { sourced, type From, type Sourced } from './origin.ts';
import type { MenuItem, OwnSetting } from './setting.ts';

/** A sector on its way: what it costs is borrowed, what it weighs was ranked. */
interface Row {
  readonly item: MenuItem | null;
  readonly sector: Borrowed;
  readonly need: Need | null;
}
/** The sector whose costs are borrowed, and whether it is the same, one like it, or the mean of all. */
interface Borrowed {
  readonly way: 'same' | 'like' | 'mean';
  readonly figures: Figures;
}
type Figures = Pick<Sector, 'spread' | 'upkeep' | 'preference' | 'buildYears'> & {
  readonly need: number;
  readonly typicalValue: number;
};

/** The town's needs as sectors, the most pressing first, and one that migrants like but the town did not rank. */
export function ownSectors(answers: Answers, setting: OwnSetting): readonly object[] {
  const { base } = setting;
  const rows = [...answers.needs.map((need) => rankedRow(need, setting)), ...unranked(answers, setting)];
  const weights = rankWeights(answers.needs.length);
  const preferences = parts(rows.map(({ sector }) => centralValue(sector.figures.preference)));
  return rows.map((row, at) => {
    const borrow = (value: unknown): Sourced => sourced(value, costOrigin(row.sector.way, base, answers));
    const { figures } = row.sector;
    const typicalValue = projectSize(figures, answers, setting);
    return {
      ...names(row, base),
      weight: row.need === null ? sourced(0, { kind: 'assumed', why: 'notRanked' }) : sourced(weights[at], RANKED),
      need: needOf(row, typicalValue, answers, setting),
      typicalValue: sourced(typicalValue, { kind: 'borrowed', way: 'sized', title: base.title }),
      spread: borrow(figures.spread),
      buildYears: borrow(figures.buildYears),
      upkeep: borrow(figures.upkeep),
      preference: sourced(preferences[at], { kind: 'assumed', why: 'preference' }),
    };
  });
}

/**
 * A village builds smaller than a town: as large for each inhabitant or migrant as there, whichever is more, but no more than
 * ten times as large.
 */
function projectSize({ typicalValue }: Figures, answers: Answers, { base, sheet }: OwnSetting): number {
  const migrants = Math.max(answers.abroad ?? 0, answers.households ?? 0);
  const theirs = base.corridors.reduce((sum, corridor) => sum + centralValue(corridor.migrants), 0);
  const size = Math.min(MOST_TIMES, Math.max(answers.inhabitants / peopleOf(base), migrants / theirs));
  return converted(twoDigits(typicalValue * size), base.place.currency, sheet.currency);
}

const MOST_TIMES = 10;

function peopleOf({ place }: Scenario): number {
  return place.localities.reduce((sum, { population }) => sum + centralValue(population), 0);
}

const RANKED: From = { kind: 'assumed', why: 'ranked' };

function rankedRow(need: Need, setting: OwnSetting): Row {
  const item = setting.menu.find(({ id }) => id === need.item);
  if (item === undefined) throw new Error(`a need is an item of the menu but got ${need.item}`);
  return { item, sector: borrowedFor(item, setting), need };
}

/** The same purpose, else that of the item it is like, else the same category, else the mean of all sectors. */
function borrowedFor(item: MenuItem, { base: { sectors }, menu }: OwnSetting): Borrowed {
  const like = menu.find(({ id }) => id === item.like);
  const same = sectors.find(({ crs }) => crs === item.crs);
  if (same !== undefined) return { way: 'same', figures: figuresOf(same) };
  const alike =
    sectors.find(({ crs }) => crs !== null && crs === like?.crs) ??
    sectors.find(({ crs }) => crs !== null && Math.floor(crs / 100) === Math.floor(item.crs / 100));
  return alike === undefined
    ? { way: 'mean', figures: meanOf(sectors) }
    : { way: 'like', figures: { ...figuresOf(alike), preference: meanOf(sectors).preference } };
}

/** What migrants choose where nobody steers is not only what the town ranked. */
function unranked({ needs }: Answers, { base, menu }: OwnSetting): readonly Row[] {
  const ranked = new Set(needs.map((need) => menu.find(({ id }) => id === need.item)?.crs));
  const found = base.sectors.find(({ crs, weight }) => centralValue(weight) === 0 && !ranked.has(crs ?? undefined));
  if (found === undefined) return [];
  const item = menu.find(({ crs }) => crs === found.crs) ?? null;
  const taken = item !== null && needs.some((need) => need.item === item.id);
  return taken || item === null ? [] : [{ item, sector: { way: 'same', figures: figuresOf(found) }, need: null }];
}

function figuresOf(sector: Sector): Figures {
  return { ...sector, need: centralValue(sector.need), typicalValue: centralValue(sector.typicalValue) };
}

function meanOf(sectors: readonly Sector[]): Figures {
  const mean = (value: (sector: Sector) => number) =>
    twoDigits(sectors.reduce((sum, sector) => sum + value(sector), 0) / sectors.length);
  return {
    spread: mean(({ spread }) => centralValue(spread)),
    upkeep: mean(({ upkeep }) => centralValue(upkeep)),
    preference: mean(({ preference }) => centralValue(preference)),
    need: mean(({ need }) => centralValue(need)),
    typicalValue: mean(({ typicalValue }) => centralValue(typicalValue)),
    buildYears: 1,
  };
}

function names({ item }: Row, base: Scenario) {
  if (item === null) throw new Error(`a sector of ${base.place.country} needs an item of the menu`);
  const { id, en, es, crs, sdg } = item;
  return { id, name: { en, es }, crs, sdg };
}

function costOrigin(way: Borrowed['way'], { title, place }: Scenario, { country }: Answers): From {
  if (way !== 'same') return { kind: 'borrowed', way, title };
  return { kind: 'borrowed', way: place.country === country ? 'same' : 'converted', title };
}

/** As answered; else what the nearest scenario needs for each inhabitant, at least one project; nothing where not ranked. */
function needOf({ need, sector }: Row, typicalValue: number, answers: Answers, { base, sheet }: OwnSetting): Sourced {
  if (need === null) return sourced(0, { kind: 'assumed', why: 'notRanked' });
  if (need.money !== null) return sourced(need.money, { kind: 'answer' });
  const wanted = sector.figures.need > 0 ? sector.figures.need : meanOf(base.sectors).need;
  const perHead = converted(wanted, base.place.currency, sheet.currency) / peopleOf(base);
  const all = twoDigits(perHead * answers.inhabitants);
  return all < typicalValue
    ? sourced(typicalValue, { kind: 'assumed', why: 'oneProject' })
    : sourced(all, { kind: 'borrowed', way: 'perHead', title: base.title });
}

/** The first of n weighs n, the last 1, brought to a sum of 1. */
function rankWeights(count: number): readonly number[] {
  return parts(Array.from({ length: count }, (_, at) => count - at));
}

/** Shares of a sum to four decimals; the first takes what rounding leaves. Equal where all are nothing. */
function parts(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  const shares = values.map((value) => Math.round((sum > 0 ? value / sum : 1 / values.length) * WHOLE));
  const rest = WHOLE - shares.reduce((total, share) => total + share, 0);
  return shares.map((share, at) => (at === 0 ? share + rest : share) / WHOLE);
}
const WHOLE = 10_000;
