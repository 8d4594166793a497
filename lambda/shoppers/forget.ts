import type { ShopperId } from './shopper.ts';

/**
 * Deletes everything that the skill keeps about a shopper; orders stay with the shop. What came after `at` stays, so that a late event
 * harms nobody who has linked again. Idempotent; rejects with StoreUnavailable.
 */
export type Forget = (shopper: ShopperId, at: Date) => Promise<void>;
