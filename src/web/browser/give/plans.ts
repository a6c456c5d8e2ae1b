import { createWords, type Language } from '../../../words/words.ts';
import type { GiveData } from '../../pages/give-data.ts';
import { planQuery } from '../../pages/give-plan-address.ts';
import { readPlanned } from '../../pages/give-plan-read.ts';
import { planView } from '../../pages/give-plan-view.ts';
import type { Fields, Shown } from './answers.ts';
import { render } from './render.ts';

/** The planner's answers from the same data with the same functions and templates as the server's. */
export function plansOf(data: GiveData, language: Language): (fields: Fields) => Shown {
  const words = createWords(language, data.scenario.place.country);
  return (fields) => {
    const planned = readPlanned(data.scenario, fields, words);
    const view = planView(data, planned, words);
    return {
      form: render('partials/give-plan-form', view.form, words),
      answer: render('partials/pocket-plan', view, words),
      query: planQuery(data, planned),
    };
  };
}
