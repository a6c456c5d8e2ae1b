import type { SectionIdentities } from './identity.ts';

/** Section 2.3 as text. */
export const AWARENESS: SectionIdentities = {
  section: '2.3',
  identities: {
    startMigrants: { of: [], unit: 'people', text: 'sum(corridor, corridor.migrants)' },
    awarenessAim: {
      of: [],
      unit: 'share',
      text: 'awareness0 + (1 - awareness0) * (1 - exp(-helpDesk.officers * helpDesk.contactsPerOfficer / startMigrants))',
    },
    awareness: {
      of: [],
      unit: 'share',
      text: 'helpDesk.on and startMigrants > 0 ? before(awareness) + awarenessSpeed * (awarenessAim - before(awareness)) : before(awareness)',
      start: 'awareness0',
    },
  },
};
