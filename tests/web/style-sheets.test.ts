import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { directories } from '../../src/paths.ts';
import { readTemplates } from '../../src/web/render.ts';
import { leanStyles, SHEETS, sheetsOf } from '../../src/web/style-sheets.ts';

const FOLDER = new URL('../../src/web/assets/style/', import.meta.url);
const classesIn = (file: string): ReadonlySet<string> =>
  new Set(
    [...leanStyles(readFileSync(new URL(file, FOLDER), 'utf8')).matchAll(/\.([a-z][\w-]+)/g)].map(
      (found) => found[1] ?? '',
    ),
  );

/** Partials that only pages with the sheet use. */
const PARTIALS = /^partials\/(?:class|seek-|give-plan|exercise|design-(?:section|field|aside)|paper$)/;

it.each(SHEETS.map(({ name }) => name))('%s has only what pages without it do not use', (name) => {
  const sheet = SHEETS.find((one) => one.name === name);
  const apart = new Set(SHEETS.flatMap(({ files }) => files));
  const everywhere = new Set(
    readdirSync(FOLDER)
      .filter((file) => !apart.has(file))
      .flatMap((file) => [...classesIn(file)]),
  );
  const own = (sheet?.files ?? []).flatMap((file) => [...classesIn(file)]).filter((one) => !everywhere.has(one));
  const others = readTemplates(directories().views).filter(
    ([template]) =>
      !sheetsOf(template).includes(name) && !PARTIALS.test(template) && !template.startsWith('layouts/pocket'),
  );
  const used = others.flatMap(([template, source]) => {
    const classes = [...source.matchAll(/class="([^"]*)"/g)].flatMap(([, list]) => (list ?? '').split(/\s+/));
    return own.filter((one) => classes.includes(one)).map((one) => `${template}: ${one}`);
  });
  expect(own.length).toBeGreaterThan(0);
  expect(used).toEqual([]);
});

it('styles are sent without what only readers of the source need', () => {
  expect(leanStyles('/* why */\n.a {\n  color: red;\n}\n\n/* more\n lines */\n.b { }\n')).toBe(
    '.a {\ncolor: red;\n}\n.b { }',
  );
});
