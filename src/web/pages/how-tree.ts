import { gradeLabel } from '../../words/labels.ts';
import type { Explained, ExplainedGroup } from '../../words/explained.ts';
import type { ExplainedSource } from '../../words/explained-source.ts';
import type { Words } from '../../words/words.ts';
import { element, escape } from '../figures/svg/markup.ts';

/** Address of the page that explains a figure, by its id. */
export type AddressOf = (id: string) => string;

/** Rows of a sum that are seen at once; the others are one click away. */
const ROWS_SEEN = 12;

/** The parts of a figure as nested lists that open and close without any script. */
export function howTree(root: Explained, addressOf: AddressOf, words: Words): string {
  return new Tree(addressOf, words).groups(root.groups);
}

class Tree {
  private readonly addressOf: AddressOf;
  private readonly words: Words;
  private readonly anchors = new Map<string, string>();
  private opened = 0;

  constructor(addressOf: AddressOf, words: Words) {
    this.addressOf = addressOf;
    this.words = words;
  }

  groups(groups: readonly ExplainedGroup[]): string {
    return groups
      .map(({ title, figures }) => {
        const heading = title === '' ? '' : element('p', { class: 'how-rows' }, escape(title));
        return `${heading}${this.list(figures)}`;
      })
      .join('');
  }

  private list(figures: readonly Explained[]): string {
    if (figures.length === 0) return '';
    const seen = figures.length <= ROWS_SEEN + 1 ? figures : figures.slice(0, ROWS_SEEN);
    const rest = figures.slice(seen.length);
    const list = (items: readonly Explained[]) =>
      element('ul', { class: 'how-parts' }, ...items.map((figure) => this.item(figure)));
    if (rest.length === 0) return list(seen);
    const more = element('summary', {}, escape(this.words.t('how.moreRows', { count: rest.length })));
    return `${list(seen)}${element('details', { class: 'how-more' }, more, list(rest))}`;
  }

  private item(figure: Explained): string {
    const first = this.head(figure);
    if (figure.state === 'again') return element('li', {}, first, ' ', this.again(figure));
    if (figure.groups.length > 0) {
      this.opened += 1;
      const anchor = `part-${this.opened}`;
      this.anchors.set(figure.id, anchor);
      const line = figure.line === null ? '' : element('p', { class: 'how-line', dir: 'auto' }, escape(figure.line));
      const inside = [element('summary', {}, first), line, this.groups(figure.groups), this.onward(figure)];
      return element('li', { id: anchor }, element('details', {}, ...inside));
    }
    const further = figure.state === 'further' ? ` ${this.link(figure)}` : '';
    const source = figure.source === null ? '' : sourceMarkup(figure.source, this.words);
    return element('li', figure.source === null ? {} : { class: 'how-leaf' }, first, further, source);
  }

  private head({ label, where, value }: Explained): string {
    const comma = element('span', { class: 'visually-hidden' }, ',');
    const place = where === '' ? '' : `${comma} ${element('span', { class: 'how-where' }, escape(where))}`;
    return `${element('span', { class: 'how-label' }, escape(label))}${place} ${element('b', { class: 'how-value' }, escape(value))}`;
  }

  private again({ id }: Explained): string {
    const anchor = this.anchors.get(id);
    const text = escape(this.words.t('how.again'));
    return element('small', {}, anchor === undefined ? text : element('a', { href: `#${anchor}` }, text));
  }

  private link({ opens, id, label, where }: Explained, text = this.words.t('how.further')): string {
    const what = where === '' ? label : `${label}, ${where}`;
    const hidden = element('span', { class: 'visually-hidden' }, escape(` ${what}`));
    return element(
      'a',
      { href: this.addressOf(opens ?? id), class: 'no-print', 'data-from': 'how' },
      escape(text),
      hidden,
    );
  }

  /** A page of its own for a part that stands open. */
  private onward(figure: Explained): string {
    return element('p', { class: 'fine no-print' }, this.link(figure, this.words.t('how.own')));
  }
}

/** Where a leaf comes from: what it is, how well founded, the source, and where to read on. */
export function sourceMarkup(source: ExplainedSource, words: Words): string {
  const parts = [escape(source.text)];
  if (source.grade !== null)
    parts.push(element('span', { class: `badge badge-${source.grade}` }, escape(gradeLabel(source.grade, words))));
  if (source.source !== null) parts.push(workMarkup(source));
  if (source.note !== null) parts.push(escape(source.note));
  if (source.record !== null) {
    const address = `/evidence/${source.record}`;
    parts.push(element('a', { href: address, 'data-from': 'evidence' }, escape(words.t('how.leaf.record'))));
  }
  if (source.path !== null) parts.push(element('code', {}, escape(source.path)));
  const from = source.grade === 'assumed' ? 'assumption' : 'source';
  return element('p', { class: 'fine how-source', 'data-from': from }, parts.join(' '));
}

function workMarkup({ source, address }: ExplainedSource): string {
  const text = element('span', { lang: 'en' }, escape(source ?? ''));
  return address === null ? text : element('a', { href: address, rel: 'noreferrer' }, text);
}
