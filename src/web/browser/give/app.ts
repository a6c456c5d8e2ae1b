// The association's answer in the page: what is typed is answered by the server's own functions and templates.
import { unpackGive, type PackedGive } from '../../pages/give-packed.ts';
import { answersOf } from './answers.ts';
import { languageOfPage } from './language.ts';
import { carryQuery } from './links.ts';
import { answerTyping, type Places } from './typing.ts';

/** Begins to answer in the page with what `/give/<id>/data.json` gave. */
export function start(places: Places, packed: PackedGive): void {
  const answer = answersOf(unpackGive(packed), languageOfPage());
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
