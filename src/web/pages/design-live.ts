import type { Words } from '../../words/words.ts';

/** Where scripts show what comes of the design while a field of its form changes: views/partials/design-live.hbs. */
export interface DesignLive {
  readonly language: string;
  readonly locale: string;
  /** Ids of the figures, in their order. */
  readonly rows: readonly string[];
}

export function designLive({ language, locale }: Words): DesignLive {
  return { language, locale, rows: ['scheme', 'difference', 'priorities', 'outlay', 'breach'] };
}
