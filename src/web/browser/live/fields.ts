import type { LiveEntries } from '../../pages/results-live.ts';
import type { Originals } from './originals.ts';

/** Says beside each field what is wrong with it and what it was before. */
export function showFields(fields: LiveEntries['fields'], originals: Originals): void {
  for (const { id, error, changed } of fields) {
    const input = document.getElementById(id);
    if (input === null) continue;
    showError(input, error, originals);
    showChanged(input, changed, originals);
  }
}

/** As views/partials/results-field.hbs has it: above the field, and named among what describes it. */
export function showError(input: HTMLElement, error: string, originals: Originals): void {
  const id = `${input.id}-error`;
  const there = document.getElementById(id);
  if (there === null && error === '') return;
  const line = there ?? made('field-error', (place) => input.before(place), originals);
  line.id = id;
  originals.text(line, error);
  originals.attribute(line, 'hidden', error === '' ? '' : null);
  originals.attribute(input, 'aria-invalid', error === '' ? null : 'true');
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== '' && one !== id);
  const now = error === '' ? described : [...described, id];
  originals.attribute(input, 'aria-describedby', now.length === 0 ? null : now.join(' '));
}

function showChanged(input: HTMLElement, changed: string, originals: Originals): void {
  const field = input.closest('.field');
  const there = field?.querySelector<HTMLElement>('[data-changed]') ?? null;
  if (field === null || (there === null && changed === '')) return;
  const line = there ?? made('hint', (place) => field.append(place), originals);
  line.dataset['changed'] = '';
  originals.text(line, changed);
  originals.attribute(line, 'hidden', changed === '' ? '' : null);
}

function made(className: string, put: (line: HTMLElement) => void, originals: Originals): HTMLElement {
  const line = document.createElement('p');
  line.className = className;
  put(line);
  originals.once(line, () => line.remove());
  return line;
}
