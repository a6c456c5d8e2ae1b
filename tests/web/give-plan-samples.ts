import type { FlyerExtra } from '../../src/web/pages/give-flyer-view.ts';
import { flyerView } from '../../src/web/pages/give-flyer-view.ts';
import { readGiven } from '../../src/web/pages/give-contribution.ts';
import { giveData } from '../../src/web/pages/give-data.ts';
import { readPlanned } from '../../src/web/pages/give-plan-read.ts';
import { planView } from '../../src/web/pages/give-plan-view.ts';
import type { Words } from '../../src/words/words.ts';
import { MEXICO, resultOf } from './pages-results.ts';

const result = resultOf(MEXICO);
const data = giveData(result, MEXICO, { 'guarantee.cover': '0.7' });

/** What a flyer knows beside its data. */
export const FLYER_EXTRA: FlyerExtra = {
  link: 'https://example.org/give/mexico-tres-por-uno?give=12000',
  isOnlyHere: true,
  club: 'A club',
  contact: '555 0100',
  passport: 'one two three four five six',
  today: new Date(Date.UTC(2026, 10, 22)),
  problems: [],
  kept: [{ name: 'give', value: '12000' }],
  back: '/give/mexico-tres-por-uno',
};

/** Views of the planner and the flyer, with every optional part filled in. */
export const GIVE_PLAN_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/give-plan': (words) => {
    const query = {
      money: '30000',
      'p1.sector': 'water',
      'p1.value': '1200000',
      'p2.sector': 'gold',
      'p3.value': '9e9',
    };
    const view = planView(data, readPlanned(result.scenario, query, words), words);
    if (view.answer === null) throw new Error('the sample needs an answer');
    const cards = view.answer.cards.map((card) => ({ ...card, reason: 'reason', otherwise: 'otherwise' }));
    const rows = view.form.rows.map((row) => ({ ...row, localityName: { ...row.name, error: 'wrong' } }));
    return { ...view, form: { ...view.form, start: 'start', rows }, answer: { ...view.answer, cards } };
  },
  'pages/give-flyer': (words) => {
    const given = readGiven(result.scenario, { members: '40', each: '25', sector: 'water' }, words);
    const view = flyerView(data, { kind: 'gift', given }, words, FLYER_EXTRA);
    if (view.sheet === null) throw new Error('the sample needs a sheet');
    return { ...view, problems: ['problem'], sheet: { ...view.sheet, warnings: ['warning'], placed: 'placed' } };
  },
};
