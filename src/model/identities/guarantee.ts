import type { SectionIdentities } from './identity.ts';

/** Section 2.6 as text. */
export const GUARANTEE: SectionIdentities = {
  section: '2.6',
  identities: {
    wanted: { of: [], unit: 'money', text: 'sum(vehicle, vehicle.guaranteed ? investedIn : 0)' },
    runoff: { of: [], unit: 'money', text: 'before(guaranteed) * (1 - 1 / guarantee.tenor)' },
    taken: {
      of: [],
      unit: 'money',
      text: 'guarantee.on ? (guarantee.leverage == noLimit ? wanted : min(wanted, max(0, guarantee.leverage * before(fund) / guarantee.cover - runoff))) : 0',
    },
    balance: { of: [], unit: 'money', text: 'runoff + taken' },
    guaranteedDefault: {
      of: [],
      unit: 'share',
      text: 'guarantee.on and wanted > 0 ? sum(vehicle, vehicle.guaranteed ? investedIn * vehicle.defaultProbability : 0) / wanted : before(guaranteedDefault)',
      start: '0',
    },
    guaranteedLoss: {
      of: [],
      unit: 'share',
      text: 'guarantee.on and wanted > 0 ? sum(vehicle, vehicle.guaranteed ? investedIn * vehicle.lossGivenDefault : 0) / wanted : before(guaranteedLoss)',
      start: '0',
    },
    defaultRate: {
      of: [],
      unit: 'share',
      text: 'balance > 0 ? normalCumulative((normalQuantile(guaranteedDefault) - sqrt(assetCorrelation) * creditFactor) / sqrt(1 - assetCorrelation)) : 0',
    },
    defaulted: { of: [], unit: 'money', text: 'balance * defaultRate' },
    due: { of: [], unit: 'money', text: 'guarantee.cover * guaranteedLoss * defaulted' },
    payable: {
      of: [],
      unit: 'money',
      text: 'guarantee.stopLoss == noLimit ? due : min(due, guarantee.stopLoss * guarantee.cover * balance)',
    },
    fundMoney: { of: [], unit: 'money', text: 'before(fund) + guarantee.fee * balance' },
    claims: { of: [], unit: 'money', text: 'guarantee.on ? min(payable, fundMoney) : 0' },
    exhausted: { of: [], unit: 'yesNo', text: 'guarantee.on ? payable > fundMoney : 0' },
    honoured: { of: [], unit: 'money', text: 'guarantee.recourse ? due : claims' },
    recoursePaid: { of: [], unit: 'money', text: 'guarantee.on ? honoured - claims : 0' },
    saversLosses: { of: [], unit: 'money', text: 'guarantee.on ? guaranteedLoss * defaulted - honoured : 0' },
    expectedClaims: {
      of: [],
      unit: 'money',
      text: 'guarantee.on ? guarantee.cover * guaranteedLoss * guaranteedDefault * balance : 0',
    },
    fund: {
      of: [],
      unit: 'money',
      text: 'guarantee.on ? (fundMoney + guarantee.yearlyInjection - claims) * (1 + guarantee.fundReturn) : 0',
      start: 'guarantee.on ? guarantee.capital : 0',
    },
    guaranteed: { of: [], unit: 'money', text: 'guarantee.on ? balance - defaulted : 0', start: '0' },
    perceivedCover: {
      of: [],
      unit: 'share',
      text: 'guarantee.on ? before(perceivedCover) / 2 + guarantee.cover / 2 * (due > 0 ? honoured / due : 1) * (wanted > 0 ? taken / wanted : 1) : before(perceivedCover)',
      start: 'guarantee.cover * guarantorTrust',
    },
    contingentLiability: {
      of: [],
      unit: 'money',
      text: 'guarantee.on ? guarantee.cover * guaranteedLoss * guaranteed : 0',
    },
  },
};
