import { createShopperIds } from '../../lambda/account-linking/shopper-id.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { ShopperId } from '../../lambda/shoppers/shopper.ts';
import { linkingSettings } from './linking-settings.ts';
import { customerId, type Customer } from './personas.ts';

const toShopperId = createShopperIds(linkingSettings('').shopperKey);

/** Whom the skill takes a customer for, whichever way her account was linked. */
export const shopperOf = (persona: Customer): ShopperId =>
  toShopperId(toId<'customer'>(customerId(persona)));
