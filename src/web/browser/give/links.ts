/** Puts what is typed into every link of the page that carries what it came with; the language of a link stays. */
export function carryQuery(before: string, now: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const there = new URL(link.href);
    if (there.origin !== location.origin) continue;
    const language = there.searchParams.get('lang');
    there.searchParams.delete('lang');
    const isSame =
      there.pathname === location.pathname && (language !== null || sorted(there.search) === sorted(before));
    if (isSame && link.getAttribute('href')?.startsWith('#') !== true)
      link.href = there.pathname + withLanguage(now, language) + there.hash;
  }
}

function sorted(query: string): string {
  const params = new URLSearchParams(query);
  params.delete('lang');
  params.sort();
  return params.toString();
}

function withLanguage(query: string, language: string | null): string {
  if (language === null) return query;
  const params = new URLSearchParams(query);
  params.set('lang', language);
  return `?${params.toString()}`;
}
