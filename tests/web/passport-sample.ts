import type { Scenario } from '../../src/scenario/types.ts';
import { VERSIONS_NOW } from '../../src/storage/passport.ts';
import { passportView, type PassportView } from '../../src/web/pages/passport-view.ts';
import type { Words } from '../../src/words/words.ts';

const LUCK = { seed: 7, draws: 2000 };

/** The page of passports with everything that it can say at once. */
export function passportSample(scenario: Scenario, words: Words): PassportView {
  const six = ['maple', 'river', 'pencil', 'ocean', 'market', 'window'];
  const symbols = [1, 2, 3, 4, 5, 6];
  const kept = {
    ...{ code: 'abc1234', base: null, scenario: {}, levers: {}, ...LUCK, ...VERSIONS_NOW },
    created: '2026-11-21T10:00:00.000Z',
  };
  const held = [
    { id: 'abc1234', scenario, luck: LUCK, kept, otherVersion: true },
    { id: 'mexico-tres-por-uno', scenario, luck: LUCK, kept: null, otherVersion: false },
  ];
  const verdict = { kind: 'another-design', by: 'file', luck: LUCK, words: six } as const;
  const asked = { words: six.join(' '), link: '', seed: '', draws: '', file: undefined };
  const view = passportView(
    { read: { kind: 'fits', symbols, words: six }, held, verdict },
    asked,
    () => 'token',
    words,
  );
  return { ...view, problems: ['wrong'], mended: { label: 'x', address: '/x' }, notHeld: true };
}

/** What stands beside a result. */
export const besideSample = {
  passport: { words: 'maple river pencil ocean market window', address: '/passport/x', advice: 'Keep it' },
  undo: {
    ...{ csrf: 'token', back: '/scenarios/x', now: '' },
    ways: [
      { way: 'undo', action: '/scenarios/x/undo', label: 'Undo', off: '' },
      { way: 'redo', action: '/scenarios/x/redo', label: 'Redo', off: 'Nothing to redo' },
    ],
  },
};
