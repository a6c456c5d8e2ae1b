import { countryTable } from '../../analysis/country-table.ts';
import { COUNTRY_SHEETS, countrySheet } from '../../evidence/countries/index.ts';
import { REGIONS } from '../../evidence/countries/regions.ts';
import type { CountrySheet } from '../../evidence/countries/types.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { csv, json, notFound, page, redirect, type Reply, type Route, type Visit } from '../page.ts';
import { countriesView, countryView } from './countries-view.ts';
import { csvTable, type TableFile } from '../csv-table.ts';

/** Before `/evidence/:parameter`, which would take `countries` for a parameter. */
export const countriesRoutes: readonly Route[] = [
  { method: 'get', path: '/evidence/countries', formats: ['html', 'json', 'csv'], handle: showCountries },
  { method: 'get', path: '/evidence/countries/:iso', formats: ['html', 'json', 'csv'], handle: showCountry },
];

function showCountries({ words, format }: Visit): Reply {
  if (format === 'json') return json({ ok: true, data: DATA_VERSION, countries: COUNTRY_SHEETS, regions: REGIONS });
  if (format === 'csv') return csv(tableOf(COUNTRY_SHEETS), 'countries');
  const title = words.t('countries.title');
  return page({ template: 'pages/countries', title, door: 'evidence', view: countriesView(words) });
}

function showCountry({ words, format, params, path }: Visit): Reply {
  const sheet = countrySheet(params['iso'] ?? '');
  if (sheet === null) return notFound();
  const address = `/evidence/countries/${sheet.iso}`;
  if (path !== address) return redirect(format === 'html' ? address : `${address}.${format}`);
  const region = REGIONS[sheet.region];
  if (format === 'json') return json({ ok: true, data: DATA_VERSION, country: sheet, regionFigures: region });
  if (format === 'csv') return csv(tableOf([sheet]), `country-${sheet.iso}`);
  const view = countryView(sheet, words);
  return page({ template: 'pages/country', title: view.name, description: view.intro, door: 'evidence', view });
}

function tableOf(sheets: readonly CountrySheet[]): TableFile {
  return csvTable(countryTable(sheets), { data: DATA_VERSION });
}
