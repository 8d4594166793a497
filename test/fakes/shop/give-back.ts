import type { Charge, ShopState } from './shop-state.ts';

/** What the bank took goes back; its books keep it. */
export function giveBack(state: ShopState, isMeant: (charge: Charge) => boolean): void {
  for (const [index, charge] of state.charges.entries()) {
    if (isMeant(charge)) state.charges[index] = { ...charge, status: 'refunded' };
  }
}
