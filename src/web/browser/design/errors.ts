import type { LiveEntries } from '../../pages/results-live.ts';
import { showError } from '../live/fields.ts';
import type { Originals } from '../live/originals.ts';

/** Says beside each input what is wrong with it; gives what is wrong with entries that have none here. */
export function showErrors(
  form: HTMLFormElement,
  items: LiveEntries['items'],
  originals: Originals,
): readonly string[] {
  const found = items.map((item) => ({ ...item, input: inputOf(form, item.at) }));
  for (const input of form.querySelectorAll<HTMLElement>('input[name], select[name], textarea[name]')) {
    const messages = found.filter((one) => one.input === input).map(({ message }) => message);
    showError(input, messages.join(' '), originals);
  }
  return found.filter(({ input }) => input === null).map(({ message }) => message);
}

/** The input of an entry, or of what it is a part of (`behaviour.beta.low` → `behaviour.beta`). */
function inputOf(form: HTMLFormElement, at: string | null): HTMLElement | null {
  if (at === null || at === '') return null;
  const found = form.elements.namedItem(at);
  if (found instanceof HTMLElement) return found;
  const cut = at.lastIndexOf('.');
  return cut < 0 ? null : inputOf(form, at.slice(0, cut));
}
