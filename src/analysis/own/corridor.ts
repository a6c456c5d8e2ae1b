import { LATIN_AMERICAN_MEMBERSHIP, REGION_COSTS, REGIONS, WORLD } from '../../evidence/countries/regions.ts';
import { isGap, type CountryFigure, type CountrySheet, type FigureName } from '../../evidence/countries/types.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Corridor } from '../../scenario/types.ts';
import type { Answers } from './answers.ts';
import { converted, roundRate } from './money.ts';
import { sourced, type BorrowedWay, type From, type Sourced } from './origin.ts';
import type { OwnSetting } from './setting.ts';

/** The one corridor of an own town: what was answered, then the sheet, then the nearest scenario's most alike corridor. */
export function ownCorridor(answers: Answers, setting: OwnSetting) {
  const { sheet, base } = setting;
  const theirs = mostAlike(base.corridors, answers);
  const borrow = (value: unknown, way: BorrowedWay = 'same') =>
    sourced(value, { kind: 'borrowed', way, title: base.title });
  const region = REGIONS[sheet.region];
  return {
    id: 'abroad',
    name: { en: 'Migrants abroad', es: 'Migrantes en el exterior' },
    country: answers.host,
    currency: answers.currency,
    exchangeRate: exchangeRate(answers, sheet.currency),
    exchangeVolatility:
      answers.currency === sheet.currency ? sourced(0, { kind: 'sameMoney' }) : borrow(theirs.exchangeVolatility),
    ...people(answers, theirs, borrow),
    growth: borrow(theirs.growth),
    monthsAbroad: borrow(theirs.monthsAbroad),
    monthlyRemittance: monthly(answers, sheet),
    realGrowth: borrow(theirs.realGrowth),
    volatility: sourced(region.volatility, { kind: 'region', region: sheet.region, source: region.source }),
    transferCost: transferCost(sheet),
    formalShare: borrow(theirs.formalShare),
    clubMembership: clubMembership(sheet),
    yearlyGift: borrow(
      converted(centralValue(theirs.yearlyGift), theirs.currency, answers.currency),
      theirs.currency === answers.currency ? 'same' : 'converted',
    ),
    participation: borrow(theirs.participation),
  };
}

function mostAlike(corridors: readonly Corridor[], { host, currency }: Answers): Corridor {
  const known = corridors.filter((corridor) => roundRate(corridor.currency, currency) !== null);
  const found =
    known.find((corridor) => corridor.country === host) ??
    known.find((corridor) => corridor.currency === currency) ??
    known[0];
  if (found === undefined) throw new Error(`an own town needs a corridor to borrow from but none pays in known money`);
  return found;
}

function exchangeRate({ currency, rate }: Answers, local: string): Sourced {
  if (currency === local) return sourced(1, { kind: 'sameMoney' });
  if (rate !== null) return sourced(rate, { kind: 'answer' });
  const known = roundRate(currency, local);
  if (known === null) throw new Error(`a rate from ${currency} to ${local} is not known and was not given`);
  return sourced(known, { kind: 'memory' });
}

/** Senders are counted from people abroad, from households that receive, or from both. */
function people({ abroad, households }: Answers, { remittingShare }: Corridor, borrow: (value: unknown) => Sourced) {
  if (abroad !== null && abroad > 0) {
    const share = households === null ? null : Number((households / abroad).toFixed(4));
    return {
      migrants: sourced(abroad, { kind: 'answer' }),
      remittingShare: share === null ? borrow(remittingShare) : sourced(share, { kind: 'computed', how: 'share' }),
    };
  }
  const senders = centralValue(remittingShare);
  return {
    migrants: sourced(Math.round((households ?? 0) / senders), { kind: 'computed', how: 'migrants' }),
    remittingShare: borrow(senders),
  };
}

/** What the sheet says one sender sends, in `currency`; the middle of a range. */
export function usualMonthly(sheet: CountrySheet, currency: string): { readonly value: number; readonly from: From } {
  const figure = firstOf(sheet, 'averageTransfer');
  const used = figure ?? WORLD.averageTransfer;
  const value = converted(middle(used), used.currency ?? 'USD', currency);
  return { value, from: figure === null ? instead(sheet, WORLD.averageTransfer, 'world') : ofSheet(sheet, figure) };
}

function monthly(answers: Answers, sheet: CountrySheet): Sourced {
  if (answers.monthly !== null) return sourced(answers.monthly, { kind: 'answer' });
  const { value, from } = usualMonthly(sheet, answers.currency);
  return sourced(value, from);
}

function transferCost(sheet: CountrySheet): Sourced {
  const figure = firstOf(sheet, 'transferCost');
  if (figure !== null) return sourced(middle(figure), ofSheet(sheet, figure));
  const regional = REGION_COSTS[sheet.region];
  return regional === undefined
    ? sourced(middle(WORLD.transferCost), instead(sheet, WORLD.transferCost, 'world'))
    : sourced(middle(regional), instead(sheet, regional, 'region'));
}

function clubMembership(sheet: CountrySheet): Sourced {
  const figure = firstOf(sheet, 'clubMembership');
  return figure === null
    ? sourced(middle(LATIN_AMERICAN_MEMBERSHIP), instead(sheet, LATIN_AMERICAN_MEMBERSHIP, 'latin'))
    : sourced(middle(figure), ofSheet(sheet, figure));
}

/** The sheet's real discount rate, else the World Bank's. */
export function discountRate(sheet: CountrySheet): Sourced {
  const figure = firstOf(sheet, 'discountRate');
  return figure === null
    ? sourced(middle(WORLD.discountRate), instead(sheet, WORLD.discountRate, 'world'))
    : sourced(middle(figure), ofSheet(sheet, figure));
}

function firstOf(sheet: CountrySheet, name: FigureName): CountryFigure | null {
  const finding = sheet[name];
  return isGap(finding) ? null : finding[0];
}

function middle({ value }: CountryFigure): number {
  return typeof value === 'number' ? value : (value.low + value.high) / 2;
}

function ofSheet({ iso }: CountrySheet, { grade, source, year }: CountryFigure): From {
  return { kind: 'sheet', country: iso, grade, source, year };
}

function instead({ iso }: CountrySheet, { source, year }: CountryFigure, of: 'region' | 'latin' | 'world'): From {
  return { kind: 'instead', country: iso, of, source, year };
}
