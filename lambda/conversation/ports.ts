import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CommerceBackend } from '../commerce/backend.ts';
import type { Purchasing } from '../purchasing/purchasing.ts';
import type { Knows } from '../shoppers/knowledge.ts';
import type { Calls } from '../shoppers/calls.ts';
import type { Forget } from '../shoppers/forget.ts';
import type { PlatformUserStore } from '../shoppers/platform-users.ts';
import type { ShopperStore } from '../shoppers/shopper-store.ts';
import type { VoiceSettingsStore } from '../shoppers/voice-settings.ts';
import type { WishStore } from '../shoppers/wish-store.ts';

/** Everything the conversation needs of the world. */
export interface Ports {
  readonly shop: CommerceBackend;
  readonly catalogue: Catalogue;
  readonly purchasing: Purchasing;
  readonly shoppers: ShopperStore;
  readonly users: PlatformUserStore;
  readonly wishes: WishStore;
  readonly settings: Pick<VoiceSettingsStore, 'find'>;
  readonly knows: Knows;
  readonly forget: Forget;
  /** Links accounts by a code that is said, where that is set up. */
  readonly linking?: Pick<Calls, 'begin'>;
  /** The page with the shopper's voice settings, where there is one. */
  readonly settingsUrl?: string;
}
