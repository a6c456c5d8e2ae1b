import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/workers/memory.ts';

describe('shared memory', () => {
  it('is used again when it is large enough', () => {
    const memory = createMemory();
    const block = memory.take(800);
    memory.giveBack(block);
    expect(memory.take(400)).toBe(block);
  });

  it('is never handed to two runs at once', () => {
    const memory = createMemory();
    const block = memory.take(800);
    expect(memory.take(800)).not.toBe(block);
    memory.giveBack(block);
    expect(memory.take(800)).toBe(block);
    expect(memory.take(800)).not.toBe(block);
  });

  it('is made anew when what is free is too small', () => {
    const memory = createMemory();
    memory.giveBack(memory.take(80));
    expect(memory.take(800).byteLength).toBe(800);
  });

  it('keeps the larger of two free blocks', () => {
    const memory = createMemory();
    const [small, large] = [memory.take(80), memory.take(800)];
    memory.giveBack(large);
    memory.giveBack(small);
    expect(memory.take(500)).toBe(large);
  });
});
