import type { SectionIdentities } from './identity.ts';

/** Section 2.14 as text. */
export const PUBLIC_MONEY: SectionIdentities = {
  section: '2.14',
  identities: {
    courses: {
      of: [],
      unit: 'money',
      text: 'trained * literacy.unitCost * (1 - literacy.inKind) * literacy.localShare',
    },
    firmSupport: {
      of: [],
      unit: 'money',
      text: 'scheme.on ? supported * (enterprise.grant + enterprise.training) * enterprise.localShare : 0',
    },
    offices: {
      of: [],
      unit: 'money',
      text: '(helpDesk.on ? helpDesk.officers * helpDesk.costPerOfficer : 0) + (council.on ? council.yearlyCost : 0) + (audit.on ? audit.yearlyCost : 0) + (seal.on ? seal.yearlyCost : 0) + (preparation.on ? preparation.yearlyCost : 0)',
    },
    guaranteeMoney: {
      of: [],
      unit: 'money',
      text: 'guarantee.on ? (elapsed == 0 ? guarantee.capital : 0) + guarantee.yearlyInjection + recoursePaid : 0',
    },
    upkeepPaid: { of: [], unit: 'money', text: 'upkeepFunded * upkeepNeed' },
    outlay: {
      of: [],
      unit: 'money',
      text: 'localMatch + courses + firmSupport + offices + guaranteeMoney + taxCreditCost + upkeepPaid',
    },
    outlayOfRevenue: { of: [], unit: 'share', text: 'outlay / place.ownRevenue' },
    breach: { of: [], unit: 'yesNo', text: 'outlay > place.envelope' },
  },
};
