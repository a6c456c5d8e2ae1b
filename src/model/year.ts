import { approval } from './approval.ts';
import { assets } from './assets.ts';
import { awareness } from './awareness.ts';
import { delivery } from './delivery.ts';
import { enterprises } from './enterprises.ts';
import { giving } from './giving.ts';
import { guaranteeFund } from './guarantee.ts';
import { literacy } from './literacy.ts';
import { localIncome } from './local-income.ts';
import { placement } from './placement.ts';
import { proposals } from './proposals.ts';
import { publicMoney } from './public-money.ts';
import { remittances } from './remittances.ts';
import { saving } from './saving.ts';
import { shocks } from './shocks.ts';
import { trust } from './trust.ts';
import type { World } from './world.ts';

/** One year of one future, in the order of section 2 of the model. */
export function playYear(world: World): void {
  shocks(world);
  remittances(world);
  awareness(world);
  literacy(world);
  saving(world);
  guaranteeFund(world);
  giving(world);
  placement(world);
  proposals(world);
  approval(world);
  delivery(world);
  assets(world);
  enterprises(world);
  localIncome(world);
  publicMoney(world);
  trust(world);
}
