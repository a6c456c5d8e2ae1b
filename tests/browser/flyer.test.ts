import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrImage } from '../web/qr-modules.ts';
import { GIVE, useBrowser, visit } from './visits.ts';

useBrowser();

const FEW = 'draws=50';
const LONG = 'Federación de clubes de migrantes originarios de la sierra y de los ranchos del sur, A. C.';
const NAMED = `club=${encodeURIComponent(LONG)}&contact=${encodeURIComponent(`${LONG} ${LONG}`)}`;
const WORKS = 'Rehabilitación de la red de agua potable de las colonias altas y del centro';
const TEN = Array.from(
  { length: 10 },
  (_, at) =>
    `p${at + 1}.name=${encodeURIComponent(`${WORKS} ${at}`)}&p${at + 1}.value=${500_000 + at * 1000}&p${at + 1}.locality=sierra`,
).join('&');

describe.each(['en', 'es'])('a flyer in %s', (language) => {
  test.each([
    ['of members', `${GIVE}/flyer?${FEW}&members=40&each=25&sector=water&locality=sierra&${NAMED}`],
    ['of ten projects with long names', `${GIVE}/flyer?${FEW}&money=900000&aim=allApproved&${TEN}&${NAMED}`],
    ['of a placed part, in instalments', `/give/philippines-2x1/flyer?${FEW}&give=90000&instalments=24&${NAMED}`],
  ])('%s is one sheet, with a code that leads to its link', async (_, address) => {
    await visit({}, async (page) => {
      const reply = await page.goto(`${address}&lang=${language}`);
      expect(reply?.status()).toBe(200);
      const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const code = await page.locator('.flyer .qr').evaluate((picture) => picture.outerHTML);
      const link = await page.locator('.flyer-link a').getAttribute('href');
      expect(decodeQR(qrImage(code))).toBe(link);
      const colours = await page.evaluate(() =>
        ['.qr-dark', '.qr-ground'].map((part) => getComputedStyle(document.querySelector(part)!).fill),
      );
      expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });
  });
});
