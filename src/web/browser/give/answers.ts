import { createWords, type Language } from '../../../words/words.ts';
import { giveQuery } from '../../pages/give-address.ts';
import { giveAnswer } from '../../pages/give-answer-view.ts';
import { readGiven } from '../../pages/give-contribution.ts';
import type { GiveData } from '../../pages/give-data.ts';
import { giveForm } from '../../pages/give-form-view.ts';
import { render } from './render.ts';

/** What a page shows for what is typed: markup of form and answer, and the query that gives the same from the server. */
export interface Shown {
  readonly form: string;
  readonly answer: string;
  readonly query: string;
}
export type Fields = Readonly<Record<string, string>>;

/** Answers as the server does, from the same data with the same functions and templates. */
export function answersOf(data: GiveData, language: Language): (fields: Fields) => Shown {
  const words = createWords(language, data.scenario.place.country);
  return (fields) => {
    const given = readGiven(data.scenario, fields, words);
    return {
      form: render('partials/give-form', giveForm(data, given, words), words),
      answer: render('partials/give-answer', giveAnswer(data, given, words, []), words),
      query: giveQuery(data, given),
    };
  };
}
