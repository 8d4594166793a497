import type { CustomerId } from '../commerce/id.ts';

declare const shopperId: unique symbol;
/** The skill's own name for a linked shopper: the same on every channel, and meaningless elsewhere. */
export type ShopperId = string & { readonly [shopperId]: true };
export const toShopperId = (value: string): ShopperId => value as ShopperId;

/** Somebody whose account is linked. */
export interface LinkedShopper {
  readonly kind: 'linked';
  readonly id: ShopperId;
  readonly customer: CustomerId;
  /** Whether the platform knows the voice; `unsupported` where a channel cannot tell voices apart. */
  readonly speaker: 'recognised' | 'unknown' | 'unsupported';
  /** Whose voice it is, and with which account: a SHA-256 (hex), present exactly when the speaker is recognised. */
  readonly person?: string;
  /** The consent under which they speak here, where it is known. */
  readonly grant?: string;
}

/**
 * Somebody without an account, whose link no longer holds (`expired`), or whose link cannot be looked up at the
 * moment (`unknown`). All of them may do what needs no account.
 */
export interface Guest {
  readonly kind: 'guest';
  readonly link: 'none' | 'expired' | 'unknown';
}

export type Shopper = LinkedShopper | Guest;
