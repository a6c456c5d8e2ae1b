import { findingOf } from '../../analysis/responses-finding.ts';
import { usedBody, type Body, type BodyResult } from '../../analysis/responses.ts';
import { SOURCES } from '../../evidence/sources.ts';
import type { Quantity } from '../../math/quantity.ts';
import { gradeLabel, parameterLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import { figureView, type FigureView } from '../figures/figure-view.ts';
import type { FigureTable } from '../figures/table.ts';
import { entryItems } from './entry-items.ts';
import { quantityText } from './evidence-number.ts';
import type { Design } from './results-design.ts';
import { priced } from './results-prices.ts';
import { queryText } from './results-query.ts';
import { responsesFigures } from './responses-figures.ts';
import { ownForm, OWN_PATHS, type OwnForm } from './responses-own.ts';
import { chancesTable, outcomeTables } from './responses-tables.ts';
import { bodyLabel, findingSentence, riskSentence, worthSentence } from '../../words/responses.ts';

export interface ResponsesView {
  readonly title: string;
  readonly finding: string;
  /** Empty where the scheme adds nothing that could be paid for. */
  readonly worth: string;
  /** In how many futures the envelope is exceeded. */
  readonly risk: string;
  readonly basis: string;
  /** Said when the design has figures of its own; else empty. */
  readonly dropped: string;
  readonly back: string;
  readonly problems: readonly string[];
  readonly figures: readonly FigureView[];
  readonly bodies: readonly BodyView[];
  readonly tables: readonly FigureTable[];
  readonly chances: FigureTable;
  /** Null on a saved design, which stays as it was kept. */
  readonly own: OwnForm | null;
  readonly take: readonly { readonly address: string; readonly label: string }[];
}
export interface BodyView {
  readonly label: string;
  readonly used: boolean;
  readonly about: string;
  /** Class and text of its grade; empty for a figure of the design's own that says where it comes from. */
  readonly grade: { readonly kind: string; readonly label: string };
  readonly figures: readonly string[];
  /** What the design itself says about it, or the study behind it; empty when nothing. */
  readonly source: string;
  /** Is that the study, named in English whatever the page’s language? */
  readonly isStudy: boolean;
  readonly address: string;
  /** The whole result under it; empty where there is no page for it. */
  readonly whole: string;
}

/** Where the page lives. */
export interface ResponsesPlace {
  /** `/scenarios/<id>` or `/d/<code>`. */
  readonly address: string;
  readonly isSaved: boolean;
}

/** A design under each body of evidence, side by side. */
export function responsesView(
  results: readonly BodyResult[],
  design: Design,
  { address, isSaved }: ResponsesPlace,
  words: Words,
): ResponsesView {
  const { scenario } = design;
  const { currency } = scenario.place;
  const [first] = results;
  if (first === undefined) throw new RangeError('a page of responses needs at least one body but got none');
  const { draws, seed, model, data } = first.result;
  const { unit, label } = priced(first.result, false, words);
  const finding = findingOf(results);
  const query = queryText(design.moved, { ...design, nominal: false });
  const page = `${address}/responses`;
  const links = { csv: `${page}.csv${query}`, json: `${page}.json${query}` };
  return {
    title: words.t('responses.title', { name: words.text(scenario.title) }),
    finding: findingSentence(finding, currency, words),
    worth: worthSentence(results, finding, currency, words),
    risk: riskSentence(results, words),
    basis: words.t('responses.basis', { draws: words.number(draws), seed: String(seed), model, data }),
    dropped: usedBody(scenario) === 'own' ? words.t('responses.dropped') : '',
    back: address + query,
    problems: entryItems(design, words).map(({ message }) => message),
    figures: responsesFigures(results, unit, currency, words).map((figure) => figureView(figure, words, links)),
    bodies: results.map(({ body }) => bodyView(body, design, isSaved ? null : address, words)),
    tables: outcomeTables(results, label, words),
    chances: chancesTable(results, words),
    own: isSaved ? null : ownForm(design, page, words),
    take: [
      { address: links.json, label: words.t('responses.take.json') },
      { address: links.csv, label: words.t('responses.take.csv') },
    ],
  };
}

function bodyView(body: Body, design: Design, address: string | null, words: Words): BodyView {
  const { name, betaAny, beta, grade, source } = body;
  const print = (parameter: 'betaAny' | 'beta', value: Quantity) =>
    words.t('responses.figure', {
      name: parameterLabel(parameter, words),
      value: quantityText(value, 'number', words),
    });
  const own = name === 'own';
  const said = own ? saidOf(design.scenario.behaviour) : [];
  // What says nothing of where it comes from is an assumption.
  const founded = own && said.length === 0 ? 'assumed' : grade;
  return {
    label: bodyLabel(name, words),
    used: name === usedBody(design.scenario),
    about: words.t(`responses.about.${name}`),
    grade: founded === null ? { kind: '', label: '' } : { kind: founded, label: gradeLabel(founded, words) },
    figures: [print('betaAny', betaAny), print('beta', beta)],
    source: own ? ownSource(said, words) : source === null ? '' : sourceText(source),
    isStudy: !own && source !== null,
    address: '/evidence/beta',
    whole: address === null || own ? '' : address + queryText(underBody(name, design), { ...design, nominal: false }),
  };
}

/** The design's levers with this body of evidence, its own figures dropped where it has any. */
function underBody(name: string, { base, moved }: Design): Readonly<Record<string, string>> {
  const others = Object.entries(moved).filter(
    ([path]) => !OWN_PATHS.some((own) => path === own || path.startsWith(`${own}.`)),
  );
  const dropped = OWN_PATHS.filter(
    (path) => base.behaviour[path === 'behaviour.beta' ? 'beta' : 'betaAny'] !== undefined,
  );
  const response = name === base.response ? {} : { response: name };
  return {
    ...Object.fromEntries(others.filter(([path]) => path !== 'response')),
    ...Object.fromEntries(dropped.map((path) => [path, 'null'])),
    ...response,
  };
}

function sourceText(source: keyof typeof SOURCES): string {
  const { author, year, title, publisher } = SOURCES[source];
  return `${author} (${year}), ${title}, ${publisher}`;
}

/** What the scenario says of its own figures: source, note or reason. */
function saidOf({ beta, betaAny }: Design['scenario']['behaviour']): readonly string[] {
  const said = [beta, betaAny].flatMap((quantity) =>
    typeof quantity === 'object' ? [quantity.source, quantity.note, quantity.reason] : [],
  );
  return [...new Set(said.filter((text): text is string => text !== undefined && text !== ''))];
}

function ownSource(said: readonly string[], words: Words): string {
  return said.length === 0 ? words.t('responses.unstated') : words.t('responses.stated', { text: said.join('; ') });
}
