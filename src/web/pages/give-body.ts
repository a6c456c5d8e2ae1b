import { chancesOf } from '../../analysis/chances.ts';
import { follow, kindLike, kindOf } from '../../analysis/follow.ts';
import { prioritiesLeft } from '../../analysis/receipt-priorities.ts';
import { queueOf } from '../../analysis/receipt-queue.ts';
import { finishedBy } from '../../analysis/receipt-when.ts';
import { receiptsIf } from '../../analysis/receipt-if.ts';
import type { Fates } from '../../ensemble/result.ts';
import { followGiven } from './give-answer-view.ts';
import type { Given } from './give-contribution.ts';
import type { GiveData } from './give-data.ts';

/**
 * Everything that the page says, as data; the command line answers the same. Of instalments `receipt` and what goes with it are
 * of the first year's part, and `instalments` has every year's and their total.
 */
export function giveBody(data: GiveData, fates: Fates | undefined, given: Given): Record<string, unknown> {
  const { model, data: evidence, seed, draws, scenario } = data;
  const about = { ok: true, model, data: evidence, seed, draws };
  const found = followGiven(data, given);
  const { first } = found ?? { first: follow(data, { ...given.way, amount: 1 }) };
  const kind = found === null ? kindOf(first.gift) : kindLike(scenario, first.gift);
  const chances = found === null ? chancesOf(data, kind) : first.chances;
  const counted = { chances, chancesAlone: first.chancesAlone, ...(fates === undefined ? {} : { fates }) };
  const more = {
    finishedBy: finishedBy(chances, data.years.at(-1) ?? 0),
    queue: queueOf(data, kind),
    priorities: prioritiesLeft(data, first.gift.year, found === null ? null : first.gift),
  };
  if (found === null) return { ...about, receipt: null, steps: [], ...counted, ...more };
  const { receipt, steps, scheme, alone, ifRefused, ifAbandoned } = first;
  const asked = {
    gift: given.contribution,
    project: given.project,
    members: given.members,
    perMember: given.perMember,
  };
  return {
    ...about,
    ...asked,
    ...{ receipt, steps, ...counted, scheme, alone, ifRefused, ifAbandoned },
    ...more,
    ifPartner: receiptsIf(scenario, first),
    instalments: found.paid,
  };
}
