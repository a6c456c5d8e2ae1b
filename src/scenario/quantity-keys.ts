/** Who says where a figure comes from. */
export const PROVENANCE_KEYS = ['source', 'note', 'reason'] as const;

/** What makes a quantity: a plain value, or one of the five uncertain forms (section 1). */
export const FORM_KEYS = ['value', 'low', 'central', 'high', 'normal', 'lognormal', 'uniform', 'oneOf'] as const;

/** The keys that a quantity written as a group may have. */
export const QUANTITY_KEYS: readonly string[] = [...FORM_KEYS, ...PROVENANCE_KEYS];
