import { shareOutMinor } from './minor-units.ts';

/** Why part of an amount is not paid; each is one of the reasons that results and receipts know. */
export const CLIP_REASONS = [
  'cap-per-contribution',
  'limit-per-donor',
  'budget',
  'cap-per-project',
  'not-ranked',
] as const;
export type ClipReason = (typeof CLIP_REASONS)[number];

export interface Clip {
  readonly reason: ClipReason;
  readonly amount: number;
}

/** One funder's rule for matching single gifts. Money in any one unit; Infinity is no limit. */
export interface GiftRule {
  /** Units added per unit given. */
  readonly ratio: number;
  readonly capPerGift: number;
  /** Does the cap hold for the gift that counts (before the ratio) or for the match (after it)? */
  readonly capOn: 'gift' | 'match';
  /** Gifts of one donor that are matched. */
  readonly giftsPerDonor: number;
}

/** promised = paid + all that is clipped. */
export interface GiftMatch {
  readonly promised: number;
  readonly paid: number;
  readonly clips: readonly Clip[];
}

/** What a gift is matched with when `left` remains of the budget and `before` gifts of this donor were matched. */
export function matchGift(gift: number, rule: GiftRule, left: number, before: number): GiftMatch {
  const promised = rule.ratio * gift;
  if (before >= rule.giftsPerDonor) return matchOf(promised, 0, [clip('limit-per-donor', promised)]);
  const capped =
    rule.capOn === 'gift' ? rule.ratio * Math.min(gift, rule.capPerGift) : Math.min(promised, rule.capPerGift);
  const paid = Math.min(capped, Math.max(0, left));
  return matchOf(promised, paid, [clip('cap-per-contribution', promised - capped), clip('budget', capped - paid)]);
}

/** Gifts in order of arrival, first come first served out of one budget. */
export function matchGifts(
  gifts: readonly { readonly donor: string; readonly amount: number }[],
  rule: GiftRule,
  budget: number,
): { readonly matches: readonly GiftMatch[]; readonly left: number } {
  const matched = new Map<string, number>();
  let left = budget;
  const matches = gifts.map(({ donor, amount }) => {
    const before = matched.get(donor) ?? 0;
    const match = matchGift(amount, rule, left, before);
    left -= match.paid;
    if (match.paid > 0) matched.set(donor, before + 1);
    return match;
  });
  return { matches, left };
}

/** Parts and what stays unallocated (with its reasons) make up the amount, to the minor unit. */
export interface Shares {
  readonly parts: readonly number[];
  /** What limits cut off each part, before it was shared out again. */
  readonly clipped: readonly number[];
  readonly unallocated: readonly Clip[];
}

/** Pays an amount out of several budgets in proportion to them, none beyond its own. Whole minor units. */
export function shareOverBudgets(amount: number, budgets: readonly number[]): Shares {
  const available = budgets.reduce((sum, budget) => sum + budget, 0);
  const payable = Math.min(amount, available);
  const parts = proportional(payable, budgets);
  return { parts, clipped: parts.map(() => 0), unallocated: [clip('budget', amount - payable)].filter(isSome) };
}

/**
 * Shares a pool out in proportion to weights, no part beyond its limit (Infinity: none). What limits cut off is shared out
 * again among the others, until nothing more is cut, or else stays unallocated. Whole minor units.
 */
export function sharePool(
  pool: number,
  weights: readonly number[],
  limits: readonly number[],
  redistribute: boolean,
): Shares {
  const wanted = proportional(pool, weights);
  if (!weights.some((weight) => weight > 0)) {
    return { parts: wanted, clipped: wanted, unallocated: [clip('not-ranked', pool)].filter(isSome) };
  }
  const most = limits.map(Math.floor);
  const parts = redistribute ? toFixedPoint(pool, weights, most) : wanted.map((part, i) => Math.min(part, most[i]!));
  const left = parts.reduce((rest, part) => rest - part, pool);
  return {
    parts,
    clipped: wanted.map((part, i) => Math.max(0, part - parts[i]!)),
    unallocated: [clip('cap-per-project', left)].filter(isSome),
  };
}

/** Each round either ends or holds at least one more part at its limit. */
function toFixedPoint(pool: number, weights: readonly number[], most: readonly number[]): readonly number[] {
  const full = weights.map(() => false);
  for (;;) {
    const rest = most.reduce((sum, limit, i) => (full[i] === true ? sum - limit : sum), pool);
    const parts = proportional(
      rest,
      weights.map((weight, i) => (full[i] === true ? 0 : weight)),
    );
    const over = parts.map((part, i) => full[i] === false && part > most[i]!);
    if (!over.includes(true)) return parts.map((part, i) => (full[i] === true ? most[i]! : part));
    over.forEach((isOver, i) => {
      if (isOver) full[i] = true;
    });
  }
}

function proportional(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  return shareOutMinor(
    weights.map((weight) => (amount * weight) / total),
    amount,
  );
}

function matchOf(promised: number, paid: number, clips: readonly Clip[]): GiftMatch {
  return { promised, paid, clips: clips.filter(isSome) };
}

function clip(reason: ClipReason, amount: number): Clip {
  return { reason, amount };
}

function isSome({ amount }: Clip): boolean {
  return amount > 0;
}
