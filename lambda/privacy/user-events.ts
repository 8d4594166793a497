import type { Forget } from '../shoppers/forget.ts';
import type { Identify } from '../shoppers/linked-account.ts';
import { outlivesCalls, type Link, type LinkStore } from '../shoppers/link-store.ts';
import type { PlatformUser, PlatformUserStore } from '../shoppers/platform-users.ts';
import type { ShopperStore } from '../shoppers/shopper-store.ts';
import type { WishStore } from '../shoppers/wish-store.ts';

/** What a platform tells of a user while nobody speaks. It may come late, twice and out of order. */
export interface UserEvents {
  /** An account was linked: what its owner wanted before goes on, on whichever channel she comes back. */
  accountLinked(event: { user: string; token: string; at: Date }): Promise<void>;
  /** The user left and wants nothing kept: her links end, and whoever has no other is forgotten. */
  left(event: { user: string; at: Date }): Promise<void>;
}

export interface UserEventPorts {
  /** The channel that these users are of: the OAuth client of its links. */
  readonly client: string;
  readonly identify: Identify;
  readonly links: LinkStore;
  readonly users: PlatformUserStore;
  readonly shoppers: ShopperStore;
  readonly wishes: WishStore;
  readonly forget: Forget;
}

export function createUserEvents(ports: UserEventPorts): UserEvents {
  const { client, identify, links, users, shoppers, wishes, forget } = ports;

  async function leave(known: PlatformUser, at: Date): Promise<void> {
    const { shopper } = known;
    const all = await links.list(shopper);
    const gone = all.filter((link) => isOf(link, known, client) && link.since <= at.toISOString());
    await Promise.all(gone.map(({ grant }) => links.close(grant)));
    // She spoke again after that: the event is old news.
    if (known.at <= at.toISOString()) await users.remove(known);
    const left = all.filter((link) => !gone.includes(link));
    if (!left.some(outlivesCalls)) await forget(shopper, at);
  }

  return {
    async accountLinked({ user, token, at }) {
      const shopper = await identify(token, client, at);
      if (shopper.kind !== 'linked') return;
      const { id, grant } = shopper;
      await users.note({ user, shopper: id, ...(grant && { grant }), at: at.toISOString() });
      const wish = await wishes.take(user);
      if (wish) await wishes.save({ ...wish, key: id });
    },
    async left({ user, at }) {
      for (const known of await users.ofUser(user)) await leave(known, at);
      const back = (await users.ofUser(user)).length > 0;
      if (!back) await Promise.all([shoppers.remove(user), wishes.remove(user)]);
    },
  };
}

/** Under the very consent that she spoke with; where that is not known, any of the channel's. */
const isOf = (link: Link, { grant }: PlatformUser, client: string): boolean =>
  grant === undefined ? link.client === client : link.grant === grant;
