import { countryTable } from '../analysis/country-table.ts';
import { COUNTRY_SHEETS, countrySheet } from '../evidence/countries/index.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { countryName } from '../words/country.ts';
import { createWords } from '../words/words.ts';
import { countriesView, countryView } from '../web/pages/countries-view.ts';
import { chosenForm, writeAnswer, type Answer } from './output.ts';
import { textTable } from './text-table.ts';
import type { ExitCode, OutputOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

const words = createWords('en');

/** `contraparte country [ISO]`: what was found about remittances in one country, or a line for each; gaps shown as gaps. */
export async function country(code: string | undefined, options: OutputOptions): Promise<ExitCode> {
  chosenForm(options);
  const sheet = code === undefined ? null : countrySheet(code);
  if (code !== undefined && sheet === null) {
    const known = COUNTRY_SHEETS.map(({ iso }) => `${iso} ${countryName(iso, words)}`);
    throw new UsageError(`There is no sheet for ${code}. There is one for ${known.join(', ')}.`);
  }
  const sheets = sheet === null ? COUNTRY_SHEETS : [sheet];
  const table = { name: 'Countries', ...countryTable(sheets) };
  const answer: Answer = {
    about: { data: DATA_VERSION },
    json: () => ({ ok: true, data: DATA_VERSION, ...(sheet === null ? { countries: sheets } : { country: sheet }) }),
    csv: () => table,
    sheets: () => [table],
    text: () => (sheet === null ? listText() : sheetText(sheet)),
  };
  await writeAnswer(answer, options);
  return 0;
}

function listText(): string {
  const { columns, rows } = countriesView(words);
  return textTable(
    ['', 'country', ...columns],
    rows.map(({ iso, name, cells }) => [iso, name, ...cells.map(({ text }) => text)]),
  );
}

function sheetText(sheet: (typeof COUNTRY_SHEETS)[number]): string {
  const view = countryView(sheet, words);
  const figures = view.figures.flatMap(({ label, gap, gapNote, gapSource, entries }) => [
    ...(gap === '' ? [] : [`${label}: ${gap}`, ...indented(gapNote, gapSource.text)]),
    ...entries.flatMap(({ value, year, grade, note, source }) => [
      `${label}: ${value} (${year}), ${grade.text}`,
      ...indented(note, source.text),
    ]),
  ]);
  const uses = [...view.uses, ...view.reports].flatMap(({ title, rows, source }, at) => [
    `\n${words.t(at < view.uses.length ? 'countries.usesTitle' : 'countries.reportsTitle')}, ${title} (${source.text})`,
    ...rows.map(({ label, value }) => `  ${label}: ${value}`),
  ]);
  const schemes = view.schemes.map(({ name, what }) => `\n${name}: ${what}`);
  return [`${view.name}: ${view.intro}\n`, ...figures, ...uses, ...schemes, ''].join('\n');
}

function indented(...texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '').map((text) => `    ${text}`);
}
