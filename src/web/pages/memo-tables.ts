import type { Memo, Spread } from '../../analysis/memo/memo.ts';
import type { Scenario } from '../../scenario/types.ts';
import { currencyWord } from '../../words/currency.ts';
import { partnerKindLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import type { FigureTable } from '../figures/table.ts';
import type { HowLink } from './how-links.ts';

/** What the town is asked to promise, a line an item. */
export function askedItems({ asked }: Memo, currency: string, words: Words): readonly string[] {
  return asked.map(({ what, when, amount }) => {
    const name = words.t(`memo.asked.${what}`);
    if (amount === null) return words.t('memo.asked.unlimited', { name });
    return words.t(`memo.asked.${when}`, { name, amount: words.aboutMoney(amount, currency) });
  });
}

/** Rows on paper: what is more is added up in the last one, or on the result's page. */
const MOST_ROWS = 10;

/** What reaches each priority: its mean, nine of ten futures, what would have come anyway, and how far the need is covered. */
export function prioritiesTable({ priorities }: Memo, scenario: Scenario, words: Words, how: HowLink): FigureTable {
  const name = (id: string) => words.text(scenario.sectors.find((sector) => sector.id === id)?.name ?? id);
  const left = priorities.length - MOST_ROWS;
  return {
    caption: words.t('memo.priorities.title'),
    note: [unitNote(scenario, words), left > 0 ? words.t('memo.more', { count: left }) : ''].join(' ').trim(),
    look: 'numbers',
    columns: ['priority', 'funds', 'range', 'anyway', 'covered'].map((column) => words.t(`memo.priorities.${column}`)),
    rows: priorities.slice(0, MOST_ROWS).map(({ sector, funds, anyway, covered }) => ({
      label: name(sector),
      cells: [
        words.maybe(funds.mean, words.about),
        rangeText(funds, words),
        words.maybe(anyway, words.about),
        words.maybe(covered, (share) => words.share(share)),
      ],
      how: how({ of: 'toPriorities', priority: sector }),
    })),
  };
}

/** Years on paper: of more, the first ones and then every few. */
const MOST_YEARS = 12;

/** What the town pays, year by year, with the chance of paying more than the envelope. */
export function costTable({ cost }: Memo, scenario: Scenario, words: Words, how: HowLink): FigureTable {
  const step = Math.ceil(cost.length / MOST_YEARS);
  return {
    caption: words.t('memo.cost.title'),
    note: [unitNote(scenario, words), step > 1 ? words.t('memo.cost.step', { count: step }) : ''].join(' ').trim(),
    look: 'numbers',
    columns: ['year', 'mean', 'range', 'breach'].map((column) => words.t(`memo.cost.${column}`)),
    rows: cost
      .filter((_, t) => t % step === 0)
      .map((line) => ({
        label: String(line.year),
        cells: [words.maybe(line.mean, words.about), rangeText(line, words), words.chance(line.breach)],
        how: how({ of: 'outlay', year: line.year }),
      })),
  };
}

/** Who pays how much over all the years; the town's own match is part of what it pays altogether. */
export function payersTable({ payers, years }: Memo, scenario: Scenario, words: Words, how: HowLink): FigureTable {
  const partners = scenario.scheme.matching?.partners ?? [];
  const name = (payer: string) => {
    const partner = partners.find(({ id }) => `partner.${id}` === payer);
    if (partner === undefined) return words.t(`memo.payers.${payer}`);
    return words.t('memo.payers.match', {
      partner: words.text(partner.name),
      kind: partnerKindLabel(partner.kind, words),
    });
  };
  const question = (payer: string) =>
    payer === 'town'
      ? { of: 'outlay' }
      : payer === 'clubs'
        ? { of: 'club' }
        : { of: 'match', partner: payer.replace('partner.', '') };
  return {
    caption: words.t('memo.payers.title'),
    note: unitNote(scenario, words),
    look: 'numbers',
    columns: [
      words.t('memo.payers.payer'),
      words.t('memo.payers.total', { years: words.years(years.length) }),
      words.t('memo.payers.range'),
    ],
    rows: payers.map((line) => ({
      label: name(line.payer),
      cells: [words.maybe(line.mean, words.about), rangeText(line, words)],
      how: how(question(line.payer)),
    })),
  };
}

/** "pesos of 2026", said once above a table. */
export function unitNote({ place }: Scenario, words: Words): string {
  const currency = currencyWord(MANY, place.currency, words.locale, words);
  return words.t('memo.unit', { currency, year: place.startYear });
}

/** The plural of a currency's name. */
const MANY = 100;

export function rangeText({ p5, p95 }: Spread, words: Words): string {
  return p5 === null || p95 === null ? '' : words.range(p5, p95);
}
