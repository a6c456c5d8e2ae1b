/** What a saver's money may meet in a vehicle: promised return, chance of default, loss and cover, fee, tax credit. */
export interface Offer {
  promisedReturn: number;
  defaultProbability: number;
  lossGivenDefault: number;
  perceivedCover: number;
  fee: number;
  taxCredit: number;
}

/** Certainty equivalent of one unit saved, at relative risk aversion A: E − ½·A·V (section 2.5). */
export function certaintyEquivalent(offer: Offer, riskAversion: number): number {
  const loss = offer.lossGivenDefault * (1 - offer.perceivedCover);
  const gain = offer.promisedReturn * (1 + offer.taxCredit);
  const expected = (1 - offer.defaultProbability) * gain - offer.defaultProbability * loss - offer.fee;
  const variance = offer.defaultProbability * (1 - offer.defaultProbability) * (gain + loss) ** 2;
  return expected - 0.5 * riskAversion * variance;
}

/** The vehicle on which the evidence on guarantees is read: half its loss covered, without fee, against no cover. */
export const REFERENCE = {
  promisedReturn: 0.06,
  defaultProbability: 0.05,
  lossGivenDefault: 0.6,
  fee: 0,
  taxCredit: 0,
} as const;
/** Its share without cover. */
export const REFERENCE_SHARE = 0.02;
/** The part of its loss that the reference guarantee covers. */
export const REFERENCE_COVER = 0.5;
const UNCOVERED: Offer = { ...REFERENCE, perceivedCover: 0 };
const HALF_COVERED: Offer = { ...REFERENCE, perceivedCover: REFERENCE_COVER };

/**
 * 1/ς: how strongly shares answer to certainty equivalents, so that cover of half the loss lifts the reference
 * vehicle's share by `guaranteeLift`. A lift of 0 gives 0: no response at all.
 */
export function choiceResponse(guaranteeLift: number, riskAversion: number): number {
  const gain = certaintyEquivalent(HALF_COVERED, riskAversion) - certaintyEquivalent(UNCOVERED, riskAversion);
  const lifted = REFERENCE_SHARE * (1 + guaranteeLift);
  return Math.log((lifted * (1 - REFERENCE_SHARE)) / ((1 - lifted) * REFERENCE_SHARE)) / gain;
}
