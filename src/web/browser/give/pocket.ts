// The file that is carried home: one scheme, its figures and everything that answers, with no network.
import { unpackGive, type PackedGive } from '../../pages/give-packed.ts';
import { answersOf, type Fields } from './answers.ts';
import { partOf, unpacked } from './holder.ts';
import { languageOfPage } from './language.ts';
import { show } from './morph.ts';
import { withoutLinks } from './pocket-links.ts';
import { answerTyping, fieldsOf } from './typing.ts';

const place = partOf('answer');
const plain = answersOf(unpackGive(JSON.parse(unpacked('data')) as PackedGive), languageOfPage());
const answer: typeof plain = (fields) => {
  const shown = plain(fields);
  return { ...shown, answer: withoutLinks(shown.answer) };
};

begin(partOf('form').dataset['start'] ?? '');
// A priority chosen from the table, an address kept or passed on.
addEventListener('hashchange', () => isState(location.hash) && begin(''));

/** Fills in the form from the file's address, and lets it answer. What stood there when the file was made gives way. */
function begin(before: string): void {
  const query = isState(location.hash) ? location.hash.slice(1) : before;
  const fields = Object.fromEntries(new URLSearchParams(query)) as Fields;
  const shown = answer(fields);
  const holder = partOf('form');
  holder.innerHTML = shown.form;
  show(place, shown.answer);
  const form = holder.querySelector('form');
  if (form === null) throw new Error('a pocket edition needs a form');
  // Nothing is sent from here, whatever happens.
  form.addEventListener('submit', (event) => event.preventDefault());
  answerTyping({ form, answer: place }, answer, {
    // Behind the number sign: a file has no other address to keep it in.
    shown: () => history.replaceState(null, '', `#${typedIn(form)}`),
    failed: (error) => console.error(error),
  });
}

/** A place on the page has no sign of equality in its name. */
function isState(hash: string): boolean {
  return hash.includes('=');
}

function typedIn(form: HTMLFormElement): string {
  return new URLSearchParams(Object.entries(fieldsOf(form)).filter(([, value]) => value !== '')).toString();
}
