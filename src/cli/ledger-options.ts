import type { LedgerTableName } from '../analysis/ledger/tables.ts';
import type { FutureOptions } from './options.ts';

export interface LedgerOptions extends FutureOptions {
  /** Which table a CSV holds. */
  readonly table: LedgerTableName;
  readonly nominal?: boolean;
}
