import { isGap, type CountryFigure, type Finding, type SheetGrade } from '../../evidence/countries/types.ts';
import { SOURCES, type Source, type SourceId } from '../../evidence/sources.ts';
import { gradeLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';

/** A work as a page names it. */
export interface SourceView {
  readonly text: string;
  readonly address: string;
  /** Where it was read when its own address was not kept; else empty. */
  readonly site: string;
}
export interface GradeView {
  readonly look: string;
  readonly text: string;
}

export function sourceView(id: SourceId): SourceView {
  const { author, title, year, publisher, address, site }: Source = SOURCES[id];
  return { text: `${author} (${year}), ${title}, ${publisher}`, address: address ?? '', site: site ?? '' };
}

/** Arithmetic on reported figures looks like them, and says what it is. */
export function gradeView(grade: SheetGrade, words: Words): GradeView {
  return grade === 'derived'
    ? { look: 'reported', text: words.t('countries.derived') }
    : { look: grade, text: gradeLabel(grade, words) };
}

/** "64,745 million USD", "3.4 % to 3.7 %". */
export function valueText({ value, currency }: Pick<CountryFigure, 'value' | 'currency'>, words: Words): string {
  const print = (one: number) => (currency === null ? shareText(one, words) : amountText(one, currency, words));
  if (typeof value === 'number') return print(value);
  return words.t('countries.range', { low: print(value.low), high: print(value.high) });
}

/** As many decimals as were published, two at most. */
function shareText(share: number, words: Words): string {
  const percent = share * 100;
  const digits = [0, 1].find((decimals) => Math.abs(Number(percent.toFixed(decimals)) - percent) < 1e-6) ?? 2;
  return words.share(share, digits);
}

function amountText(amount: number, currency: string, words: Words): string {
  return amount < 1e6
    ? words.t('countries.amount', { amount: words.number(amount), currency })
    : words.t('countries.millions', { amount: words.number(amount / 1e6), currency });
}

/** The first figure of a finding, printed; for a gap, why there is none. */
export function findingText(finding: Finding, words: Words): string {
  return isGap(finding) ? words.t(`countries.gaps.${finding.gap}`) : valueText(finding[0], words);
}
