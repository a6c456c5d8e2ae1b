/** What a random number is for. Append only: a purpose's number is part of every published result. */
export const PURPOSE = {
  commonShock: 0,
  corridorShock: 1,
  currency: 2,
  credit: 3,
  election: 4,
  attendance: 5,
  proposal: 6,
} as const;

/** Uniforms of one proposal, by place; proposals of a year lie `PROPOSAL_STRIDE` apart in the year's stream. */
export const PROPOSAL_STRIDE = 8;
export const PROPOSAL_UNIFORMS = 7;
export const PROPOSAL = { sector: 0, locality: 1, value: 2, validity: 3, alone: 4, fate: 5, overrun: 6 } as const;
