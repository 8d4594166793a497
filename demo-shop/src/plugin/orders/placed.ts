import type { Customer, ID } from '@vendure/core';
import type { PlacementRow } from './placement.entity.ts';

export type Placed =
  | { readonly code: 'OK' | 'REPLAYED'; readonly orderId: ID }
  | { readonly code: 'REQUIRES_3DS'; readonly orderId: ID; readonly approvalToken: string }
  | {
      readonly code: 'OUT_OF_STOCK';
      readonly orderId: ID;
      readonly variantId: string | undefined;
      readonly quantityAvailable: number | undefined;
    }
  | {
      readonly code: 'CONFLICT' | 'PAYMENT_DECLINED' | 'PAYMENT_METHOD_REQUIRED' | 'NOT_FOUND';
      readonly orderId?: ID;
      readonly detail?: string;
    };

export const keyOfAnother: Placed = {
  code: 'CONFLICT',
  detail: 'the key belongs to another cart',
};

/** What a repeated call is told. */
export function outcomeOf(placement: PlacementRow, customer: Customer): Placed {
  if (placement.customerId !== String(customer.id)) return keyOfAnother;
  const { orderId, approvalToken } = placement;
  switch (placement.state) {
    case 'placed':
      return { code: 'REPLAYED', orderId };
    case 'declined':
      return { code: 'PAYMENT_DECLINED', orderId };
    case 'needs-action':
      return { code: 'REQUIRES_3DS', orderId, approvalToken };
    case 'lapsed':
      return { code: 'CONFLICT', orderId, detail: 'the cart was taken up again' };
  }
}
