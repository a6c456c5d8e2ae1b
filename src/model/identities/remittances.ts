import type { SectionIdentities } from './identity.ts';

/** Section 2.2 as text. */
export const REMITTANCES: SectionIdentities = {
  section: '2.2',
  identities: {
    abroad: { of: ['corridor'], unit: 'people', text: 'corridor.migrants * (1 + corridor.growth) ^ elapsed' },
    sendersOf: { of: ['corridor'], unit: 'people', text: 'abroad * corridor.remittingShare' },
    senders: { of: [], unit: 'people', text: 'sum(corridor, sendersOf)' },
    rate: {
      of: ['corridor'],
      unit: 'moneyPerForeign',
      text: 'corridor.exchangeRate * exp(exchangeShock)',
    },
    shock: {
      of: ['corridor'],
      unit: 'number',
      text: 'exp(incomeShock - corridor.volatility ^ 2 / 2 * (1 - persistence ^ (2 * (elapsed + 1))) / (1 - persistence ^ 2))',
    },
    sendingCost: {
      of: ['corridor'],
      unit: 'share',
      text: 'transferCost.on ? corridor.transferCost + (transferCost.target - corridor.transferCost) * min(1, (elapsed + 1) / transferCost.years) : corridor.transferCost',
    },
    gross: {
      of: ['corridor'],
      unit: 'money',
      text: 'sendersOf * corridor.monthsAbroad * corridor.monthlyRemittance * (1 + corridor.realGrowth) ^ elapsed * rate * shock * (1 + remittanceEffect * before(effectiveShare))',
    },
    received: { of: ['corridor'], unit: 'money', text: 'gross * (1 - sendingCost)' },
    remittances: { of: [], unit: 'money', text: 'sum(corridor, received)' },
    formal: { of: [], unit: 'money', text: 'sum(corridor, received * corridor.formalShare)' },
  },
};
