import type { Words } from '../../src/words/words.ts';
import type { DesignBoard } from '../../src/web/pages/class-designs-view.ts';
import type { FutureBoard } from '../../src/web/pages/class-future-board.ts';
import { debriefView } from '../../src/web/pages/class-debrief-view.ts';
import { joinView } from '../../src/web/pages/class-join-view.ts';
import { leadView } from '../../src/web/pages/class-lead-view.ts';
import { wallView } from '../../src/web/pages/class-wall-view.ts';
import { movesOf } from '../../src/analysis/class/moves.ts';
import { atStep, shownAfter, started, TEAMS, year } from './class/shown.ts';

const ORIGIN = 'http://192.0.2.1:3000';
const EVENTS = [...TEAMS, atStep('debrief'), year(10)];
const story = { year: 2026, luck: ['A good year.'], design: ['It differs.'] };

/** No list is left empty. */
function filled({ design, future }: { readonly design: DesignBoard | null; readonly future: FutureBoard | null }) {
  const rows = future?.rows.map((row) => ({ ...row, counts: ['1'], events: ['It rains.'] })) ?? [];
  return {
    future: { ...future, story, earlier: [story], rows },
    design: { ...design, levers: design?.levers.map((lever) => ({ ...lever, numbers: ['1', '2', '3'] })) ?? [] },
  };
}

function debriefShown() {
  return shownAfter(EVENTS);
}

/** The pages for the whole room, with every part filled in. */
export const CLASS_ROOM_SAMPLES: Readonly<Record<string, (words: Words) => object>> = {
  'pages/class-wall': (words) => {
    const view = wallView(debriefShown(), joinView('k7m2p', ORIGIN, words), words);
    return { ...view, ...filled(view), paused: words.t('wall.paused') };
  },
  'pages/class-lead': (words) => {
    const { state } = shownAfter([
      ...TEAMS,
      { kind: 'left', at: '2026-03-01T10:40:00.000Z', team: 'key-c' },
      atStep('future'),
      year(2),
    ]);
    const asked = {
      key: 'lead',
      csrf: 'token',
      origin: ORIGIN,
      done: 'Done.',
      wrong: 'Wrong.',
      handing: 1,
      isResetAsked: true,
    };
    return leadView(state, 'k7m2p', asked, words);
  },
  'pages/class-lead-closed': (words) => ({
    title: words.t('lead.closed.title'),
    sentence: words.t('lead.closed.sentence'),
    address: '/class/k7m2p',
    wall: '/class/k7m2p/wall',
  }),
  'pages/class-debrief': (words) => {
    const view = debriefView(
      debriefShown(),
      { moves: movesOf([started(), ...EVENTS]), isRevealed: true, query: '' },
      words,
    );
    const every = { moves: ['After 1 min'], more: 'More', design: ['Lever'] };
    return { ...view, ...filled(view), teams: view.teams.map((team) => ({ ...team, ...every })) };
  },
};
