import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../../src/storage/store.ts';
import { createPool } from '../../../src/workers/pool.ts';
import { cookiesOf, startTestServer, whileTesting, type RunningServer } from '../server.ts';
import { PLAN, TEAMS } from './shown.ts';

let store: Store;

/** A server with a pool of one worker, and the store that its classes are in. */
export const classServer = () =>
  whileTesting(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'contraparte-class-'));
    store = await openStore({ directory: folder });
    const pool = createPool({ workers: 1 });
    const running = await startTestServer({ pool, store });
    const close = async () => {
      await running.close();
      await pool.close();
      await store.close();
      rmSync(folder, { recursive: true });
    };
    return { ...running, close };
  });

export interface Room {
  readonly code: string;
  readonly key: string;
  act(
    act: string,
    value?: string,
    more?: Readonly<Record<string, string>>,
  ): Promise<Lead & { readonly did: string; readonly status: number; readonly error?: string }>;
  lead(): Promise<Lead>;
  wall(): Promise<Wall>;
  page(path: string): Promise<string>;
}
interface Lead {
  readonly step: number;
  readonly year: number;
  readonly draw: number;
  readonly isPaused: boolean;
  readonly evidenceShown: boolean;
  readonly teams: readonly { readonly team: number; readonly name: string; readonly moves: number }[];
  readonly left: readonly { readonly name: string }[];
}
interface Wall {
  readonly guessed: number;
  readonly prediction: { readonly guesses: Record<string, number>; readonly answer: { readonly band: string } } | null;
  readonly evidence: unknown;
  readonly start: { readonly figures: unknown };
  readonly levers: readonly { readonly path: string; readonly least?: number; readonly average?: number }[];
  readonly teams: readonly {
    readonly rank: number;
    readonly team: number;
    readonly name: string;
    readonly levers: Record<string, string>;
    readonly figures: unknown;
    readonly lived: readonly { readonly money: number; readonly outlay: number; readonly events: unknown }[];
  }[];
}

/** A class of the sample exercise with its teams, and the one who leads it as a program. */
export async function openRoom(server: RunningServer, events = TEAMS): Promise<Room> {
  const { code, leadKey: key } = await store.classes.start(PLAN, new Date('2026-03-01T10:00:00Z'));
  for (const event of events) await store.classes.append(code, event);
  const first = await server.ask(`/class/${code}/lead.json?key=${key}`);
  const headers = { cookie: cookiesOf(first) };
  const { _csrf } = JSON.parse(first.text) as { readonly _csrf: string };
  const json = async (path: string) => JSON.parse((await server.ask(`/class/${code}/${path}`)).text) as never;
  return {
    code,
    key,
    act: async (act, value = '', more = {}) => {
      const answer = await server.ask(`/class/${code}/lead.json`, {
        headers,
        form: { _csrf, key, act, value, ...more },
      });
      return { ...(JSON.parse(answer.text) as Lead & { did: string }), status: answer.status };
    },
    lead: () => json(`lead.json?key=${key}`),
    wall: () => json('wall.json'),
    page: async (path) => (await server.ask(`/class/${code}/${path}`)).text,
  };
}
