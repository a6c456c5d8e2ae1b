import { expect, test } from 'vitest';
import { useBrowser, visit } from './visits.ts';

useBrowser();

const MOST = 150_000;

/** Bytes that came over the wire, headers included, until the page is quiet. */
function weight(address: string, width: number): Promise<number> {
  return visit({ viewport: { width, height: 800 } }, async (page) => {
    let bytes = 0;
    const network = await page.context().newCDPSession(page);
    network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await network.send('Network.enable');
    await page.goto(address, { waitUntil: 'networkidle' });
    return bytes;
  });
}

test.each([360, 1280])('the first page weighs less than 150 kB, compressed, in a window of %i', async (width) => {
  const bytes = await weight('/', width);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(MOST);
});
