import { createHmac } from 'node:crypto';
import type { CustomerId } from '../commerce/id.ts';
import { toShopperId, type ShopperId } from '../shoppers/shopper.ts';

export type ToShopperId = (customer: CustomerId) => ShopperId;

/**
 * The same for a customer on every channel, so that a cart, a quote and a limit are; and meaningless to whoever does
 * not hold the key. A new key makes everybody a stranger: it is never replaced.
 */
export const createShopperIds =
  (key: string): ToShopperId =>
  (customer) =>
    toShopperId(createHmac('sha256', key).update(customer).digest('base64url'));
