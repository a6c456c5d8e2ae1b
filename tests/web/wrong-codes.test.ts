import type { Request, Response } from 'express';
import { expect, test } from 'vitest';
import { refuseGuessing } from '../../src/web/wrong-codes.ts';

/** Asks for `path` under /class; gives the status that it is refused with, or null. */
function asker(perMinute = 30) {
  const clock = { now: 0 };
  const guard = refuseGuessing(
    perMinute,
    (code) => Promise.resolve(code === 'K7M2P'),
    () => clock.now,
  );
  const ask = (path: string, ip = '10.0.0.1', fields: object = {}) =>
    new Promise<number | null>((resolve) => {
      const request = { path, ip, body: fields, query: {} } as unknown as Request;
      void guard(request, {} as Response, (error?: unknown) => {
        resolve(error instanceof Error && 'status' in error ? (error.status as number) : null);
      });
    });
  return { ask, clock };
}

test('thirty wrong codes a minute are answered, the next is refused, and after a minute all is well', async () => {
  const { ask, clock } = asker();
  const wrong = await Promise.all(Array.from({ length: 40 }, (_, at) => ask(`/x${at}/wall`)));
  expect(wrong.filter((status) => status === 429)).toHaveLength(10);
  expect(await ask('/join', '10.0.0.1', { code: 'zzzzz' })).toBe(429);
  expect(await ask('/k7m2p')).toBe(429);
  expect(await ask('/x', '10.0.0.2')).toBeNull();
  clock.now = 60_000;
  expect(await ask('/k7m2p')).toBeNull();
});

test('whoever shares the address of somebody who mistypes goes on in the class that is known there', async () => {
  const { ask } = asker(3);
  const phones = await Promise.all(Array.from({ length: 30 }, () => ask('/join', '10.0.0.1', { code: 'k7m2p' })));
  expect(phones.every((status) => status === null)).toBe(true);
  await Promise.all(Array.from({ length: 5 }, (_, at) => ask(`/x${at}`)));
  expect([await ask('/another'), await ask('/K7M2P/move')]).toEqual([429, null]);
});

test('an address without a code is nobody’s guess', async () => {
  const { ask } = asker(0);
  expect([await ask('/'), await ask('/join')]).toEqual([null, null]);
});
