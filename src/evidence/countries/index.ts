import { bangladesh } from './bd.ts';
import { costaRica } from './cr.ts';
import { dominicanRepublic } from './do.ts';
import { ecuador } from './ec.ts';
import { elSalvador } from './sv.ts';
import { ethiopia } from './et.ts';
import { ghana } from './gh.ts';
import { india } from './in.ts';
import { jamaica } from './jm.ts';
import { kyrgyzstan } from './kg.ts';
import { mali } from './ml.ts';
import { mexico } from './mx.ts';
import { moldova } from './md.ts';
import { morocco } from './ma.ts';
import { nepal } from './np.ts';
import { nicaragua } from './ni.ts';
import { philippines } from './ph.ts';
import { senegal } from './sn.ts';
import { serbia } from './rs.ts';
import { tunisia } from './tn.ts';
import type { CountrySheet } from './types.ts';

/** Every country sheet, by code. */
export const COUNTRY_SHEETS: readonly CountrySheet[] = [
  bangladesh,
  costaRica,
  dominicanRepublic,
  ecuador,
  elSalvador,
  ethiopia,
  ghana,
  india,
  jamaica,
  kyrgyzstan,
  mali,
  mexico,
  moldova,
  morocco,
  nepal,
  nicaragua,
  philippines,
  senegal,
  serbia,
  tunisia,
];

/** The sheet of a country as people write its code ("mx", "MX"), or null when there is none. */
export function countrySheet(code: string): CountrySheet | null {
  const iso = code.trim().toUpperCase();
  return COUNTRY_SHEETS.find((sheet) => sheet.iso === iso) ?? null;
}
