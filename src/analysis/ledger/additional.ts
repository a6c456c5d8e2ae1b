import type { OutcomeResult, Result, Side } from '../../ensemble/result.ts';

/** What the scheme adds to what would have come anyway, drawn apart. Means over all futures, with the range of what is added. */
export interface Additionality {
  readonly channelled: Added;
  readonly toPriorities: Added;
  /** Share of what reaches the priorities that would have come anyway; null when nothing reaches them. */
  readonly anyway: number | null;
  /** Spent because of the scheme: the town's outlay, and with it the match of other public partners. */
  readonly townMoney: number;
  readonly publicMoney: number;
  /** Additional money for each unit of it; null where nothing is spent. */
  readonly perTown: PerUnit;
  readonly perPublic: PerUnit;
  /** What moves elsewhere: clubs' own money, saving taken out of consumption, income of the place, all against no scheme. */
  readonly moved: Readonly<Record<'club' | 'saved' | 'localIncome', number>>;
}

export interface Added {
  readonly byYear: readonly AddedAmounts[];
  readonly total: AddedAmounts;
}
export interface AddedAmounts {
  readonly scheme: number;
  readonly anyway: number;
  readonly added: number;
  /** 5 and 95 in 100 futures add less; null where only means are known. */
  readonly p5: number | null;
  readonly p95: number | null;
}
type PerUnit = Readonly<Record<'channelled' | 'toPriorities', number | null>>;

/** Read off a result, which holds both sides of every future in pairs. */
export function additionalityOf({ outcomes, byPartner, scenario }: Result): Additionality {
  const channelled = addedOf(outcomes.channelled);
  const toPriorities = addedOf(outcomes.toPriorities);
  const townMoney = mean(outcomes.outlay.difference);
  const others = (scenario.scheme.matching?.partners ?? []).filter(
    ({ kind }) => kind !== 'local' && kind !== 'private',
  );
  const publicMoney = others.reduce((sum, { id }) => sum + mean(byPartner[id]!.scheme), townMoney);
  const per = (money: number): PerUnit => ({
    channelled: money > 0 ? channelled.total.added / money : null,
    toPriorities: money > 0 ? toPriorities.total.added / money : null,
  });
  const { scheme, anyway } = toPriorities.total;
  return {
    channelled,
    toPriorities,
    anyway: scheme > 0 ? anyway / scheme : null,
    townMoney,
    publicMoney,
    perTown: per(townMoney),
    perPublic: per(publicMoney),
    moved: {
      club: mean(outcomes.club.difference),
      saved: mean(outcomes.saved.difference),
      localIncome: mean(outcomes.localIncome.difference),
    },
  };
}

const mean = ({ total }: Side) => total.mean ?? 0;

function addedOf({ scheme, counterfactual, difference }: OutcomeResult): Added {
  const total: AddedAmounts = {
    scheme: mean(scheme),
    anyway: mean(counterfactual),
    added: mean(difference),
    p5: difference.total.p5,
    p95: difference.total.p95,
  };
  const { byYear } = difference;
  if (byYear === undefined) return { byYear: [total], total };
  return {
    byYear: byYear.mean.map((added, t) => ({
      scheme: scheme.byYear?.mean[t] ?? 0,
      anyway: counterfactual.byYear?.mean[t] ?? 0,
      added: added ?? 0,
      p5: byYear.p5[t] ?? null,
      p95: byYear.p95[t] ?? null,
    })),
    total,
  };
}
