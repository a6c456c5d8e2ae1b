import type { Fields, Shown } from './answers.ts';
import { rememberFolds } from './folds.ts';
import { show } from './morph.ts';

/** Milliseconds without a new sign before what was typed is answered: between two keys of a fast hand. */
const PAUSE = 40;
/** Quiet time after which the answer is read aloud. */
const QUIET = 900;

/** Where the form and what it is answered with stand in the page. */
export interface Places {
  readonly form: HTMLFormElement;
  readonly answer: HTMLElement;
}

/**
 * Answers what is typed into the form in the page. `answer` throws for what it cannot do; then `failed` is told, and from then
 * on the form is sent as it is without scripts. `shown` is told of each answer.
 */
export function answerTyping(
  { form, answer: place }: Places,
  answer: (fields: Fields) => Shown,
  told: { shown(shown: Shown): void; failed(error: unknown): void },
): void {
  const stop = new AbortController();
  const { signal } = stop;
  const announce = createAnnouncer(place);
  const folds = rememberFolds(place);
  let pause = 0;
  const now = (): boolean => {
    clearTimeout(pause);
    try {
      const shown = answer(fieldsOf(form));
      folds.before();
      show(place, shown.answer);
      folds.after();
      show(form, insideOf(shown.form));
      told.shown(shown);
      announce();
      form.dispatchEvent(new Event('contraparte:answered'));
      return true;
    } catch (error) {
      stop.abort();
      told.failed(error);
      return false;
    }
  };
  const soon = (): void => {
    clearTimeout(pause);
    pause = window.setTimeout(now, PAUSE);
  };
  form.dataset['answers'] = '';
  form.addEventListener('input', soon, { signal });
  form.addEventListener('change', soon, { signal });
  form.addEventListener(
    'submit',
    (event) => {
      if (!now()) return;
      event.preventDefault();
      (place.firstElementChild ?? place).scrollIntoView({ block: 'start' });
    },
    { signal },
  );
}

/** As the form would send them. */
export function fieldsOf(form: HTMLFormElement): Fields {
  const texts = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(texts);
}

/** The template makes the whole form; the one in the page stays, and with it the focus. */
function insideOf(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.querySelector('form')?.innerHTML ?? markup;
}

/** Says the answer's first sentence, or what is wrong, once nothing more is typed. */
function createAnnouncer(place: HTMLElement): () => void {
  const voice = voiceBefore(place);
  let quiet = 0;
  return () => {
    clearTimeout(quiet);
    quiet = window.setTimeout(() => {
      const said = place.querySelector('[role="alert"] li, .answer')?.textContent.trim() ?? '';
      if (voice.textContent !== said) voice.textContent = said;
    }, QUIET);
  };
}

function voiceBefore(place: HTMLElement): Element {
  const before = place.previousElementSibling;
  if (before?.getAttribute('aria-live') === 'polite') return before;
  const voice = document.createElement('p');
  voice.className = 'visually-hidden';
  voice.setAttribute('aria-live', 'polite');
  place.before(voice);
  return voice;
}
