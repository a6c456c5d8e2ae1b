import { expect, test } from 'vitest';
import { check } from './inside.ts';
import { tabThrough } from './keys.ts';
import { useBrowser, visit } from './visits.ts';

useBrowser();

const PAGE = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body style="margin:0;font:16px sans-serif">${body}</body></html>`;
const SMALL = { viewport: { width: 320, height: 600 } };

test.each([
  ['a page wider than its window', '<div style="width:400px">wide</div>', /400 wide in a window of 320/],
  [
    'a text outside the window',
    '<p style="position:absolute;left:-90px">lost words</p>',
    /outside the window: "lost words"/,
  ],
  [
    'a text cut off',
    '<p style="width:40px;overflow:hidden;white-space:nowrap">long words</p>',
    /clipped: .*long words/,
  ],
  ['a value longer than its field', '<input value="twelve thousand" size="4">', /clipped: <input>/],
  [
    'a choice longer than its list',
    '<select style="width:60px"><option>once every year</option></select>',
    /clipped: <select>/,
  ],
  ['two texts on each other', '<p>under</p><p style="margin-top:-36px">over</p>', /overlapping: "under" and "over"/],
  [
    'labels on each other',
    '<svg><text x="5" y="20">first</text><text x="20" y="22">second</text></svg>',
    /overlapping: "first"/,
  ],
  ['a label over the edge', '<svg width="100"><text x="80" y="20">cut label</text></svg>', /edge: "cut label"/],
])('the layout check sees %s', async (_, body, fault) => {
  const faults = await visit(SMALL, async (page) => {
    await page.setContent(PAGE(body));
    return check(page, 'layout');
  });
  expect(faults.join('\n')).toMatch(fault);
});

test('the layout check finds nothing wrong with plain paragraphs and a wide table in its frame', async () => {
  const table =
    '<div class="table-scroll" tabindex="0" style="overflow-x:auto"><table><td style="min-width:500px">cell</table></div>';
  const faults = await visit(SMALL, async (page) => {
    await page.setContent(PAGE(`<h1>One</h1><p>${'two three '.repeat(30)}</p>${table}<p>four</p>`));
    return check(page, 'layout');
  });
  expect(faults).toEqual([]);
});

test('the check of words sees keys, brackets and empty places, in labels too', async () => {
  const body =
    '<p>home.fan.title</p><p>⟦x⟧</p><p>{{name}}</p><p aria-label="NaN pesos">One. Two at example.com/a.b</p>';
  const found = await visit({}, async (page) => {
    await page.setContent(PAGE(body));
    return check(page, 'words');
  });
  expect(found.map((one) => one.split('"')[1])).toEqual(['NaN', 'home.fan.title', '⟦', '⟧', '{{', '}}']);
});

test('the check of accessibility sees a field without a label and faint text', async () => {
  const found = await visit({}, async (page) => {
    await page.setContent(PAGE('<main><h1>One</h1><input><p style="color:#ccc;background:#fff">faint</p></main>'));
    return check(page, 'accessibility');
  });
  expect(found.map((one) => one.split(':')[0]).sort()).toEqual(['color-contrast', 'label']);
});

test('the walk with Tab sees a stop without an outline and one that lies under something', async () => {
  const over = '<div style="position:fixed;bottom:0;height:300px;width:100%;background:#fff">over</div>';
  const links = `<a href="#a">a</a><a href="#b" style="outline:none">b</a><p style="height:2000px"></p><a href="#c">c</a>`;
  const stops = await visit(SMALL, async (page) => {
    await page.setContent(PAGE(`<style>a:focus{outline:3px solid}</style><main>${links}${over}</main>`));
    return tabThrough(page);
  });
  expect(stops.map(({ isOutlined, isUncovered }) => [isOutlined, isUncovered])).toEqual([
    [true, true],
    [false, true],
    [true, false],
  ]);
});

test('the check of contrast looks at each ground, size and weight that a colour has', async () => {
  const grey = (style: string, id: string) =>
    `<p id="${id}" style="color:#767676;${style}">words</p><p style="color:#767676;${style}">twin</p>`;
  const ways = [
    grey('', 'on-white'),
    `<div style="background:#ccc">${grey('', 'on-grey')}</div>`,
    `<div style="opacity:0.7">${grey('', 'half-seen')}</div>`,
    `<div style="background:#ddd">${grey('font-size:40px', 'large')}</div>`,
    `<div style="background:#ddd">${grey('', 'small')}</div>`,
  ];
  const found = await visit({}, async (page) => {
    await page.setContent(PAGE(`<main><h1>One</h1>${ways.join('')}</main>`));
    return check(page, 'accessibility');
  });
  expect(found.join()).toMatch(/^color-contrast: /);
  expect([...found.join().matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['on-grey', 'half-seen', 'small']);
});
