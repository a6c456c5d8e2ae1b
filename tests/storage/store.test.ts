import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newCode, readCode } from '../../src/storage/code.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { getDesign, saveDesign, type Design } from '../../src/storage/designs.ts';
import { readSecret } from '../../src/storage/secret.ts';
import { openStore } from '../../src/storage/store.ts';

const design: Design = {
  base: 'mexico-tres-por-uno',
  scenario: { title: 'A "town" <b>', place: { horizon: 10, names: ['ñ', '\u0000'] } },
  levers: { 'guarantee.cover': '0.6', 'matching.partners.state.ratio': '2' },
  seed: 7,
  draws: 2000,
  model: '1.0.0',
  data: '2026-11',
};

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'contraparte-store-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('a store', () => {
  it('gives a design back as it was, also after it was closed and opened again', async () => {
    const first = await openStore({ directory });
    const code = await first.designs.save(design);
    await first.close();
    const second = await openStore({ directory });
    const { created, ...kept } = (await second.designs.get(code)) ?? { created: '' };
    await second.close();
    expect(kept).toEqual({ ...design, code });
    expect(new Date(created).toISOString()).toBe(created);
  });

  it('has one code for the same content, whatever the order of its keys, and another for any other', async () => {
    const store = await openStore({ directory });
    const again = { ...design, levers: Object.fromEntries(Object.entries(design.levers).reverse()) };
    const codes = await Promise.all([design, again, design].map((one) => store.designs.save(one)));
    const other = await store.designs.save({ ...design, seed: 8 });
    await store.close();
    expect(new Set(codes).size).toBe(1);
    expect(codes).not.toContain(other);
  });

  it('reads a code as it is typed and has nothing under any other', async () => {
    const store = await openStore({ directory });
    const code = await store.designs.save(design);
    const typed = await store.designs.get(` ${code.toUpperCase()} `);
    const nothing = await Promise.all(['0000000', '../etc', "' or 1=1", ''].map((one) => store.designs.get(one)));
    await store.close();
    expect(typed?.code).toBe(code);
    expect(nothing).toEqual([null, null, null, null]);
  });

  it('is copied whole while it is open', async () => {
    const store = await openStore({ directory });
    const code = await store.designs.save(design);
    const file = join(directory, 'copy.sqlite');
    await store.backup(file);
    await store.close();
    const copy = new Sqlite(file, { readonly: true });
    const row = copy.prepare('select seed from designs where code = ?').get(code);
    copy.close();
    expect(row).toEqual({ seed: 7 });
  });
});

describe('a database', () => {
  it('flushes every commit on every opening: SQLite alone would do so on the first only', async () => {
    for (const opening of ['first', 'second']) {
      const { tables, close } = await openDatabase(directory);
      const read = async (pragma: string): Promise<unknown> =>
        Object.values((await sql<Record<string, unknown>>`pragma ${sql.raw(pragma)}`.execute(tables)).rows[0] ?? {})[0];
      const settings = [
        await read('journal_mode'),
        await read('synchronous'),
        await read('foreign_keys'),
        await read('trusted_schema'),
      ];
      await close();
      expect([opening, ...settings]).toEqual([opening, 'wal', 2, 1, 0]);
    }
  });

  it('refuses a wrong type in a column', async () => {
    const { tables, close } = await openDatabase(directory);
    const wrong = sql`insert into designs values ('a','b',null,'{}','{}','not a number',1,'m','d','c')`.execute(tables);
    await expect(wrong).rejects.toThrow(/INTEGER/i);
    await close();
  });

  it('tries again when a code is taken, and says so when none is free', async () => {
    const { tables, close } = await openDatabase(directory);
    const codes = ['taken00', 'taken00', 'free000'];
    const next = (): string => codes.shift() ?? 'taken00';
    expect(await saveDesign(tables, design, next)).toBe('taken00');
    expect(await saveDesign(tables, { ...design, seed: 8 }, next)).toBe('free000');
    await expect(saveDesign(tables, { ...design, seed: 9 }, next)).rejects.toThrow('no free code');
    expect((await getDesign(tables, 'taken00'))?.seed).toBe(7);
    await close();
  });
});

describe('a code', () => {
  it('has seven letters without look-alikes and is read back as it is', () => {
    for (let count = 0; count < 200; count++) {
      const code = newCode();
      expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{7}$/);
      expect(readCode(code)).toBe(code);
    }
  });
  it('forgives the letters that look alike', () => expect(readCode('OIL00uA')).toBe('01100va'));
});

describe('the secret of forms', () => {
  it('stays the same for a folder and is its owner’s alone', () => {
    const secret = readSecret(directory);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(readSecret(directory)).toBe(secret);
    expect(statSync(join(directory, 'form-secret')).mode & 0o077).toBe(0);
  });
});
