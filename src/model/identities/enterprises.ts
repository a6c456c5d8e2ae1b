import type { SectionIdentities } from './identity.ts';

/** Section 2.12 as text. */
export const ENTERPRISES: SectionIdentities = {
  section: '2.12',
  identities: {
    supported: {
      of: [],
      unit: 'jobs',
      text: 'enterprise.on ? min(enterprise.places, enterprise.applicants, enterprise.grant + enterprise.training > 0 ? enterprise.yearlyBudget / (enterprise.grant + enterprise.training) : noLimit) : 0',
    },
    startingFirms: { of: [], unit: 'number', text: 'scheme.on ? supported : deadweight * supported' },
    population: { of: [], unit: 'people', text: 'sum(locality, locality.population)' },
    market: { of: [], unit: 'number', text: 'population / 100 * firmsPerHundred' },
    crowded: {
      of: [],
      unit: 'share',
      text: 'market > 0 ? exp(-crowding * (before(youngFirms) + before(olderFirms)) / market) : 0',
    },
    youngFirms: { of: [], unit: 'number', text: 'startingFirms', start: '0' },
    olderFirms: {
      of: [],
      unit: 'number',
      text: 'enterprise.on ? before(olderFirms) * survive2 + before(youngFirms) * survive1 * crowded : 0',
      start: '0',
    },
    grants: { of: [], unit: 'money', text: 'scheme.on ? supported * enterprise.grant : 0' },
    ownMoney: {
      of: [],
      unit: 'money',
      text: 'startingFirms * enterprise.grant * enterprise.ownShare / (1 - enterprise.ownShare)',
    },
    enterprise: { of: [], unit: 'money', text: 'grants + ownMoney' },
    jobs: {
      of: [],
      unit: 'jobs',
      text: '(youngFirms + olderFirms) * enterprise.jobsPerFirm * (1 - displaced)',
    },
    jobYears: { of: [], unit: 'jobs', text: 'jobs' },
  },
};
