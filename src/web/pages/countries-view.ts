import { COUNTRY_SHEETS } from '../../evidence/countries/index.ts';
import { REGIONS } from '../../evidence/countries/regions.ts';
import {
  FIGURE_NAMES,
  isGap,
  type CountrySheet,
  type FigureName,
  type UseName,
  type UseSplit,
} from '../../evidence/countries/types.ts';
import { countryName } from '../../words/country.ts';
import type { Words } from '../../words/words.ts';
import { findingText, gradeView, sourceView, valueText, type GradeView, type SourceView } from './countries-figures.ts';

export interface CountriesView {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly iso: string;
    readonly name: string;
    readonly cells: readonly { readonly text: string; readonly gap: boolean }[];
  }[];
}
export interface CountryView {
  readonly iso: string;
  readonly name: string;
  readonly intro: string;
  readonly currency: string;
  readonly region: string;
  readonly volatility: string;
  readonly volatilityNote: string;
  readonly volatilitySource: SourceView;
  readonly figures: readonly FigureView[];
  readonly uses: readonly SplitView[];
  readonly usesGap: string;
  readonly reports: readonly SplitView[];
  readonly reportsGap: string;
  readonly schemes: readonly SchemeView[];
  readonly schemesGap: string;
}
interface FigureView {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** Why there is no figure, and what is known all the same; empty where there is one. */
  readonly gap: string;
  readonly gapNote: string;
  readonly gapSource: SourceView;
}
interface Entry {
  readonly value: string;
  readonly year: string;
  readonly grade: GradeView;
  readonly note: string;
  readonly source: SourceView;
}
interface SplitView {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly note: string;
  readonly grade: GradeView;
  readonly source: SourceView;
}
interface SchemeView {
  readonly name: string;
  readonly what: string;
  readonly grade: GradeView;
  readonly source: SourceView;
}

/** What the list shows of each country. */
const LISTED: readonly FigureName[] = [
  'received',
  'shareOfGdp',
  'averageTransfer',
  'householdsReceiving',
  'clubMembership',
];

/** Every country sheet in a line, by the country's name in the reader's language. */
export function countriesView(words: Words): CountriesView {
  const rows = COUNTRY_SHEETS.map((sheet) => ({
    iso: sheet.iso,
    name: countryName(sheet.iso, words),
    cells: LISTED.map((name) => ({ text: findingText(sheet[name], words), gap: isGap(sheet[name]) })),
  }));
  return {
    columns: LISTED.map((name) => words.t(`countries.names.${name}`)),
    rows: rows.sort((a, b) => a.name.localeCompare(b.name, words.locale)),
  };
}

/** One country with every figure, its source, and its gaps. */
export function countryView(sheet: CountrySheet, words: Words): CountryView {
  const region = REGIONS[sheet.region];
  const name = countryName(sheet.iso, words);
  const found = FIGURE_NAMES.filter((figure) => !isGap(sheet[figure])).length;
  return {
    iso: sheet.iso,
    name,
    intro: words.t('countries.intro', { country: name, found, all: FIGURE_NAMES.length }),
    currency: sheet.currency,
    region: words.t(`countries.regions.${sheet.region}`),
    volatility: words.share(region.volatility),
    volatilityNote: words.t('countries.regionVolatilityNote', {
      mean: words.share(region.meanGrowth),
      worst: words.share(region.worstGrowth),
    }),
    volatilitySource: sourceView(region.source),
    figures: FIGURE_NAMES.map((figure) => figureView(figure, sheet, words)),
    ...usesView(sheet, words),
    schemes: isGap(sheet.schemes)
      ? []
      : sheet.schemes.map(({ name: scheme, what, grade, source }) => ({
          name: scheme,
          what: words.text(what),
          grade: gradeView(grade, words),
          source: sourceView(source),
        })),
    schemesGap: gapText(sheet.schemes, words),
  };
}

function usesView({ uses, reports }: CountrySheet, words: Words) {
  return {
    uses: isGap(uses) ? [] : uses.map((split) => splitView(split, true, words)),
    usesGap: gapText(uses, words),
    reports: isGap(reports) ? [] : reports.map((split) => splitView(split, false, words)),
    reportsGap: gapText(reports, words),
  };
}

/** Why there is nothing, with what is known all the same; empty where there is something. */
function gapText(finding: CountrySheet['uses'] | CountrySheet['schemes'], words: Words): string {
  if (!isGap(finding)) return '';
  const why = `${words.t(`countries.gaps.${finding.gap}`)}.`;
  const sentence = why.charAt(0).toLocaleUpperCase(words.locale) + why.slice(1);
  return finding.note === null ? sentence : `${sentence} ${words.text(finding.note)}`;
}

function figureView(name: FigureName, sheet: CountrySheet, words: Words): FigureView {
  const label = words.t(`countries.names.${name}`);
  const finding = sheet[name];
  if (isGap(finding)) {
    const { gap, note, source } = finding;
    return {
      label,
      entries: [],
      gap: words.t(`countries.gaps.${gap}`),
      gapNote: note === null ? '' : words.text(note),
      gapSource: source === null ? NO_SOURCE : sourceView(source),
    };
  }
  const entries = finding.map((figure) => ({
    value: valueText(figure, words),
    year: figure.year ?? words.t('countries.yearUnknown'),
    grade: gradeView(figure.grade, words),
    note: figure.note === null ? '' : words.text(figure.note),
    source: sourceView(figure.source),
  }));
  return { label, entries, gap: '', gapNote: '', gapSource: NO_SOURCE };
}
const NO_SOURCE: SourceView = { text: '', address: '', site: '' };

function splitView({ parts, year, source, grade, note }: UseSplit, ofMoney: boolean, words: Words): SplitView {
  const rows = (Object.entries(parts) as readonly (readonly [UseName, number])[]).map(([use, part]) => ({
    label: words.t(`countries.uses.${use}`),
    value: words.share(part, 1),
  }));
  const rest = 1 - Object.values(parts).reduce((sum, part) => sum + part, 0);
  const unstated = { label: words.t('countries.unstated'), value: words.share(Math.max(0, rest), 1) };
  return {
    title: year ?? words.t('countries.splitUnknown'),
    rows: ofMoney && rest > LEAST_REST ? [...rows, unstated] : rows,
    note: note === null ? '' : words.text(note),
    grade: gradeView(grade, words),
    source: sourceView(source),
  };
}
/** Less is rounding in the source. */
const LEAST_REST = 0.004;
