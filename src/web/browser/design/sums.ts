import { readTyped, type NumberMarks } from '../../forms.ts';
import { formatShare } from '../../../words/numbers.ts';

/** Running sums of shares: each says at once what its fields add to. `must` is what to do where they have to add to one. */
export function showSums(form: HTMLFormElement, locale: string, marks: NumberMarks, must: string): void {
  for (const output of form.querySelectorAll<HTMLOutputElement>('output[data-sum]')) {
    const name = output.dataset['sum'] ?? '';
    const parts = [...form.querySelectorAll<HTMLInputElement>('input[data-part]')].filter(
      ({ dataset }) => dataset['part'] === name,
    );
    const values = parts.map(({ value }) => (value.trim() === '' ? 0 : Number(readTyped(value, marks) || Number.NaN)));
    const sum = values.reduce((all, value) => all + value, 0);
    output.textContent = Number.isFinite(sum) ? printed(sum, locale) : '';
    say(output, Number.isFinite(sum) && Math.abs(sum - 1) > NEAR ? must : '');
  }
}
const NEAR = 1e-6;

function printed(sum: number, locale: string): string {
  const percent = Number((100 * sum).toFixed(2));
  return formatShare(percent / 100, locale, String(percent).split('.')[1]?.length ?? 0);
}

/** Only where the shares have to add to one is there a button that makes them. */
function say(output: HTMLElement, text: string): void {
  const place = output.closest('.design-sum');
  if (place?.querySelector('button') === null || place === null) return;
  const there = place.querySelector('[data-sum-says]') ?? made(output);
  there.textContent = text;
}

function made(output: HTMLElement): Element {
  const strong = document.createElement('strong');
  strong.dataset['sumSays'] = '';
  output.after(' ', strong);
  return strong;
}
