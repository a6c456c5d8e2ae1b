import { termsOf, type PartyCalendar, type Terms } from '../../analysis/memo/terms.ts';
import type { Result } from '../../ensemble/result.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Matching, Scenario } from '../../scenario/types.ts';
import { optionLabel, partnerKindLabel } from '../../words/labels.ts';
import { ratioLines } from '../../words/ratio-lines.ts';
import type { Words } from '../../words/words.ts';
import { roundTo } from '../../words/numbers.ts';
import { fieldName } from '../../words/why.ts';
import type { FigureTable } from '../figures/table.ts';
import { howLinks, type HowLink } from './how-links.ts';
import { unitNote } from './memo-tables.ts';
import { paperFrame } from './paper-frame.ts';
import { paperSection, type Paper, type PaperDesign, type PaperSection } from './paper.ts';
import { guaranteeItems, otherItems } from './terms-instruments.ts';

/** What the parties promise each other: who pays what, when, and on which condition. To be signed. */
export function termsView(result: Result, opened: PaperDesign, today: Date, words: Words): Paper {
  const { scenario } = result;
  const how = howLinks(`/scenarios/${opened.file.id}`, opened.design);
  const seen: Seen = { scenario, result, terms: termsOf(result), words, how };
  const matching = scenario.scheme.matching;
  const partners = (matching?.partners ?? []).map(({ name }) => words.text(name));
  const town = words.t('termsSheet.parties.town', { place: words.text(scenario.place.name) });
  return {
    ...paperFrame('terms', opened, today, words),
    sections: [parties, promise, clubs, rules, guarantee, others, calendar, conditions, open].flatMap((part) =>
      part(seen),
    ),
    signatures: {
      title: words.t('memo.signatures.title'),
      lines: [...(hasLocal(matching) ? [] : [town]), ...partners, words.t('memo.signatures.clubs')],
      place: words.t('memo.signatures.place'),
      name: words.t('memo.signatures.name'),
    },
  };
}

interface Seen {
  readonly scenario: Scenario;
  readonly result: Result;
  readonly terms: Terms;
  readonly words: Words;
  readonly how: HowLink;
}

const hasLocal = (matching: Matching | null) => matching?.partners.some(({ kind }) => kind === 'local') === true;

/** Who promises what: ratio, budget, cap, and how sure it is. */
function parties({ scenario, terms, words }: Seen): readonly PaperSection[] {
  const title = words.t('termsSheet.parties.title');
  if (terms.ratio === null)
    return [paperSection('parties', title, { from: 'input', paragraphs: [words.t('ratioLine.none')] })];
  const money = (value: number | null) =>
    value === null ? words.t('why.none') : words.aboutMoney(value, scenario.place.currency);
  const table: FigureTable = {
    caption: title,
    note: unitNote(scenario, words),
    look: 'numbers text-2',
    columns: ['party', 'kind', 'ratio', 'budget', 'cap', 'sure'].map((column) =>
      words.t(`termsSheet.parties.${column}`),
    ),
    rows: terms.ratio.partners.map((partner) => ({
      label: words.text(partner.name),
      cells: [
        partnerKindLabel(partner.kind, words),
        partner.formula ?? words.number(roundTo(partner.ratio ?? 0, 2)),
        partner.budgetPer === 'locality' && partner.yearlyBudget !== null
          ? words.t('termsSheet.parties.perPlace', { amount: money(partner.yearlyBudget) })
          : money(partner.yearlyBudget),
        money(partner.projectCap),
        words.share(partner.reliability),
      ],
    })),
  };
  const { from, to } = terms.ratio;
  return [
    paperSection('parties', title, {
      from: 'input',
      table,
      paragraphs: [words.t('termsSheet.parties.years', { from, to })],
    }),
  ];
}

function promise({ scenario, words }: Seen): readonly PaperSection[] {
  const { line, money, notes } = ratioLines(scenario, words);
  if (notes.length === 0) return [];
  const title = words.t('ratioLine.title');
  return [
    paperSection('promise', title, { from: 'input', half: true, paragraphs: [line], items: [...money, ...notes] }),
  ];
}

/** What clubs must bring. */
function clubs({ scenario, terms, words }: Seen): readonly PaperSection[] {
  const { matching } = scenario.scheme;
  if (matching === null) return [];
  const share = words.share(1 / (1 + (terms.ratio?.total ?? 0)));
  const inKind = centralValue(matching.inKind);
  const placed = centralValue(matching.toVehicle);
  const vehicle = scenario.scheme.vehicles.find(({ id }) => id === matching.vehicle) ?? scenario.scheme.vehicles[0];
  const items = [
    words.t('termsSheet.clubs.share', { share }),
    words.t('termsSheet.clubs.first'),
    inKind > 0 ? words.t('termsSheet.clubs.inKind', { share: words.share(inKind) }) : words.t('termsSheet.clubs.cash'),
    placed > 0 && vehicle !== undefined
      ? words.t('termsSheet.clubs.placed', { share: words.share(placed), vehicle: words.text(vehicle.name) })
      : '',
    words.t('termsSheet.clubs.papers'),
  ].filter((item) => item !== '');
  return [paperSection('clubs', words.t('termsSheet.clubs.title'), { from: 'input', half: true, items })];
}

