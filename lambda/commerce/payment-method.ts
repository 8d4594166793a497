import type { PaymentMethodId } from './id.ts';

/** A method the shop holds for the customer. `last4` is all that is ever known of a card's number. */
export interface PaymentMethod {
  readonly id: PaymentMethodId;
  readonly type: 'card' | 'wallet' | 'store_credit' | 'invoice';
  readonly brand?: string;
  readonly last4?: string;
  readonly isDefault: boolean;
}
