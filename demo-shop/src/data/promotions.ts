/** A coupon that is printed somewhere: what it takes off, and when it does not. */
export interface PromotionData {
  readonly code: string;
  readonly name: string;
  /** Percent of the goods, or cents. */
  readonly off: { readonly percent: number } | { readonly cents: number };
  /** Cents of goods from which on it counts, tax excluded. */
  readonly minimum?: number;
  /** RFC 3339. */
  readonly endsAt?: string;
  /** How often it may be used, by all customers together. */
  readonly uses?: number;
}

export const promotions: readonly PromotionData[] = [
  { code: 'FRESH10', name: 'Ten percent off', off: { percent: 10 } },
  { code: 'SAVE5', name: 'Five dollars off', off: { cents: 500 }, minimum: 2500 },
  {
    code: 'SUMMER20',
    name: 'Summer sale',
    off: { percent: 20 },
    endsAt: '2024-09-01T05:00:00.000Z',
  },
  { code: 'HELLO5', name: 'For the first hundred', off: { cents: 500 }, uses: 0 },
];
