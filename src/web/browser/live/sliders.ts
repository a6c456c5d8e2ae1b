import { numberMarks, readTyped } from '../../forms.ts';
import { formatNumber, formatShare } from '../../../words/numbers.ts';

/** Shows the sliders beside their fields; moving one writes into its field, and typing there moves the slider. */
export function startSliders(form: HTMLElement, locale: string): void {
  const marks = numberMarks(locale);
  for (const slider of form.querySelectorAll<HTMLInputElement>('[data-slider]')) {
    const field = fieldOf(slider);
    if (field === null) continue;
    const tell = (): void => slider.setAttribute('aria-valuetext', field.value);
    const follow = (): void => {
      const typed = readTyped(field.value, marks);
      if (typed !== '' && Number.isFinite(Number(typed))) slider.value = typed;
      tell();
    };
    slider.disabled = false;
    slider.hidden = false;
    tell();
    // Before the form hears of it: the form reads the field.
    slider.addEventListener('input', () => {
      field.value = print(Number(slider.value), slider.dataset['look'], locale);
      tell();
    });
    field.addEventListener('input', follow);
    form.addEventListener('reset', () => setTimeout(follow));
  }
}

function fieldOf(slider: HTMLElement): HTMLInputElement | null {
  const field = document.getElementById(slider.dataset['slider'] ?? '');
  return field instanceof HTMLInputElement ? field : null;
}

/** As the server prints it, so that it reads back as the same number. */
function print(value: number, look: string | undefined, locale: string): string {
  const exact = Number(value.toPrecision(12));
  return look === 'percent' ? formatShare(exact, locale, 0) : formatNumber(exact, locale, { maximumFractionDigits: 3 });
}
