import type { ArtifactStore } from '../account-linking/artifacts.ts';
import type { TryStore } from '../account-linking/tries.ts';
import type { LinkedAccountStore } from '../shoppers/linked-account.ts';

/** Everything that account linking keeps. */
export interface LinkingStores {
  readonly accounts: LinkedAccountStore;
  readonly artifacts: ArtifactStore;
  readonly tries: TryStore;
  close(): void;
}
