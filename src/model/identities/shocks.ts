import type { SectionIdentities } from './identity.ts';

/** Section 2.1 as text. */
export const SHOCKS: SectionIdentities = {
  section: '2.1',
  identities: {
    incomeShock: {
      of: ['corridor'],
      unit: 'number',
      text: 'persistence * before(incomeShock) + corridor.volatility * (sqrt(commonShare) * commonLuck + sqrt(1 - commonShare) * corridorLuck)',
      start: '0',
    },
    exchangeShock: {
      of: ['corridor'],
      unit: 'number',
      text: 'before(exchangeShock) + corridor.exchangeVolatility * currencyLuck - corridor.exchangeVolatility ^ 2 / 2',
      start: '0',
    },
    creditFactor: {
      of: [],
      unit: 'number',
      text: 'creditCycle * commonLuck + sqrt(1 - creditCycle ^ 2) * creditLuck',
    },
    mayorChanged: {
      of: [],
      unit: 'yesNo',
      text: 'isElection and electionLuck < place.turnover',
    },
  },
};
