import type { Catalogue } from '../../lambda/catalogue/catalogue.ts';
import type { CommerceBackend } from '../../lambda/commerce/backend.ts';
import type { Notifications } from '../../lambda/commerce/notifications.ts';
import type { LinkingStores } from '../../lambda/persistence/linking-stores.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import type { Clock } from '../../lambda/runtime/clock.ts';
import type { Fault, ShopFault } from './faults.ts';
import type { ShopBooks } from './shop-books.ts';
import type { TokenPurse } from './token-purse.ts';

/** What stands around a simulated device, wherever it runs. */
export interface Scene {
  readonly clock: Clock;
  readonly tokens: TokenPurse;
  /** This process's way to the database. */
  readonly stores: Stores;
  readonly linkingStores: LinkingStores;
  /** The shop's products, as this process has read them. */
  readonly catalogue: Catalogue;
  /** Where the skill and its authorization server are reached, if they are. */
  readonly server?: string;
  /** A way to the shop, with sessions of its own. */
  openShop(): CommerceBackend & Notifications;
  /** What the shop itself holds for a customer, newest first; what was ordered since then. */
  readBooks(customer: string | undefined, since?: Date): Promise<ShopBooks>;
  breakShop(fault: Fault | undefined): Promise<ShopFault>;
  /** The skill's way to its database under that fault, to be closed by whoever asked where it is not the scene's. */
  storesUnder(fault: Fault | undefined): Promise<Stores>;
}
