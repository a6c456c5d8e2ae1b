/** Puts the design that is seen into every link and form of the page that carries the one it came with. */
export function carryDesign(address: string, before: string, now: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const there = new URL(link.href);
    if (there.origin !== location.origin) continue;
    const language = there.searchParams.get('lang');
    there.searchParams.delete('lang');
    if (isDesign(there, address) && sameQuery(there.search, before))
      link.href = there.pathname + withLanguage(now, language) + there.hash;
    else if (there.pathname === '/compare' && sameQuery(there.search, numbered(address, before)))
      link.href = there.pathname + numbered(address, now);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-save]')) keepDesign(form, now);
}

function isDesign({ pathname }: URL, address: string): boolean {
  return pathname === address || pathname.startsWith(`${address}/`) || pathname.startsWith(`${address}.`);
}

function sameQuery(one: string, other: string): boolean {
  const sorted = (query: string): string => {
    const params = new URLSearchParams(query);
    params.sort();
    return params.toString();
  };
  return sorted(one) === sorted(other);
}

function withLanguage(query: string, language: string | null): string {
  if (language === null) return query;
  const params = new URLSearchParams(query);
  params.set('lang', language);
  return `?${params.toString()}`;
}

/** A comparison numbers the levers of its designs. */
function numbered(address: string, query: string): string {
  const params = new URLSearchParams(query);
  const settings = ['seed', 'draws', 'money'];
  const keys = [...params].map(([key, value]) => [settings.includes(key) ? key : `1.${key}`, value]);
  const all = new URLSearchParams([['of', address.split('/').at(-1) ?? ''], ...keys] as [string, string][]);
  all.sort();
  return `?${all.toString()}`;
}

/** The form that keeps the design carries its levers as hidden fields. */
function keepDesign(form: HTMLFormElement, query: string): void {
  const params = new URLSearchParams(query);
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')].filter(
    ({ name }) => name !== '_csrf',
  );
  const settings = hidden.filter(({ name }) => name === 'seed' || name === 'draws');
  for (const input of hidden) if (!settings.includes(input)) input.remove();
  for (const input of settings) input.value = params.get(input.name) ?? input.value;
  for (const [name, value] of params)
    if (!settings.some((input) => input.name === name))
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
}