/** The order in which the rules are applied. */
function rules({ scenario, words }: Seen): readonly PaperSection[] {
  const { matching, council } = scenario.scheme;
  if (matching === null) return [];
  const seats = (council?.seats ?? []).map(({ name, seats: count }) =>
    words.t('termsSheet.rules.seat', { name: words.text(name), count: centralValue(count) }),
  );
  const step = (key: string) => words.t(`termsSheet.rules.${key}`);
  const steps = [
    step('handIn'),
    step('checks'),
    matching.ranking === 'votes' && seats.length > 0
      ? words.t('termsSheet.rules.votes', { seats: words.list(seats) })
      : words.t('termsSheet.rules.ranking', { how: optionLabel('scheme.matching.ranking', matching.ranking, words) }),
    ...(matching.ranking === 'plan' && centralValue(matching.equity) > 0 ? [step('equity')] : []),
    step('caps'),
    step(matching.rule),
    step(matching.ifAbsent),
    step(matching.carryOver ? 'carryOver' : 'lapse'),
    step(matching.capsIndexed ? 'indexed' : 'notIndexed'),
    step('paid'),
  ];
  return [paperSection('rules', words.t('termsSheet.rules.title'), { from: 'input', steps })];
}

function guarantee({ scenario, words }: Seen): readonly PaperSection[] {
  const items = guaranteeItems(scenario, words);
  const title = words.t('termsSheet.guarantee.title');
  return items.length === 0 ? [] : [paperSection('guarantee', title, { from: 'input', half: true, items })];
}

function others({ scenario, words }: Seen): readonly PaperSection[] {
  const items = otherItems(scenario, words);
  const title = words.t('termsSheet.others.title');
  return items.length === 0 ? [] : [paperSection('others', title, { from: 'input', half: true, items })];
}

/** Years on paper before every few of them are left out. */
const MOST_YEARS = 12;

function calendar({ terms, scenario, words, how }: Seen): readonly PaperSection[] {
  const name = (party: string) => {
    const partner = scenario.scheme.matching?.partners.find(({ id }) => `partner.${id}` === party);
    return partner === undefined ? words.t(`termsSheet.calendar.${party}`) : words.text(partner.name);
  };
  const print = ({ instalments }: PartyCalendar, t: number) => {
    const { mean, p95 } = instalments[t]!;
    if (mean === null || p95 === null) return words.t('common.notDefined');
    return words.t('termsSheet.calendar.cell', { mean: words.about(mean), most: words.about(p95) });
  };
  const years = terms.calendar[0]?.instalments ?? [];
  const step = Math.ceil(years.length / MOST_YEARS);
  const rows = years
    .map(({ year }, t) => ({
      label: String(year),
      cells: terms.calendar.map((party) => print(party, t)),
      how: how({ of: 'outlay', year }),
    }))
    .filter((_, t) => t % step === 0);
  const table: FigureTable = {
    caption: words.t('termsSheet.calendar.title'),
    note: [unitNote(scenario, words), step > 1 ? words.t('memo.cost.step', { count: step }) : ''].join(' ').trim(),
    look: 'numbers',
    columns: [words.t('termsSheet.calendar.year'), ...terms.calendar.map(({ party }) => name(party))],
    rows,
  };
  const paragraphs = [words.t('termsSheet.calendar.text')];
  return [paperSection('calendar', words.t('termsSheet.calendar.title'), { table, paragraphs })];
}

/** What must be true before the first payment. */
function conditions({ scenario, words }: Seen): readonly PaperSection[] {
  const { scheme, place } = scenario;
  const partners = (scheme.matching?.partners ?? []).map(({ name }) => words.text(name));
  const say = (key: string, values: Readonly<Record<string, string>> = {}) =>
    words.t(`termsSheet.conditions.${key}`, values);
  const items = [
    partners.length > 0 ? say('budgets', { partners: words.list(partners) }) : '',
    scheme.ordinance !== null ? say('ordinance') : place.elections !== null ? say('noOrdinance') : '',
    scheme.guarantee !== null ? say('capital') : '',
    scheme.guarantee !== null || scheme.vehicles.some((vehicle) => vehicle.new) ? say('permits') : '',
    scheme.council !== null ? say('council') : '',
    scheme.audit !== null || scheme.seal !== null ? say('audit') : '',
    say('account'),
    say('upkeep'),
  ].filter((item) => item !== '');
  return [paperSection('conditions', words.t('termsSheet.conditions.title'), { from: 'input', items })];
}

/** Fields named on paper; the number of all is said. */
const MOST_OPEN = 12;

function open({ terms, scenario, words }: Seen): readonly PaperSection[] {
  const names = [...new Set(terms.open.map((path) => fieldName(path, scenario, words)))];
  const title = words.t('termsSheet.open.title');
  if (names.length === 0)
    return [paperSection('open', title, { from: 'input', paragraphs: [words.t('termsSheet.open.none')] })];
  const text = words.t('termsSheet.open.text', {
    all: String(names.length),
    names: names.slice(0, MOST_OPEN).join('; '),
  });
  const more = names.length > MOST_OPEN ? ` ${words.t('termsSheet.open.more')}` : '';
  return [paperSection('open', title, { from: 'input', paragraphs: [text + more] })];
}
