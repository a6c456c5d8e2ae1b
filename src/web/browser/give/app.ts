// The association's answer in the page: what is typed is answered by the server's own functions and templates.
import { createWords } from '../../../words/words.ts';
import { unpackGive, type PackedGive } from '../../pages/give-packed.ts';
import { answersOf } from './answers.ts';
import { languageOfPage } from './language.ts';
import { carryQuery } from './links.ts';
import { answerTyping, fieldsOf, type Places } from './typing.ts';

/** Begins to answer in the page with what `/give/<id>/data.json` gave. */
export function start(places: Places, packed: PackedGive): void {
  const language = languageOfPage();
  const answer = answersOf(unpackGive(packed), language);
  sayOffline(places.form, createWords(language).t('pocket.offline'));
  warmUp(() => answer(fieldsOf(places.form)));
  answerTyping(places, answer, {
    shown({ query }) {
      const before = location.search;
      if (query === before) return;
      history.replaceState(history.state, '', location.pathname + query);
      carryQuery(before, query);
    },
    failed: (error) => reportError(error),
  });
}

/** Below the form, as long as there is no network. */
function sayOffline(form: HTMLFormElement, sentence: string): void {
  const line = document.createElement('p');
  line.className = 'hint';
  line.setAttribute('role', 'status');
  form.after(line);
  const say = (): void => void (line.textContent = navigator.onLine ? '' : sentence);
  for (const change of ['online', 'offline']) addEventListener(change, say);
  say();
}

/** The first answer takes an old phone longest; it is made once before somebody waits for it, and shown to nobody. */
function warmUp(work: () => unknown): void {
  setTimeout(() => {
    try {
      work();
    } catch {
      // What cannot be answered shows when it is asked.
    }
  });
}
