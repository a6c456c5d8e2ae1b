/** Month of the last change to the evidence; stored with every result, so that an old result can be told from a new one. */
export const DATA_VERSION = '2026-11';
