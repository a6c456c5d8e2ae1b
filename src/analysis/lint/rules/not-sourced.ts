import { whereFrom } from '../../where-from.ts';
import type { Rule } from '../finding.ts';
import { statedFigures } from './figures-stated.ts';

/** More than so much on assumption is worth a word. */
const NOTE = 0.25;
const MOST = 8;

/** How many of the figures stated have no source. */
export const notSourced: Rule = {
  id: 'not-sourced',
  look: ({ scenario }) => {
    const figures = statedFigures(scenario);
    const assumed = figures.filter(({ path }) => whereFrom(scenario, path).grade === 'assumed');
    const share = figures.length === 0 ? 0 : assumed.length / figures.length;
    if (share < NOTE) return [];
    const values = { share, count: assumed.length, figures: figures.length };
    return [{ severity: 'note', paths: assumed.slice(0, MOST).map(({ path }) => path), values }];
  },
};
