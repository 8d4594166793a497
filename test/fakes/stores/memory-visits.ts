import type { Forgetting, ForgettingStore } from '../../../lambda/shoppers/forgettings.ts';
import type {
  PlatformUser,
  PlatformUserStore,
  WhichPlatformUser,
} from '../../../lambda/shoppers/platform-users.ts';
import type { ShopperMemory, ShopperStore } from '../../../lambda/shoppers/shopper-store.ts';
import type { KeptWish, WishStore } from '../../../lambda/shoppers/wish-store.ts';

/** What is remembered of visits, in memory. */
export function createMemoryShoppers(): ShopperStore {
  const shoppers = new Map<string, ShopperMemory>();
  return {
    find: (key) => Promise.resolve(shoppers.get(key)),
    save: (memory) => Promise.resolve(void shoppers.set(memory.key, memory)),
    remove: (key) => Promise.resolve(void shoppers.delete(key)),
  };
}

export function createMemoryWishes(): WishStore {
  const wishes = new Map<string, KeptWish>();
  return {
    save: (wish) => Promise.resolve(void wishes.set(wish.key, wish)),
    take(key) {
      const wish = wishes.get(key);
      wishes.delete(key);
      return Promise.resolve(wish);
    },
    remove: (key) => Promise.resolve(void wishes.delete(key)),
  };
}

export function createMemoryPlatformUsers(): PlatformUserStore {
  const users = new Map<string, PlatformUser>();
  const keyOf = ({ user, shopper, grant }: WhichPlatformUser) =>
    JSON.stringify([user, shopper, grant]);
  const where = (holds: (one: PlatformUser) => boolean) =>
    Promise.resolve([...users.values()].filter(holds));
  return {
    note: (user) => Promise.resolve(void users.set(keyOf(user), user)),
    ofUser: (user) => where((one) => one.user === user),
    ofShopper: (shopper) => where((one) => one.shopper === shopper),
    remove: (user) => Promise.resolve(void users.delete(keyOf(user))),
  };
}

export function createMemoryForgettings(): ForgettingStore {
  const begun = new Map<string, Forgetting>();
  return {
    begin: (forgetting) => Promise.resolve(void begun.set(forgetting.shopper, forgetting)),
    end: (shopper) => Promise.resolve(void begun.delete(shopper)),
    listBegun: (before, limit) =>
      Promise.resolve(
        [...begun.values()]
          .filter(({ at }) => new Date(at) < before)
          .toSorted((a, b) => a.at.localeCompare(b.at))
          .slice(0, limit),
      ),
  };
}
