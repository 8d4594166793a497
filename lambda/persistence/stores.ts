import type { Ledger } from '../purchasing/ledger.ts';
import type { LeaseStore } from '../purchasing/lease.ts';
import type { QuoteStore } from '../purchasing/quote-store.ts';
import type { CallStore } from '../shoppers/call-store.ts';
import type { ForgettingStore } from '../shoppers/forgettings.ts';
import type { LinkStore } from '../shoppers/link-store.ts';
import type { LinkedAccountStore } from '../shoppers/linked-account.ts';
import type { PlatformUserStore } from '../shoppers/platform-users.ts';
import type { ShopperStore } from '../shoppers/shopper-store.ts';
import type { VoiceSettingsStore } from '../shoppers/voice-settings.ts';
import type { WishStore } from '../shoppers/wish-store.ts';

/** Everything the skill keeps outside the shop. */
export interface Stores {
  readonly accounts: LinkedAccountStore;
  readonly links: LinkStore;
  readonly settings: VoiceSettingsStore;
  readonly shoppers: ShopperStore;
  readonly users: PlatformUserStore;
  readonly wishes: WishStore;
  readonly calls: CallStore;
  readonly forgettings: ForgettingStore;
  readonly quotes: QuoteStore;
  readonly ledger: Ledger;
  readonly leases: LeaseStore;
  close(): void;
}
