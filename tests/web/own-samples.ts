import { buildOwn, type BuiltTown } from '../../src/web/pages/own-build.ts';
import { readOwn } from '../../src/web/pages/own-read.ts';
import { ownReviewView } from '../../src/web/pages/own-review-view.ts';
import { ownView, type OwnView } from '../../src/web/pages/own-view.ts';
import type { Words } from '../../src/words/words.ts';
import { settingOf } from '../analysis/own-samples.ts';

/** Six answers of a treasurer in El Salvador, as typed. */
export const TYPED: Readonly<Record<string, string>> = {
  name: 'San Ejemplo',
  country: 'SV',
  inhabitants: '18,000',
  abroad: '4,000',
  host: 'US',
  monthly: '313',
  currency: 'USD',
  envelope: '120,000',
  need1: 'water',
  amount1: '1,500,000',
  need2: 'roads',
  need3: 'elderly',
  match: '2x1',
};

export function townOf(typed: Readonly<Record<string, string>>, words: Words): BuiltTown {
  const { base, menu } = settingOf(typed['country'] ?? '');
  const { answers, problems, words: theirs } = readOwn(typed, menu, words);
  const town = answers === null ? problems : buildOwn(answers, base, theirs);
  if (!('raw' in town)) throw new Error(JSON.stringify(town));
  return town;
}

/** Views of the questions, with every optional part filled in, and of the review. */
export const OWN_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/own': (words) => {
    const { base, menu } = settingOf('SV');
    const view = (typed: Readonly<Record<string, string>>): OwnView =>
      ownView(readOwn(typed, menu, words), { base, menu }, true);
    const wrong = view({ ...TYPED, name: '', inhabitants: 'many', need1: 'gold', match: '9x1' });
    return { ...wrong, countries: view({ country: 'XX' }).countries };
  },
  'pages/own-review': (words) => {
    const reading = readOwn(TYPED, settingOf('SV').menu, words);
    return ownReviewView(townOf(TYPED, words), reading, 'token');
  },
};
