import { REFERENCE, REFERENCE_COVER, REFERENCE_SHARE } from '../choice.ts';
import type { SectionIdentities } from './identity.ts';

const { promisedReturn, defaultProbability, lossGivenDefault } = REFERENCE;
const stays = 1 - defaultProbability;
const covered = lossGivenDefault * (1 - REFERENCE_COVER);

/** Section 2.5 as text. */
export const SAVING: SectionIdentities = {
  section: '2.5',
  identities: {
    saved: { of: [], unit: 'money', text: 'formal * min(1, uses.saving + addedSaving)' },
    gain: {
      of: ['vehicle'],
      unit: 'share',
      text: 'vehicle.promisedReturn * (1 + vehicle.taxCredit)',
    },
    loss: {
      of: ['vehicle'],
      unit: 'share',
      text: 'vehicle.lossGivenDefault * (1 - (guarantee.on and vehicle.guaranteed ? before(perceivedCover) : 0))',
    },
    /** CE: what one unit in the vehicle is worth to a saver who dislikes risk. */
    certain: {
      of: ['vehicle'],
      unit: 'share',
      text: '(1 - vehicle.defaultProbability) * gain - vehicle.defaultProbability * loss - (guarantee.on and vehicle.guaranteed ? guarantee.fee : 0) - riskAversion / 2 * vehicle.defaultProbability * (1 - vehicle.defaultProbability) * (gain + loss) ^ 2',
    },
    certainBefore: {
      of: ['vehicle'],
      unit: 'share',
      text: '(1 - vehicle.defaultProbability) * vehicle.promisedReturn - vehicle.defaultProbability * vehicle.lossGivenDefault - riskAversion / 2 * vehicle.defaultProbability * (1 - vehicle.defaultProbability) * (vehicle.promisedReturn + vehicle.lossGivenDefault) ^ 2',
    },
    /** 1/ς, solved on the reference vehicle. */
    choiceResponse: {
      of: [],
      unit: 'number',
      text: `log(${REFERENCE_SHARE} * (1 + guaranteeLift) * (1 - ${REFERENCE_SHARE}) / ((1 - ${REFERENCE_SHARE} * (1 + guaranteeLift)) * ${REFERENCE_SHARE})) / (${defaultProbability} * (${lossGivenDefault} - ${covered}) + riskAversion / 2 * ${defaultProbability} * ${stays} * ((${promisedReturn} + ${lossGivenDefault}) ^ 2 - (${promisedReturn} + ${covered}) ^ 2))`,
    },
    elsewhere: {
      of: [],
      unit: 'share',
      text: 'max(0.000001, 1 - sum(vehicle, vehicle.isNew ? 0 : vehicle.baseShare))',
    },
    leftByNew: {
      of: [],
      unit: 'share',
      text: 'max(0.000001, 1 - sum(vehicle, vehicle.isNew ? vehicle.entryShare : 0))',
    },
    /** e^α: odds of the vehicle against keeping the money elsewhere when nothing has changed. */
    startOdds: {
      of: ['vehicle'],
      unit: 'number',
      text: 'vehicle.isNew ? (scheme.on ? vehicle.entryShare / (leftByNew * elsewhere) : 0) : vehicle.baseShare / elsewhere',
    },
    odds: {
      of: ['vehicle'],
      unit: 'number',
      text: 'startOdds * exp((certain - certainBefore) * choiceResponse + awarenessPull * log(awareness / awareness0))',
    },
    vehicleShare: { of: ['vehicle'], unit: 'share', text: 'odds / (1 + sum(vehicle, odds))' },
    investedIn: {
      of: ['vehicle'],
      unit: 'money',
      text: 'saved * vehicleShare * (vehicle.isNew and elapsed == 0 ? firstYearTakeUp : 1)',
    },
    invested: { of: [], unit: 'money', text: 'sum(vehicle, investedIn)' },
    taxCreditCost: {
      of: [],
      unit: 'money',
      text: 'sum(vehicle, vehicle.taxCredit * vehicle.promisedReturn * investedIn)',
    },
    lentBy: {
      of: ['vehicle'],
      unit: 'money',
      text: '(investedIn + (isPlacedIn ? placed + placedMatch : 0)) * vehicle.onLend',
    },
    lent: { of: [], unit: 'money', text: 'sum(vehicle, lentBy)' },
    lendingMix: {
      of: ['vehicle', 'sector'],
      unit: 'share',
      text: '(1 - vehicle.alignment) * mix.share / sum(sector, mix.share) + vehicle.alignment * weight',
    },
  },
};
