import type { CustomerId } from '../../lambda/commerce/id.ts';
import type { Clock } from '../../lambda/runtime/clock.ts';

/** Where an offer is that was neither bought nor taken back; `behind`: she walked away from it, or it ran out. */
export type Offered = 'here' | 'behind' | 'nowhere';

const offerLivesMs = 5 * 60_000;

/** Follows the offers that were read out, a customer's latest one. */
export function createOffers(clock: Clock) {
  const made = new Map<CustomerId | undefined, { quoteId: string; at: number; in: object }>();
  return {
    where(customer: CustomerId | undefined, conversation: object): Offered {
      const offer = made.get(customer);
      if (offer === undefined) return 'nowhere';
      const lives = clock().getTime() - offer.at < offerLivesMs;
      return lives && offer.in === conversation ? 'here' : 'behind';
    },
    readOut(customer: CustomerId | undefined, conversation: object, quoteId: string): void {
      if (made.get(customer)?.quoteId === quoteId) return;
      made.set(customer, { quoteId, at: clock().getTime(), in: conversation });
    },
    close(customer: CustomerId | undefined): void {
      made.delete(customer);
    },
  };
}
