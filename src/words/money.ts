import type { Account } from '../analysis/pool-account.ts';
import type { AccountId, LineId } from '../analysis/pool-account-lines.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Words } from './types.ts';

/** "The clubs’ pool", "What the State is asked for". */
export function accountTitle(
  { id, partner }: Pick<Account, 'id' | 'partner'>,
  scenario: Scenario,
  words: Words,
): string {
  const owner = scenario.scheme.matching?.partners.find((one) => one.id === partner);
  return words.t(`reasons.accounts.${id}.title`, owner === undefined ? {} : { partner: words.text(owner.name) });
}

/** What the account adds up, in one sentence. */
export function accountHint(id: AccountId, words: Words): string {
  return words.t(`reasons.accounts.${id}.hint`);
}

/** A line in plain words: "Given back: papers or plans were not in order". */
export function lineLabel(account: AccountId, line: LineId, words: Words): string {
  return words.t(`reasons.accounts.${account}.lines.${line}`);
}
