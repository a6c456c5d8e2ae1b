// The file that is carried home: one scheme, its figures and everything that answers, with no network.
import { unpackGive, type PackedGive } from '../../pages/give-packed.ts';
import { answersOf } from './answers.ts';
import { partOf, unpacked } from './holder.ts';
import { languageOfPage } from './language.ts';
import { answerTyping, fieldsOf } from './typing.ts';
import { show } from './morph.ts';
import { withoutLinks } from './pocket-links.ts';

start();

function start(): void {
  const plain = answersOf(unpackGive(JSON.parse(unpacked('data')) as PackedGive), languageOfPage());
  const answer: typeof plain = (fields) => {
    const shown = plain(fields);
    return { ...shown, answer: withoutLinks(shown.answer) };
  };
  const first = answer(Object.fromEntries(new URLSearchParams(location.hash.slice(1))));
  partOf('form').innerHTML = first.form;
  show(partOf('answer'), first.answer);
  const form = partOf('form').querySelector('form');
  if (form === null) throw new Error('a pocket edition needs a form');
  const told = {
    // Kept behind the number sign: a file has no other address to keep it in.
    shown: () => history.replaceState(null, '', `#${typedOf(form)}`),
    failed: (error: unknown) => console.error(error),
  };
  answerTyping({ form, answer: partOf('answer') }, answer, told);
  // Nothing is sent from here, whatever happens.
  form.addEventListener('submit', (event) => event.preventDefault());
}

function typedOf(form: HTMLFormElement): string {
  return new URLSearchParams(Object.entries(fieldsOf(form)).filter(([, value]) => value !== '')).toString();
}
