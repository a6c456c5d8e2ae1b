import type { LiveLead } from '../../pages/results-live.ts';
import type { Originals } from './originals.ts';

/**
 * What can be said of the design before it is played: what it promises is said anew. What was odd about the one that the
 * page came with is put away; the linter's own page looks at this one.
 */
export function showBeforeRun({ line, money, partners, notes }: LiveLead['ratio'], originals: Originals): void {
  const part = (name: string) => document.querySelector(`[data-ratio="${name}"]`);
  const items = (texts: readonly string[]) =>
    texts.map((textContent) => Object.assign(document.createElement('li'), { textContent }));
  originals.text(part('line'), line);
  originals.nodes(part('money'), items(money));
  originals.nodes(part('partners'), items(partners));
  originals.text(part('notes'), notes.join(' '));
  originals.attribute(document.querySelector('[data-ratio-who]'), 'hidden', partners.length > 0 ? null : '');
  for (const said of document.querySelectorAll('[data-before-run]')) originals.attribute(said, 'hidden', '');
}
