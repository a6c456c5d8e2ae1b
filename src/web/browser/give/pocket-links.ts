/** What only leads to pages that a file does not have: ways to the method, and to how a figure comes about. */
const LEADS_AWAY = ['how', 'method', 'futures', 'design'];

/** The markup of an answer with the ways to itself leading within the file, and every link that would leave it gone or plain text. */
export function withoutLinks(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const { content } = template;
  content.querySelector('.give-take')?.remove();
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (address.startsWith('#')) continue;
    const [, query] = /^\/give\/[^/?]+\?([^#]*)/.exec(address) ?? [];
    if (query !== undefined) link.setAttribute('href', `#${query}`);
    else if (LEADS_AWAY.includes(link.dataset['from'] ?? '')) link.remove();
    else link.replaceWith(...link.childNodes);
  }
  const holder = document.createElement('div');
  holder.append(content);
  return holder.innerHTML;
}
