import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CommerceBackend } from '../commerce/backend.ts';
import type { Purchasing } from '../purchasing/purchasing.ts';
import type { ShopperStore } from '../shoppers/shopper-store.ts';

/** Everything the conversation needs of the world. */
export interface Ports {
  readonly shop: CommerceBackend;
  readonly catalogue: Catalogue;
  readonly purchasing: Purchasing;
  readonly shoppers: ShopperStore;
  /** The page with the shopper's voice settings, where there is one. */
  readonly settingsUrl?: string;
}
