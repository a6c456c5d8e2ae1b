import type { Account, Line } from '../../analysis/pool-account.ts';
import type { Side } from '../../analysis/pool-account-lines.ts';
import { accountHint, accountTitle, lineLabel } from '../../words/money.ts';
import { reasonLabel } from '../../words/reasons.ts';
import type { Words } from '../../words/words.ts';
import type { MoneyAnswer } from '../../workers/tasks.ts';
import { figureView, type FigureView } from '../figures/figure-view.ts';
import type { FigureTable } from '../figures/table.ts';
import { entryItems } from './entry-items.ts';
import { howLinks } from './how-links.ts';
import { poolFigure } from './money-figure.ts';
import type { Draw } from './projects-draw.ts';
import { badgeOf, type Badge } from './results-badge.ts';
import type { Design } from './results-design.ts';
import { queryText } from './results-query.ts';

/** The accounts of one future, and their means. */
export type Money = MoneyAnswer & { readonly draw: number };

interface Link {
  readonly address: string;
  readonly label: string;
}
export interface AccountView {
  readonly anchor: string;
  readonly title: string;
  readonly hint: string;
  readonly table: FigureTable;
  /** Address of the page that explains its main line in this future. */
  readonly how: string;
}
export interface MoneyView {
  readonly title: string;
  readonly intro: string;
  readonly law: string;
  readonly seed: string;
  readonly badge: Badge;
  /** What the address asked for and could not have. */
  readonly problems: readonly string[];
  readonly summary: string;
  readonly figure: FigureView;
  readonly accounts: readonly AccountView[];
  readonly take: readonly Link[];
}
export interface Shown {
  readonly money: Money;
  readonly years: readonly number[];
  readonly design: Design;
  readonly chosen: Draw;
  readonly id: string;
}

/** Every account of one future year by year, beside the mean of all futures. */
export function moneyView(shown: Shown, words: Words): MoneyView {
  const { money, design, chosen, years } = shown;
  const draws = words.number(design.draws);
  const links = { csv: addressOf(shown, 'money', '.csv'), json: addressOf(shown, 'money', '.json') };
  return {
    title: words.t('reasons.title', { name: words.text(design.scenario.title) }),
    intro:
      chosen.draw === 'typical'
        ? words.t('reasons.introTypical', { draws })
        : words.t('reasons.introOther', { draw: words.number(money.draw), draws }),
    law: words.t('reasons.law'),
    seed: words.t('projects.seed', { seed: String(design.seed) }),
    badge: badgeOf(design.scenario, words),
    problems: problemsOf(shown, words),
    summary: summaryOf(shown, words),
    figure: figureView(poolFigure(money.mean[0]!, years, design.scenario.place.currency, words), words, links),
    accounts: money.accounts.map((account, at) => accountView(account, money.mean[at]!, shown, words)),
    take: takeOf(shown, words),
  };
}

function problemsOf({ chosen, design }: Shown, words: Words): readonly string[] {
  const most = words.number(design.draws - 1);
  const draw = chosen.refused === null ? [] : [words.t('projects.wrongDraw', { given: chosen.refused, most })];
  return [...draw, ...entryItems(design, words).map(({ message }) => message)];
}

function summaryOf({ money, design }: Shown, words: Words): string {
  const pool = money.accounts[0]!;
  if (money.accounts.every(({ lines }) => lines.every(({ total }) => total === 0))) return words.t('reasons.none');
  const { currency, horizon } = design.scenario.place;
  const amount = (...ids: readonly string[]) =>
    words.aboutMoney(sum(pool.lines.filter(({ id }) => ids.includes(id)).map(({ total }) => total)), currency);
  return words.t('reasons.summary', {
    years: words.years(horizon),
    given: amount('given'),
    approved: amount('approved'),
    alone: amount('alone', 'own-works'),
    left: amount('waiting', 'left'),
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Why it went there; of a budget that lapses nobody is refused anything, so that its own name says all. */
function reasonOf({ side, reason, id }: Line, words: Words): string {
  if (side === 'in' || id === 'lapsed' || id === 'left') return reason === null ? '' : reasonLabel(reason, words);
  return reason === null ? words.t('reasons.allocated') : reasonLabel(reason, words);
}

/** Lines through which nothing passes, in this future and in the mean, are left out. */
function accountView(account: Account, mean: Account, shown: Shown, words: Words): AccountView {
  const { years, design } = shown;
  const { currency } = design.scenario.place;
  const title = accountTitle(account, design.scenario, words);
  const print = (value: number) => words.number(Math.round(value) + 0);
  const cells = (values: readonly number[]) => values.map(print);
  const rowOf = (line: Line, at: number) => ({
    label: lineLabel(account.id, line.id, words),
    cells: [reasonOf(line, words), ...cells([...line.byYear, line.total, mean.lines[at]!.total])],
    side: line.side,
    isEmpty: mean.lines[at]!.byYear.every((value) => value === 0) && line.byYear.every((value) => value === 0),
  });
  const rows = account.lines.map(rowOf).filter(({ isEmpty }) => !isEmpty);
  const sideRows = (side: Side) => {
    const own = (lines: readonly Line[]) => lines.filter((line) => line.side === side);
    const byYear = years.map((_, t) => sum(own(account.lines).map((line) => line.byYear[t]!)));
    const totals = [account, mean].map(({ lines }) => sum(own(lines).map(({ total }) => total)));
    return [
      ...rows.filter((row) => row.side === side).map(({ label, cells: printed }) => ({ label, cells: printed })),
      {
        label: `${words.t('reasons.sum')}: ${words.t(`reasons.${side}`)}`,
        cells: ['', ...cells([...byYear, ...totals])],
      },
    ];
  };
  return {
    anchor: `${account.id}${account.partner === null ? '' : `-${account.partner}`}`,
    title,
    hint: accountHint(account.id, words),
    how: howAccount(account, shown),
    table: {
      caption: title,
      note: currency,
      look: 'numbers text-2',
      columns: [
        words.t('reasons.line'),
        words.t('reasons.reason'),
        ...years.map(String),
        words.t('reasons.total'),
        words.t('reasons.mean'),
      ],
      rows: [...sideRows('in'), ...sideRows('out')],
    },
  };
}

function addressOf({ design, id, chosen }: Shown, what: string, ending = ''): string {
  const moved = chosen.draw === 'typical' ? design.moved : { ...design.moved, draw: String(chosen.draw) };
  return `/scenarios/${id}/${what}${ending}${queryText(moved, { ...design, nominal: false })}`;
}

function takeOf(shown: Shown, words: Words): readonly Link[] {
  const { design, id } = shown;
  return [
    { address: addressOf(shown, 'money', '.json'), label: words.t('reasons.take.json') },
    { address: addressOf(shown, 'money', '.csv'), label: words.t('reasons.take.csv') },
    { address: addressOf(shown, 'projects'), label: words.t('reasons.take.projects') },
    {
      address: `/scenarios/${id}${queryText(design.moved, { ...design, nominal: false })}`,
      label: words.t('reasons.take.results'),
    },
  ];
}

/** What the account's money comes from: gifts, a partner's match, or what was committed to works. */
function howAccount({ id, partner }: Account, { design, chosen, id: scenario }: Shown): string {
  const how = howLinks(`/scenarios/${scenario}`, design, chosen.draw);
  if (partner !== null) return how({ of: 'match', partner });
  return how({ of: id === 'pool' ? 'given' : 'committed' });
}
