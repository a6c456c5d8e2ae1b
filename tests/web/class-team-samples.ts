import { designFiguresView } from '../../src/web/pages/class-figures-view.ts';
import { teamFutureView } from '../../src/web/pages/class-future-view.ts';
import { predictBoard } from '../../src/web/pages/class-predict-view.ts';
import { classTeamView } from '../../src/web/pages/class-team-view.ts';
import { classProblem } from '../../src/analysis/class/class-problem.ts';
import type { Words } from '../../src/words/words.ts';
import { atStep, shownAfter, TEAMS, year } from './class/shown.ts';

const SLIDER = { low: 0, high: 1, step: 0.1, value: 0.5, look: 'number', label: 'Slider' };
const LINE = { address: '/how', label: 'How?', from: 'how' };

/** A team's page with every part of every step at once, and the door of the class. */
export const CLASS_TEAM_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/class': (words) => ({
    title: words.t('class.start.title'),
    code: 'zzzzz',
    codeProblems: ['No class.'],
    startProblems: ['No scheme.'],
    exercises: [{ id: 'one', title: 'One', goal: 'Goal', facts: 'Place', notes: '/exercises/one' }],
    scenarios: [{ id: 'one', title: 'One', selected: true }],
    typed: 'code',
    csrf: 'token',
    canStart: true,
  }),
  'pages/class-team': (words) => {
    const shown = shownAfter([...TEAMS, atStep('future'), year(2)]);
    const [first] = shown.teams;
    if (first === undefined || first.figures === null || shown.baseline === null)
      throw new Error('a team with figures');
    const { plan } = shown.state;
    const compared = { plan, now: first.figures, good: first.figures, before: null, start: shown.baseline };
    const design = designFiguresView(compared, words);
    const luck = { year: 2, draw: 3, draws: plan.draws };
    const predict = predictBoard(shown, true, words);
    const view = classTeamView(
      {
        code: shown.code,
        state: shown.state,
        team: first.team,
        left: null,
        problems: [classProblem('paused', 'levers', null)],
        typed: {},
        name: '',
        csrf: 'token',
        newKey: 'key',
        move: 'move',
        origin: 'http://192.0.2.1:3000',
        predict,
        verdict: 'Right.',
        design: { ...design, rows: design.rows.map((row) => ({ ...row, changes: ['More.'] })), problems: ['Wrong.'] },
        future: teamFutureView(first.future, plan.scenario, luck, words, '/projects'),
      },
      words,
    );
    const option = { id: 'o', value: '1', label: 'One', checked: true };
    const fields =
      view.levers?.fields.map((field) => ({ ...field, options: [option], slider: SLIDER, error: 'Wrong.' })) ?? [];
    return {
      ...view,
      join: { action: '/class/x/join', key: 'key', name: 'One', longest: 40, isBack: true },
      guess: { question: '?', moves: ['From 1 to 2'], guesses: [option], isOpen: true, said: 'Said.', move: 'move' },
      levers: { ...view.levers, isOpen: true, fields },
      working: 'Working.',
      debrief: '/class/x/debrief',
      evidence: [{ address: '/evidence/beta', label: 'Beta', says: 'It says.' }],
      design: { ...view.design, goals: [{ text: 'Goal', mark: 'Kept', isMissed: true, source: LINE }] },
    };
  },
};
