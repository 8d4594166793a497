export interface Issue {
  readonly code:
    | 'NOT_FOUND'
    | 'OUT_OF_STOCK'
    | 'QUANTITY_EXCEEDED'
    | 'ADDRESS_UNDELIVERABLE'
    | 'ADDRESS_REQUIRED'
    | 'DELIVERY_REQUIRED'
    | 'CONFLICT';
  readonly variantId?: string;
  readonly lineId?: string;
  readonly quantityAvailable?: number;
  readonly detail?: string;
}
