import type { SeedCoupon } from '../seed.ts';

/** The codes of the demo shop. */
export const coupons: readonly SeedCoupon[] = [
  { code: 'FRESH10', percent: 10 },
  { code: 'SAVE5', cents: 500, minimum: 2500 },
  { code: 'SUMMER20', percent: 20, state: 'expired' },
  { code: 'HELLO5', cents: 500, state: 'used-up' },
];
