const formats = new Map<string, Intl.DateTimeFormat>();

/** A day, written out: "November 21, 2026", "21 de noviembre de 2026". In universal time, so that every reader sees one date. */
export function formatDate(date: Date, locale: string): string {
  if (Number.isNaN(date.getTime())) throw new Error('a date to print needs to be valid but is not');
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(locale, format);
  }
  return format.format(date);
}
