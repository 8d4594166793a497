import type { LinkedAccountStore } from '../../../lambda/shoppers/linked-account.ts';
import type { Link, LinkStore } from '../../../lambda/shoppers/link-store.ts';

/** `endGrant` knows the access tokens of a consent; where nobody issues any, there are none. */
export function createMemoryLinks(
  accounts: Pick<LinkedAccountStore, 'remove'>,
  endGrant: (grant: string) => readonly string[] = () => [],
): LinkStore {
  const links = new Map<string, Link>();
  return {
    save: (link) => Promise.resolve(void links.set(link.grant, link)),
    list: (shopper) =>
      Promise.resolve([...links.values()].filter((link) => link.shopper === shopper)),
    async close(grant) {
      links.delete(grant);
      for (const hash of endGrant(grant)) await accounts.remove(hash);
    },
  };
}
