import { toId } from '../commerce/id.ts';
import type { Clock } from '../runtime/clock.ts';
import { hashToken, type LinkedAccountStore } from '../shoppers/linked-account.ts';
import type { ArtifactPayload, ArtifactStore } from './artifacts.ts';
import type { ToShopperId } from './shopper-id.ts';

/** Keeps the skill's own records in step with the tokens: a turn reads a record, and nothing of the rest. */
export interface Links {
  /** An access token was issued: whoever sends it is the customer. */
  open(token: string, payload: ArtifactPayload, expiresAt: Date): Promise<void>;
  close(token: string): Promise<void>;
  /** Ends a consent with everything that came of it. Repeated without harm. */
  closeGrant(grant: string): Promise<void>;
  /** Whether a consent still stands. */
  isGranted(grant: string): Promise<boolean>;
}

export function createLinks(options: {
  readonly artifacts: ArtifactStore;
  readonly accounts: LinkedAccountStore;
  readonly toShopperId: ToShopperId;
  readonly clock: Clock;
}): Links {
  const { artifacts, accounts, toShopperId, clock } = options;
  return {
    async open(token, payload, expiresAt) {
      const customer = toId<'customer'>(readText(payload, 'accountId'));
      await accounts.save({
        tokenHash: hashToken(token),
        shopper: toShopperId(customer),
        customer,
        client: readText(payload, 'clientId'),
        scope: readText(payload, 'scope').split(' '),
        expiresAt: expiresAt.toISOString(),
      });
    },
    close: (token) => accounts.remove(hashToken(token)),
    async closeGrant(grant) {
      // The consent goes first: whatever is issued from now on finds it gone, and takes itself back.
      await artifacts.remove('Grant', grant);
      const members = await artifacts.listMembers(grant);
      const tokens = members.filter(({ kind }) => kind === 'AccessToken');
      await Promise.all(tokens.map(({ hash }) => accounts.remove(hash)));
      await artifacts.removeMembers(grant, members);
    },
    isGranted: async (grant) => (await artifacts.find('Grant', grant, clock())) !== undefined,
  };
}

function readText(payload: ArtifactPayload, name: string): string {
  const value = payload[name];
  if (typeof value !== 'string') throw new TypeError(`an access token lacks "${name}"`);
  return value;
}
