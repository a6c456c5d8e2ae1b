import type { Tone } from './spec.ts';

/** Hatches over the colours, so that parts stay apart in print and for those who see few colours. */
export const HATCHES: Partial<Record<Tone, string>> = {
  others: 'M0,8L8,0',
  town: 'M0,4H8',
  first: 'M4,0V8',
  second: 'M0,0L8,8',
  third: 'M0,8L8,0M0,0L8,8',
  fourth: 'M0,2H8M0,6H8',
};
