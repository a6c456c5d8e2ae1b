import type { ErrorBody } from '../failures.ts';
import { COUNTRY_SHEETS } from '../../evidence/countries/index.ts';
import { MATCHES } from '../../analysis/own/answers.ts';
import { referenceTables } from '../../storage/reference-tables.ts';
import { CURRENCIES, type OwnKey } from './own-fields.ts';
import type { OwnReading } from './own-read.ts';

/** What is wrong with six answers, in the one shape that all data has its errors in; paths are the keys of the form. */
export function ownErrors({ problems, typed, words }: OwnReading): ErrorBody {
  const errors = problems.map(({ at, code, message }) => ({
    path: at,
    code,
    given: typed[at] === '' ? null : (typed[at]?.slice(0, 60) ?? null),
    accepted: acceptedAt(at),
    suggestion: null,
    message,
  }));
  return { ok: false, status: 422, error: words.t('errors.count', { count: problems.length }), errors };
}

function acceptedAt(at: OwnKey): string {
  if (at === 'country') return COUNTRY_SHEETS.map(({ iso }) => iso).join(', ');
  if (at === 'currency') return CURRENCIES.join(', ');
  if (at === 'match') return MATCHES.join(', ');
  if (at.startsWith('need'))
    return referenceTables()
      .menu.map(({ id }) => id)
      .join(', ');
  return at === 'name' ? 'text' : at === 'host' ? 'two letters' : 'a number';
}
