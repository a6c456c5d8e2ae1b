/** What only leads to pages that a file does not have: ways to the method, to how a figure comes about, to other formats. */
const LEADS_AWAY = ['how', 'method', 'futures', 'receipt-page'];

/** The markup of an answer where every link that would leave the file is plain text, or gone where it said only "how?". */
export function withoutLinks(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (const part of template.content.querySelectorAll('[data-online]')) part.remove();
  for (const link of template.content.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#') === true) continue;
    if (LEADS_AWAY.includes(link.dataset['from'] ?? '')) link.remove();
    else link.replaceWith(...link.childNodes);
  }
  const holder = document.createElement('div');
  holder.append(template.content);
  return holder.innerHTML;
}
