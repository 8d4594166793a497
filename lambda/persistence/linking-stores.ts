import type { ArtifactStore } from '../account-linking/artifacts.ts';
import type { TryStore } from '../account-linking/tries.ts';
import type { LinkStore } from '../shoppers/link-store.ts';
import type { LinkedAccountStore } from '../shoppers/linked-account.ts';
import type { VoiceSettingsStore } from '../shoppers/voice-settings.ts';

/** Everything that account linking keeps. */
export interface LinkingStores {
  readonly accounts: LinkedAccountStore;
  readonly artifacts: ArtifactStore;
  readonly links: LinkStore;
  readonly settings: VoiceSettingsStore;
  readonly tries: TryStore;
  close(): void;
}
