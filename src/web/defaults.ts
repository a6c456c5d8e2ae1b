/** The scenario behind the doors as long as the reader has chosen none. */
export const FIRST_SCENARIO = 'mexico-tres-por-uno';

export const DEFAULT_SEED = 1;
/** Of every page, so that the first link from one to another changes no figure. */
export const DEFAULT_DRAWS = 1_000;
