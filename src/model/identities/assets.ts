import type { SectionIdentities } from './identity.ts';

/** Section 2.11 as text. */
export const ASSETS: SectionIdentities = {
  section: '2.11',
  identities: {
    deliveredTo: { of: ['sector'], unit: 'money', text: 'sum(works, inSector * deliveredBy)' },
    assetsIn: {
      of: ['sector'],
      unit: 'money',
      text: 'before(assetsIn) * max(0, 1 - depreciation - neglect * (1 - upkeepFunded)) + deliveredTo',
      start: '0',
    },
    assets: { of: [], unit: 'money', text: 'sum(sector, assetsIn)' },
    upkeepNeed: { of: [], unit: 'money', text: 'sum(sector, sector.upkeep * before(assetsIn))' },
    upkeepGap: { of: [], unit: 'money', text: 'upkeepNeed * (1 - upkeepFunded)' },
  },
};
