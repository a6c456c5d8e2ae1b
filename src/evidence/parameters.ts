import { delivery } from './delivery.ts';
import { economy } from './economy.ts';
import { giving } from './giving.ts';
import { guarantees } from './guarantees.ts';
import { literacy } from './literacy.ts';
import { remittances } from './remittances.ts';
import type { Parameter, ParameterName } from './types.ts';

export { RESPONSES, RESPONSE_GRADES } from './responses.ts';

/** Every behaviour parameter of the model with its default, its grade and the figures behind it. */
export const PARAMETERS: Readonly<Record<ParameterName, Parameter>> = {
  ...remittances,
  ...giving,
  ...literacy,
  ...guarantees,
  ...delivery,
  ...economy,
};
