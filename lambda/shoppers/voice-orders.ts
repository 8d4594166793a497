import type { Money } from '../commerce/money.ts';
import type { ShopperId } from './shopper.ts';

/** An order that was placed by voice, as the skill remembers it. */
export interface VoiceOrder {
  /** As the shopper knows it. */
  readonly number: string;
  /** RFC 3339. */
  readonly placedAt: string;
  /** IANA zone of its delivery, in which its day is told. */
  readonly timeZone: string;
  /** What was read out, and charged. */
  readonly total: Money;
  readonly items: readonly { readonly name: string; readonly quantity: number }[];
}

export interface VoiceOrders {
  /** The newest first, as long as the skill keeps them. Consistent; rejects with StoreUnavailable. */
  list(shopper: ShopperId): Promise<readonly VoiceOrder[]>;
}
