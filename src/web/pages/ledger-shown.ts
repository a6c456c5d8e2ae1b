import type { Additionality } from '../../analysis/ledger/additional.ts';
import type { Ledger } from '../../analysis/ledger/ledger.ts';
import type { FigureView } from '../figures/figure-view.ts';
import type { FigureTable, TableRow } from '../figures/table.ts';
import type { HowLink } from './how-links.ts';
import type { Priced } from './results-prices.ts';

/** What a part of the ledger's page is made of. */
export interface LedgerShown {
  /** Payments in the money of the page; stocks and waterfalls at start-year prices. */
  readonly ledger: Ledger;
  readonly additionality: Additionality;
  readonly money: Priced;
  /** "pesos of 2026", whatever the page's money is. */
  readonly realLabel: string;
  /** "the typical future". */
  readonly future: string;
  readonly how: HowLink;
  /** Address of a table's CSV, and of the whole page's JSON. */
  readonly csv: (table: string) => string;
  readonly json: string;
}

/** A table of which some rows are sums of those above them. */
export interface LedgerTable extends FigureTable {
  readonly rows: readonly (TableRow & { readonly isSum?: boolean })[];
}

/** A part of the page. */
export interface LedgerSection {
  readonly id: string;
  readonly title: string;
  /** What it says, in sentences. */
  readonly says: readonly string[];
  readonly figures: readonly FigureView[];
  readonly tables: readonly LedgerTable[];
  /** Tables of the one future, folded; null: none. */
  readonly more: { readonly title: string; readonly tables: readonly LedgerTable[] } | null;
  /** How its figures are counted. */
  readonly rules: readonly string[];
  /** Page that explains the outcome behind it. */
  readonly how: string;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
