import type { LineId, VariantId } from './id.ts';
import type { Money } from './money.ts';

/** Universal Commerce Protocol error codes where it has one. */
export type ErrorCode =
  | 'identity_required' // the account has to be linked (again)
  | 'not_found'
  | 'out_of_stock'
  | 'quantity_exceeded'
  | 'unsupported'
  | 'address_undeliverable'
  | 'coupon_invalid' // the shop knows no such code
  | 'coupon_expired'
  | 'maximum_exceeded' // the coupon was used as often as it may be
  | 'minimum_not_met' // the cart is too small for the coupon; carries missing
  | 'payment_declined'
  | 'payment_method_required'
  | 'requires_3ds' // the bank wants to see the customer; carries continueUrl
  | 'conflict' // the cart or its total is no longer what was read out
  | 'too_late' // the order can no longer be cancelled
  | 'rate_limited'
  | 'unavailable' // nothing happened: the shop was not reached
  | 'timeout' // a read got no answer in time
  | 'outcome_unknown' // a write got no answer in time: it may have happened
  | 'backend_error';

export interface BackendError {
  readonly code: ErrorCode;
  /** True when the same call, with the same idempotency key, may succeed later. */
  readonly retryable: boolean;
  readonly lineId?: LineId;
  readonly variantId?: VariantId;
  readonly quantityAvailable?: number;
  /** By how much the cart is too small. */
  readonly missing?: Money;
  readonly continueUrl?: string;
  /** For logs: never spoken, never holds names, addresses or secrets. */
  readonly detail?: string;
}

/** `replayed`: the shop had done this before under the same key, and did nothing now. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly replayed?: true }
  | { readonly ok: false; readonly error: BackendError };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const replay = <T>(value: T): Result<T> => ({ ok: true, value, replayed: true });

export function failure(
  code: ErrorCode,
  more: Omit<BackendError, 'code' | 'retryable'> & { readonly retryable?: boolean } = {},
): { readonly ok: false; readonly error: BackendError } {
  return { ok: false, error: { retryable: false, ...more, code } };
}
