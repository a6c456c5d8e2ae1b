import { centralValue } from '../../math/distribution.ts';
import { nominalResult, priceIndex } from '../../analysis/nominal.ts';
import type { Result } from '../../ensemble/result.ts';
import { currencyWord } from '../../words/currency.ts';
import type { Words } from '../../words/words.ts';
import type { FigureUnit } from '../figures/spec.ts';

/** A result in one kind of money, with everything a page needs to name it. */
export interface Priced {
  readonly result: Result;
  readonly nominal: boolean;
  /** Price level by year; all 1 in real money. */
  readonly index: readonly number[];
  /** "pesos of 2026". */
  readonly label: string;
  readonly unit: FigureUnit;
  readonly inflation: string;
  /** "pesos". */
  readonly currencyName: string;
}

/** A result in start-year prices, or in the money of each year. */
export function priced(real: Result, nominal: boolean, words: Words): Priced {
  const { currency, startYear, inflation } = real.scenario.place;
  const values = {
    currency: currencyWord(MANY, currency, words.locale, words),
    year: startYear,
    inflation: words.share(centralValue(inflation)),
  };
  const label = words.t(nominal ? 'results.money.nominal' : 'results.money.real', values);
  return {
    result: nominal ? nominalResult(real) : real,
    nominal,
    index: nominal ? priceIndex(real.scenario, real.years) : real.years.map(() => 1),
    label,
    unit: { kind: 'money', currency, label },
    inflation: values.inflation,
    currencyName: values.currency,
  };
}
/** The plural of a currency's name. */
const MANY = 100;
