// The first page's lever for the finance officer answers while it moves. The engine is fetched when somebody reaches for it:
// until then the page stays light, and without it the form leads to the result as it does without JavaScript.
import type { LiveEntries, LiveLead } from '../pages/results-live.ts';
import { openEngine, type Engine } from './engine.ts';
import { whenReached } from './live/reach.ts';
import { startSliders } from './live/sliders.ts';

/** Quiet time after which the answer is read aloud. */
const QUIET = 700;

const form = document.querySelector<HTMLFormElement>('form[data-officer]');
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('#officer-lever');
  const { scenario = '', language = 'en', locale = 'en', entry = '' } = form.dataset;
  const part = (name: string) => form.parentElement?.querySelector<HTMLElement>(`[data-${name}]`) ?? null;
  const say = (name: string, text: string): void => {
    const place = part(name);
    if (place !== null) place.textContent = text;
  };
  let engine: Promise<Engine> | null = null;
  let quiet = 0;

  const hearing = {
    lead({ breach, headline, note }: LiveLead) {
      say('breach', breach);
      say('headline', headline);
      say('note', note);
      const place = part('answer');
      if (place !== null) place.hidden = false;
      clearTimeout(quiet);
      quiet = window.setTimeout(() => say('announce', `${breach} ${headline}`), QUIET);
      form.dispatchEvent(new Event('contraparte:answered'));
    },
    entries({ fields }: LiveEntries) {
      showError(field, fields.find(({ id }) => id === entry)?.error ?? '');
    },
    failed: () => undefined,
  };
  const open = (): Promise<Engine> => (engine ??= openEngine(`/scenarios/${scenario}`, language, hearing));
  const reach = (): void => void open().catch(() => (engine = null));

  startSliders(form, locale);
  whenReached(form, reach);
  form.addEventListener('input', () => {
    reach();
    void engine?.then((one) => one.ask(fieldsOf(form)));
  });
}

function fieldsOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  const texts = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(texts);
}

function showError(field: HTMLInputElement | null, error: string): void {
  const line = document.getElementById('officer-lever-error');
  if (field === null || line === null) return;
  line.textContent = error;
  line.hidden = error === '';
  if (error === '') field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
  const hint = 'officer-lever-hint';
  field.setAttribute('aria-describedby', error === '' ? hint : `${hint} ${line.id}`);
}
