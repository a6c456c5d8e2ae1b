import type { Followed } from '../../analysis/follow.ts';
import { fromMinor, toMinor } from '../../math/minor-units.ts';

/** What a club gives and who adds what to its projects, added up to the smallest unit. */
export interface FlyerSums {
  readonly currency: string;
  readonly foreignCurrency: string;
  /** In the club's currency. */
  readonly given: number;
  /** Of it for projects, then the rest in the place's currency. */
  readonly toProject: number;
  readonly inKind: number;
  readonly partners: readonly { readonly id: string; readonly paid: number }[];
  readonly committed: number;
  /** Beside the projects, with the partners' part. */
  readonly placed: number;
}

/** Sums over contributions of one club: one, one a year, or one for each project of a plan. At least one is needed. */
export function flyerSums(all: readonly Followed[]): FlyerSums {
  const first = all[0]?.receipt;
  if (first === undefined) throw new Error('a flyer needs a contribution');
  const { digits, currency, foreignCurrency } = first;
  const add = (read: (one: Followed) => number) =>
    fromMinor(
      all.reduce((sum, one) => sum + toMinor(read(one), digits), 0),
      digits,
    );
  const paidBy = (one: Followed, use: string, partner?: string) =>
    one.receipt.parts.reduce(
      (sum, { into, paid, partner: id }) => sum + (into === use && (partner ?? id) === id ? paid : 0),
      0,
    );
  const ids = [...new Set(all.flatMap(({ receipt }) => receipt.parts.map(({ partner }) => partner)))];
  return {
    currency,
    foreignCurrency,
    given: Number(all.reduce((sum, { receipt }) => sum + receipt.given, 0).toFixed(DIGITS)),
    toProject: add(({ receipt }) => receipt.toProject),
    inKind: add(({ receipt }) => receipt.inKind),
    partners: ids.map((id) => ({ id, paid: add((one) => paidBy(one, 'project', id)) })),
    committed: add(({ scheme }) => scheme.committed),
    placed: add((one) => one.receipt.toVehicle + paidBy(one, 'vehicle')),
  };
}
/** No currency has more. */
const DIGITS = 4;
