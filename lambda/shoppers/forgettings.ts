import type { ShopperId } from './shopper.ts';

/** A shopper who is to be forgotten: kept until nothing is left, so that a crash in between is made good. */
export interface Forgetting {
  readonly shopper: ShopperId;
  /** RFC 3339: what came after stays. */
  readonly at: string;
}

/** Consistent but for the list; rejects with StoreUnavailable. */
export interface ForgettingStore {
  begin(forgetting: Forgetting): Promise<void>;
  end(shopper: ShopperId): Promise<void>;
  /** Those begun before then, the oldest first. */
  listBegun(before: Date, limit: number): Promise<readonly Forgetting[]>;
}
