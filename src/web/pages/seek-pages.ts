import { page, redirect, type Reply, type Visit } from '../page.ts';
import { entryItems } from './entry-items.ts';
import { designMenu, type DesignMenu } from './design-menu.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { queryText } from './results-query.ts';
import { seekAddress, seekTabs, type SeekTab, type SeekTabs } from './seek-tabs.ts';

/** Keys of an address that ask a question; all others are levers and luck of the design. */
const OWN_KEYS = /^(?:asked|vary|keep|most|least|reach|of|best|figures\w*|(?:lever|from|to|by|of|is|limit)\d)$/;

/** Opens the design of a page of questions; data of a wrong design is refused. */
export async function openQuestion(visit: Visit): Promise<Opened | Reply> {
  const levers = Object.fromEntries(Object.entries(visit.query).filter(([key]) => !OWN_KEYS.test(key)));
  const opened = await openDesign(visit, levers);
  if (isReply(opened)) return opened;
  const refused = visit.format === 'html' ? null : refusalOf(opened.design);
  return refused ?? opened;
}

/** The address that asks a question in the way of links, when a form asked it in the way of people. */
export function toQuestion(
  { file, design }: Opened,
  tab: SeekTab,
  question: Readonly<Record<string, string | undefined>>,
): Reply {
  return redirect(seekAddress(file.id, tab) + questionQuery({ file, design }, question));
}

export function questionQuery(
  { design }: Pick<Opened, 'file' | 'design'>,
  question: Readonly<Record<string, string | undefined>>,
): string {
  const known = Object.entries(question).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return queryText({ ...design.moved, ...Object.fromEntries(known) }, design);
}

/** Conditions of an address, set apart by semicolons. */
export function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

export interface SummaryItem {
  readonly message: string;
  /** The field; empty when no field shows it. */
  readonly href: string;
}

/** What every page of questions begins with. */
export interface SeekHead {
  readonly title: string;
  readonly lead: string;
  readonly menu: DesignMenu;
  readonly tabs: SeekTabs;
  readonly problems: readonly SummaryItem[];
}

export function seekHead(opened: Opened, tab: SeekTab, errors: Readonly<Record<string, string>>): SeekHead {
  const { design, words } = opened;
  const ofDesign = entryItems(design, words).map(({ message }) => ({ message, href: '' }));
  const ofQuestion = Object.entries(errors).map(([field, message]) => ({ message, href: `#${field}` }));
  return {
    title: words.t(`seek.title.${tab}`, { name: words.text(design.scenario.title) }),
    lead: words.t(`seek.lead.${tab}`),
    menu: designMenu(opened, 'seek'),
    tabs: seekTabs(opened, tab),
    problems: [...ofDesign, ...ofQuestion],
  };
}

/** A page of questions. */
export function seekPage({ file, design }: Opened, template: string, view: SeekHead, description: string): Reply {
  return page({
    template,
    title: view.title,
    description,
    view,
    door: 'officer',
    wide: true,
    design: { id: file.id, query: design.moved },
  });
}
