import type { FigureTable } from '../../figures/table.ts';

/** A table as views/partials/table.hbs writes it. */
export function tableElement({ caption, note, look, columns, rows }: FigureTable): HTMLElement {
  const scroll = make('div');
  scroll.className = 'table-scroll';
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'group');
  scroll.setAttribute('aria-label', caption);
  const table = make('table');
  table.className = look;
  table.append(captionOf(caption, note), head(columns), body(rows));
  scroll.append(table);
  return scroll;
}

function captionOf(caption: string, note: string): HTMLElement {
  const hidden = make('span', caption);
  hidden.className = 'visually-hidden';
  const element = make('caption');
  element.append(hidden, note === '' ? '' : ` ${note}`);
  return element;
}

function head(columns: readonly string[]): HTMLElement {
  const row = make('tr');
  row.append(...columns.map((column) => scoped('col', column)));
  const element = make('thead');
  element.append(row);
  return element;
}

function body(rows: FigureTable['rows']): HTMLElement {
  const element = make('tbody');
  for (const { label, cells, how } of rows) {
    const row = make('tr');
    const head = scoped('row', label);
    if (how !== undefined) head.append(' ', howLink(how, label));
    row.append(head, ...cells.map((cell) => make('td', cell)));
    element.append(row);
  }
  return element;
}

/** The link that explains a row, in the words that the page has for it already. */
function howLink(address: string, label: string): HTMLElement {
  const link = document.createElement('a');
  const hidden = make('span', ` ${label}`);
  hidden.className = 'visually-hidden';
  link.className = 'how-link';
  link.href = address;
  link.dataset['from'] = 'how';
  link.append(document.querySelector('.how-link')?.firstChild?.textContent ?? '?', hidden);
  return link;
}

function scoped(scope: 'col' | 'row', text: string): HTMLElement {
  const cell = make('th', text);
  cell.setAttribute('scope', scope);
  return cell;
}

function make(name: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
