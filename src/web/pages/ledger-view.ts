import type { Additionality } from '../../analysis/ledger/additional.ts';
import { LEDGER_TABLES } from '../../analysis/ledger/tables.ts';
import type { Ledger } from '../../analysis/ledger/ledger.ts';
import type { Result } from '../../ensemble/result.ts';
import type { Words } from '../../words/words.ts';
import { menuOf, type DesignMenu } from './design-menu.ts';
import { entryItems } from './entry-items.ts';
import { howLinks } from './how-links.ts';
import { additionalSection } from './ledger-additional.ts';
import { payersSection } from './ledger-payers.ts';
import { sum, type LedgerSection, type LedgerShown } from './ledger-shown.ts';
import { guaranteeSection, upkeepSection } from './ledger-stocks.ts';
import { townSection } from './ledger-town.ts';
import { waterfallSection } from './ledger-waterfall.ts';
import type { Draw } from './projects-draw.ts';
import { badgeOf, type Badge } from './results-badge.ts';
import type { Design } from './results-design.ts';
import { priced } from './results-prices.ts';
import { queryText } from './results-query.ts';

interface Link {
  readonly address: string;
  readonly label: string;
}
export interface LedgerView {
  readonly eyebrow: string;
  readonly title: string;
  readonly badge: Badge;
  readonly menu: DesignMenu;
  /** What the address asked for and could not have. */
  readonly problems: readonly string[];
  readonly lead: string;
  readonly after: string;
  readonly basis: string;
  readonly money: { readonly now: string; readonly other: string; readonly address: string };
  readonly sections: readonly LedgerSection[];
  readonly take: readonly Link[];
}
/** A played ledger, and where it is shown. */
export interface LedgerPlace {
  readonly id: string;
  readonly design: Design;
  readonly chosen: Draw;
  /** In the page's money. */
  readonly ledger: Ledger;
  readonly additionality: Additionality;
  /** At start-year prices. */
  readonly result: Result;
}

/** Who pays what, and when; what may yet come; what a ratio is worth; what is added. */
export function ledgerView(place: LedgerPlace, words: Words): LedgerView {
  const { design, ledger, result, id } = place;
  const shown = shownOf(place, words);
  const sections = [
    payersSection(shown, words),
    townSection(shown, words),
    guaranteeSection(shown, words),
    upkeepSection(shown, words),
    waterfallSection(shown, words),
    additionalSection(shown, words),
  ].filter((section) => section !== null);
  return {
    eyebrow: words.t('ledger.eyebrow'),
    title: words.t('ledger.title', { name: words.text(design.scenario.title) }),
    badge: badgeOf(design.scenario, words),
    menu: menuOf({ ...design, id }, 'ledger', words),
    problems: problemsOf(place, words),
    lead: leadOf(ledger, words),
    after: afterOf(ledger, words),
    basis: words.t('results.basis', {
      draws: words.number(result.draws),
      seed: String(result.seed),
      model: result.model,
      data: result.data,
    }),
    money: switchOf(place, shown, words),
    sections,
    take: takeOf(place, words),
  };
}

function shownOf(place: LedgerPlace, words: Words): LedgerShown {
  const { design, chosen, ledger, additionality, result, id } = place;
  return {
    ledger,
    additionality,
    money: priced(result, design.nominal, words),
    realLabel: priced(result, false, words).label,
    future:
      chosen.draw === 'typical'
        ? words.t('ledger.future.typical')
        : words.t('ledger.future.other', { draw: words.number(chosen.draw) }),
    how: howLinks(`/scenarios/${id}`, design, chosen.draw),
    csv: (table) => addressOf(place, `ledger/${table}.csv`),
    json: addressOf(place, 'ledger.json'),
  };
}

/** The data is of the same future; the kind of money is the page's. */
function addressOf({ design, id, chosen }: LedgerPlace, what: string, nominal = design.nominal): string {
  const moved = chosen.draw === 'typical' ? design.moved : { ...design.moved, draw: String(chosen.draw) };
  return `/scenarios/${id}/${what}${queryText(moved, { ...design, nominal })}`;
}

function problemsOf({ chosen, design }: LedgerPlace, words: Words): readonly string[] {
  const most = words.number(design.draws - 1);
  const draw = chosen.refused === null ? [] : [words.t('projects.wrongDraw', { given: chosen.refused, most })];
  return [...draw, ...entryItems(design, words).map(({ message }) => message)];
}

const PARTS = ['clubs', 'partner', 'town', 'programmes'] as const;

function leadOf({ lines, currency, years, draws }: Ledger, words: Words): string {
  const parts = PARTS.flatMap((payer) => {
    const amount = sum(lines.filter((line) => line.payer === payer).map(({ mean }) => mean.total));
    return amount === 0 ? [] : [words.t(`ledger.leadParts.${payer}`, { amount: words.aboutMoney(amount, currency) })];
  });
  if (parts.length === 0) return words.t('ledger.leadNothing');
  const values = { years: words.years(years.length), parts: words.list(parts), draws: words.number(draws) };
  return words.t('ledger.lead', values);
}

function afterOf({ lines, currency, years }: Ledger, words: Words): string {
  const paid = lines.filter(({ apart }) => !apart);
  const after = sum(paid.flatMap(({ mean }) => mean.after));
  const values = { year: years.at(-1)!, amount: words.aboutMoney(after, currency) };
  return words.t(after === 0 ? 'ledger.noAfter' : 'ledger.after', values);
}

function switchOf(place: LedgerPlace, { money }: LedgerShown, words: Words): LedgerView['money'] {
  const { nominal } = money;
  const values = {
    year: place.design.scenario.place.startYear,
    inflation: money.inflation,
    currency: money.currencyName,
  };
  return {
    now: words.t(nominal ? 'results.money.nowNominal' : 'results.money.nowReal', values),
    other: words.t(nominal ? 'results.money.showReal' : 'results.money.showNominal', values),
    address: addressOf(place, 'ledger', !nominal),
  };
}

function takeOf(place: LedgerPlace, words: Words): readonly Link[] {
  const tables = LEDGER_TABLES.filter((name) => name !== 'guarantee' || place.ledger.guarantee !== null);
  return [
    { address: addressOf(place, 'ledger.json'), label: words.t('ledger.take.json') },
    { address: addressOf(place, 'ledger.xlsx'), label: words.t('ledger.take.workbook') },
    ...tables.map((name) => ({
      address: addressOf(place, `ledger/${name}.csv`),
      label: words.t(`ledger.take.${name}`),
    })),
    { address: addressOf(place, 'money', false), label: words.t('ledger.take.money') },
  ];
}
