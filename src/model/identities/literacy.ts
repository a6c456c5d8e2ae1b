import type { SectionIdentities } from './identity.ts';

/** Section 2.4 as text. */
export const LITERACY: SectionIdentities = {
  section: '2.4',
  identities: {
    attainableNow: { of: [], unit: 'share', text: 'literacy.assembled ? attainableAssembled : attainable' },
    wishMigrants: {
      of: [],
      unit: 'people',
      text: 'max(0, min(1, bassP * awareness / awareness0 + bassQ * before(everMigrants) / attainableNow) * (attainableNow - before(everMigrants))) * senders',
    },
    wishFamilies: {
      of: [],
      unit: 'people',
      text: 'max(0, min(1, bassP * awareness / awareness0 + bassQ * before(everFamilies) / attainableNow) * (attainableNow - before(everFamilies))) * senders',
    },
    comingMigrants: { of: [], unit: 'people', text: 'min(wishMigrants, literacy.migrants)' },
    comingFamilies: { of: [], unit: 'people', text: 'min(wishFamilies, literacy.families)' },
    /** The part of those coming that the year's budget pays for. */
    affordablePart: {
      of: [],
      unit: 'share',
      text: '(comingMigrants + comingFamilies) * literacy.unitCost * (1 - literacy.inKind) > literacy.yearlyBudget ? literacy.yearlyBudget / ((comingMigrants + comingFamilies) * literacy.unitCost * (1 - literacy.inKind)) : 1',
    },
    trainedMigrants: { of: [], unit: 'people', text: 'literacy.on ? comingMigrants * affordablePart : 0' },
    trainedFamilies: { of: [], unit: 'people', text: 'literacy.on ? comingFamilies * affordablePart : 0' },
    trained: { of: [], unit: 'people', text: 'trainedMigrants + trainedFamilies' },
    everMigrants: {
      of: [],
      unit: 'share',
      text: 'before(everMigrants) + (senders > 0 ? trainedMigrants / senders : 0)',
      start: '0',
    },
    everFamilies: {
      of: [],
      unit: 'share',
      text: 'before(everFamilies) + (senders > 0 ? trainedFamilies / senders : 0)',
      start: '0',
    },
    fading: { of: [], unit: 'share', text: '1 - 2 ^ (-1 / halfLife)' },
    fresh: { of: [], unit: 'share', text: 'fading * halfLife / log(2)' },
    freshMigrants: {
      of: [],
      unit: 'share',
      text: 'literacy.on ? before(freshMigrants) * (1 - fading) + fresh * (senders > 0 ? trainedMigrants / senders : 0) : before(freshMigrants)',
      start: '0',
    },
    freshFamilies: {
      of: [],
      unit: 'share',
      text: 'literacy.on ? before(freshFamilies) * (1 - fading) + fresh * (senders > 0 ? trainedFamilies / senders : 0) : before(freshFamilies)',
      start: '0',
    },
    bothTrained: { of: [], unit: 'share', text: 'literacy.paired * min(freshMigrants, freshFamilies)' },
    effectiveShare: {
      of: [],
      unit: 'share',
      text: 'literacy.on ? min(1, freshMigrants + freshFamilies - bothTrained) : 0',
      start: '0',
    },
    addedSaving: {
      of: [],
      unit: 'share',
      text: 'literacy.on ? uses.saving * literacyEffect * (migrantOnly * (freshMigrants - bothTrained) + familyOnly * (freshFamilies - bothTrained) + bothTrained) * (scheme.package ? 1 + packageCoupling : 1) : 0',
    },
  },
};
