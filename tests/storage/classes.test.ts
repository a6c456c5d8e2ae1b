import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClassEvent, ClassPlan } from '../../src/analysis/class/events.ts';
import { stateOf } from '../../src/analysis/class/state.ts';
import { newClassCode, readClassCode } from '../../src/storage/class-code.ts';
import { classStore } from '../../src/storage/classes.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { openStore } from '../../src/storage/store.ts';

const NOW = new Date('2026-03-01T10:00:00Z');
const steps = [{ kind: 'design', minutes: 5, title: 'Design', notes: '' }];
const plan = {
  exercise: { id: 'sample', steps, levers: [], goals: [] },
  scenario: { place: { horizon: 10 } },
  raw: { title: 'ñ' },
  seed: 3,
  draws: 100,
  draw: 4,
} as unknown as ClassPlan;
const moved = (cover: string): ClassEvent => ({ kind: 'moved', at: NOW.toISOString(), team: 'a', levers: { cover } });
const joined: ClassEvent = { kind: 'joined', at: NOW.toISOString(), team: 'a', name: 'One' };

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'contraparte-classes-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('a class that is kept', () => {
  it('is the same after the store was closed and opened again', async () => {
    const first = await openStore({ directory });
    const { code, leadKey } = await first.classes.start(plan, NOW);
    for (const event of [joined, moved('0.4'), moved('0.6')]) await first.classes.append(code, event);
    const before = stateOf((await first.classes.events(code)).map(({ event }) => event));
    await first.close();
    const second = await openStore({ directory });
    const events = await second.classes.events(code);
    expect(stateOf(events.map(({ event }) => event))).toEqual(before);
    expect(before.teams[0]).toMatchObject({ name: 'One', levers: { cover: '0.6' }, moves: 2 });
    expect(await second.classes.isLead(code, leadKey)).toBe(true);
    expect(await second.classes.isLead(code, `${leadKey}x`)).toBe(false);
    await second.close();
  });

  it('has a repeated request once, and one by the same id in another class too', async () => {
    const store = await openStore({ directory });
    const codes = [(await store.classes.start(plan, NOW)).code, (await store.classes.start(plan, NOW)).code] as const;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => store.classes.append(codes[0], moved('1'), 'm')),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await store.classes.append(codes[1], moved('1'), 'm')).toBe(true);
    expect((await store.classes.events(codes[0])).map(({ move }) => move)).toEqual([null, 'm']);
    await store.close();
  });

  it('is found however its code is typed, and no other is', async () => {
    const store = await openStore({ directory });
    const { code } = await store.classes.start(plan, NOW);
    const typed = ` ${code.slice(0, 2).toUpperCase()}-${code.slice(2)} `;
    expect(await store.classes.find(typed)).toBe(code);
    expect(await Promise.all(['', 'zzzzz', `${code}2`, "' or 1"].map((one) => store.classes.find(one)))).toEqual(
      Array(4).fill(null),
    );
    await store.close();
  });

  it('takes another code where one is taken', async () => {
    const { tables, close } = await openDatabase(directory);
    const codes = ['c2f3h', 'c2f3h', 'k4m6n'].values();
    const classes = classStore(tables, () => codes.next().value ?? '');
    expect([(await classes.start(plan, NOW)).code, (await classes.start(plan, NOW)).code]).toEqual(['c2f3h', 'k4m6n']);
    await close();
  });
});

it('a class code has five signs, none of them a vowel or a look-alike', () => {
  for (let i = 0; i < 50; i++) {
    const code = newClassCode();
    expect(code).toMatch(/^[^aeiou0158lsbzgqv]{5}$/);
    expect(readClassCode(code)).toBe(code);
  }
});
