import { toId } from '../commerce/id.ts';
import type { Clock } from '../runtime/clock.ts';
import type { LinkStore } from '../shoppers/link-store.ts';
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
  readonly links: LinkStore;
  readonly toShopperId: ToShopperId;
  readonly clock: Clock;
}): Links {
  const { artifacts, accounts, links, toShopperId, clock } = options;
  return {
    async open(token, payload, expiresAt) {
      const customer = toId<'customer'>(readText(payload, 'accountId'));
      const shopper = toShopperId(customer);
      const client = readText(payload, 'clientId');
      const grant = readText(payload, 'grantId');
      if (isFirst(payload)) {
        const until = isOfOneCall(payload) ? { until: expiresAt.toISOString() } : {};
        await links.save({ shopper, grant, client, since: clock().toISOString(), ...until });
      }
      await accounts.save({
        tokenHash: hashToken(token),
        shopper,
        customer,
        client,
        scope: readText(payload, 'scope').split(' '),
        grant,
        expiresAt: expiresAt.toISOString(),
      });
    },
    close: (token) => accounts.remove(hashToken(token)),
    closeGrant: (grant) => links.close(grant),
    isGranted: async (grant) => (await artifacts.find('Grant', grant, clock())) !== undefined,
  };
}

/** A code was said and entered: what it gives is not refreshed. */
const isOfOneCall = (payload: ArtifactPayload): boolean =>
  readText(payload, 'gty') === 'device_code';

/** Tokens that a refresh gives belong to a link that is known. */
const isFirst = (payload: ArtifactPayload): boolean =>
  !readText(payload, 'gty').includes('refresh_token');

function readText(payload: ArtifactPayload, name: string): string {
  const value = payload[name];
  if (typeof value !== 'string') throw new TypeError(`an access token lacks "${name}"`);
  return value;
}
