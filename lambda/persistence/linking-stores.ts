import type { ArtifactStore } from '../account-linking/artifacts.ts';
import type { TryStore } from '../account-linking/tries.ts';
import type { LinkStore } from '../shoppers/link-store.ts';
import type { LinkedAccountStore } from '../shoppers/linked-account.ts';
import type { VoiceOrders } from '../shoppers/voice-orders.ts';
import type { VoiceSettingsStore } from '../shoppers/voice-settings.ts';

/** Everything that account linking keeps, and what was ordered by voice, which it shows. */
export interface LinkingStores {
  readonly accounts: LinkedAccountStore;
  readonly artifacts: ArtifactStore;
  readonly links: LinkStore;
  readonly orders: VoiceOrders;
  readonly settings: VoiceSettingsStore;
  readonly tries: TryStore;
  close(): void;
}
