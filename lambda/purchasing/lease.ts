import type { BackendError } from '../commerce/result.ts';
import type { ShopperId } from '../shoppers/shopper.ts';
import type { Amount, Put } from './quote.ts';

/** A change of the cart that was made, so that a repeated request makes it no second time. */
export interface CartWrite {
  readonly key: string;
  readonly issues: readonly BackendError[];
  /** How much of each thing that was wanted was there then. */
  readonly got: readonly Amount[];
  readonly moved?: readonly Put[];
}

/** The right to write to a shopper's cart, until it is given back or runs out. */
export interface Lease {
  readonly shopper: ShopperId;
  /** One of its kind: a lease that was lost and taken by somebody else cannot be given back for them. */
  readonly owner: string;
  /** The latest changes of this cart, newest first. */
  readonly writes: readonly CartWrite[];
}

/** How many changes are remembered: more than one conversation makes while a platform still retries. */
export const rememberedWrites = 8;

/** One writer per shopper's cart. Every call is one conditional write; rejects with StoreUnavailable. */
export interface LeaseStore {
  /** `undefined` while another owner holds it. One that ran out (`until` at or before `now`) is free. */
  acquire(request: {
    readonly shopper: ShopperId;
    readonly owner: string;
    readonly now: Date;
    readonly until: Date;
  }): Promise<Lease | undefined>;
  /** Gives it back and remembers what was written under it. Nothing happens when it was lost meanwhile. */
  release(lease: Lease, wrote?: CartWrite): Promise<void>;
  /** Nothing is remembered of the shopper's cart any more, unless somebody is writing to it now. */
  forget(shopper: ShopperId): Promise<void>;
}
