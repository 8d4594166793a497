import type { Ledger } from '../purchasing/ledger.ts';
import type { LeaseStore } from '../purchasing/lease.ts';
import type { QuoteStore } from '../purchasing/quote-store.ts';
import type { LinkedAccountStore } from '../shoppers/linked-account.ts';
import type { ShopperStore } from '../shoppers/shopper-store.ts';

/** Everything the skill keeps outside the shop. */
export interface Stores {
  readonly accounts: LinkedAccountStore;
  readonly shoppers: ShopperStore;
  readonly quotes: QuoteStore;
  readonly ledger: Ledger;
  readonly leases: LeaseStore;
  close(): void;
}
