import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directories } from '../../src/paths.ts';
import { ROUTES } from '../../src/web/routes.ts';
import { createRender } from '../../src/web/render.ts';
import { tourBar, offeredTour } from '../../src/web/tour-bar.ts';
import { readTourPlace, stepAddress, TOUR_DOORS, TOURS } from '../../src/web/tour-steps.ts';
import { tourView } from '../../src/web/pages/tour-view.ts';
import { createWords } from '../../src/words/words.ts';

const words = createWords('en');
const render = createRender(directories().views);

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const plain = (markup: string): string => markup.replaceAll(/<[^>]+>/g, ' ');
const at = (address: string): URL => new URL(address, 'http://here');

describe.each(TOUR_DOORS)('the tour of the door %s', (door) => {
  it.each(['en', 'es'] as const)(
    'is read in two minutes, 300 words, and no step has more than sixty: %s',
    (language) => {
      const reader = createWords(language);
      const page = plain(render('pages/tour', tourView(door, reader), reader));
      expect(countWords(page)).toBeLessThanOrEqual(300);
      for (const { place, title, sight, task } of tourView(door, reader).steps)
        expect(countWords([place, title, sight, task].join(' '))).toBeLessThanOrEqual(60);
    },
  );

  it('has five to seven steps, each on a page of the site', () => {
    expect(TOURS[door].length).toBeGreaterThanOrEqual(5);
    expect(TOURS[door].length).toBeLessThanOrEqual(7);
    const unknown = TOURS[door].filter(({ path }) => !ROUTES.some((route) => matches(route.path, path)));
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  it('leads from step to step, on the tour and on its pages', () => {
    const { steps } = tourView(door, words);
    const last = steps.length - 1;
    expect([steps[0]?.previous, steps[0]?.next, steps[last]?.next]).toEqual([null, '#step-2', null]);
    for (const [place, { address, anchor }] of steps.entries()) {
      const bar = tourBar(at(address), words);
      expect(bar).toMatchObject({ back: `/tour/${door}#${anchor}`, next: steps[place + 1]?.address ?? null });
    }
  });
});

/** Does a route, as express writes it, answer a path? */
function matches(route: string, path: string): boolean {
  return new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`).test(path);
}

describe('a page that a tour leads to', () => {
  it('is told from any other, whatever stands in the address', () => {
    const asked = ['officer.3', 'officer.0', 'officer.9', 'nobody.1', 'officer', 'constructor.1', 'officer.3.1', ''];
    expect(asked.map((given) => readTourPlace(given)?.step ?? null)).toEqual([3, ...Array(7).fill(null)]);
    expect(tourBar(at('/?tour=nobody.1'), words)).toBeNull();
    expect(() => stepAddress({ door: 'officer', step: 9 })).toThrow('officer');
  });

  it('is offered at an entrance as long as nothing was asked there', () => {
    const found = ['/scenarios/x', '/give/x?lang=es', '/class', '/scenarios/x?draws=50', '/scenarios/x/ledger', '/'];
    expect(found.map((address) => offeredTour(at(address)))).toEqual([
      ...['/tour/officer', '/tour/association', '/tour/trainer', null, null, null],
    ]);
  });

  it('has the part that the step is about', () => {
    const parts = [...TOURS.association, ...TOURS.trainer].flatMap(({ part }) => part ?? []);
    const sources = ['pages/give', 'partials/give-answer', 'pages/home'].map((name) =>
      readFileSync(join(directories().views, `${name}.hbs`), 'utf8'),
    );
    for (const part of parts) expect(sources.join('')).toContain(`id="${part}"`);
  });
});
