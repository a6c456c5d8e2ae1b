import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directories } from '../../src/paths.ts';
import { contraparte } from './contraparte.ts';

describe('contraparte exercise', () => {
  it('lists what there is', async () => {
    const { code, out } = await contraparte(['exercise', '--format', 'json']);
    expect(code).toBe(0);
    const { exercises } = JSON.parse(out) as { exercises: readonly { id: string }[] };
    expect(exercises.map(({ id }) => id)).toContain('rationing');
  });

  it('gives the notes of one with what its promises come to', async () => {
    const { code, out } = await contraparte(['exercise', 'rationing', '--draws', '100']);
    expect(out).toContain('The engine keeps every promise of these notes.');
    expect(code).toBe(0);
  });

  it('checks a file of one’s own, and answers with 1 when a promise of it is not kept', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'contraparte-exercise-')), 'own.yaml');
    const ready = readFileSync(join(directories().exercises, 'rationing.yaml'), 'utf8');
    writeFileSync(file, ready.replace('figure: match\n    effect: falls', 'figure: match\n    effect: rises'));
    const { code, out } = await contraparte(['exercise', file, '--check', '--draws', '100']);
    expect(out).toContain('not kept: With three pesos');
    expect(code).toBe(1);
  });

  it('names the nearest exercise', async () => {
    const { code, err } = await contraparte(['exercise', 'rationin']);
    expect([code, err]).toEqual([2, 'There is no exercise called rationin. Did you mean rationing?\n']);
  });
});
