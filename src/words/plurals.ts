/**
 * Fills in the plural forms that a language knows but a text does not distinguish (Spanish has a form of its own for
 * whole millions): each `key_other` also stands for the forms not written out.
 */
export function withAllPlurals(flat: Readonly<Record<string, string>>, tag: string): Readonly<Record<string, string>> {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const filled: Record<string, string> = { ...flat };
  for (const [key, text] of Object.entries(flat)) {
    if (!key.endsWith('_other')) continue;
    const stem = key.slice(0, -'other'.length);
    for (const form of forms) filled[stem + form] ??= text;
  }
  return filled;
}
