export interface Issue {
  readonly code:
    | 'NOT_FOUND'
    | 'OUT_OF_STOCK'
    | 'QUANTITY_EXCEEDED'
    | 'ADDRESS_UNDELIVERABLE'
    | 'ADDRESS_REQUIRED'
    | 'DELIVERY_REQUIRED'
    | 'CONFLICT'
    | 'COUPON_INVALID'
    | 'COUPON_EXPIRED'
    | 'COUPON_USED_UP'
    | 'MINIMUM_NOT_MET';
  readonly variantId?: string;
  readonly lineId?: string;
  readonly quantityAvailable?: number;
  readonly missing?: number;
  readonly detail?: string;
}
