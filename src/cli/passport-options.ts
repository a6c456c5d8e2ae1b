import type { Override } from './options.ts';

export interface PassportOptions {
  readonly set: readonly Override[];
  readonly draws?: number;
  readonly seed?: number;
  readonly words?: string;
  readonly language: 'en' | 'es';
  readonly format: 'table' | 'json';
}

export interface KeepOptions {
  readonly set: readonly Override[];
  readonly store?: string;
  readonly format: 'table' | 'json';
}
