import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import type { CallStore, LinkingCall, WaitingCall } from './call-store.ts';
import type { DeviceCode, DeviceGrant } from './device-grant.ts';
import { findShopper, hashToken, type LinkedAccountStore } from './linked-account.ts';
import type { Guest, Shopper } from './shopper.ts';

/**
 * Who speaks in a conversation that no platform links: a telephone call, a chat. Conversations are hashes of the
 * platform's ids. Nothing here looks at who calls: a number can be made up.
 */
export interface Calls {
  /** Asks the authorization server once when a link is under way. Rejects for a bug only. */
  whoIs(conversation: string, at: Date, signal: AbortSignal): Promise<Shopper>;
  /** A code to say, the same one again while it lives. `undefined`: nobody can be asked for one, or the call is linked. */
  begin(conversation: string, at: Date, signal: AbortSignal): Promise<DeviceCode | undefined>;
  /** The code that was said and still lives. */
  current(conversation: string, at: Date): Promise<DeviceCode | undefined>;
}

/** The OAuth client of these conversations. */
const client = 'telephony';

export function createCalls(ports: {
  readonly store: CallStore;
  readonly grant: DeviceGrant;
  readonly accounts: LinkedAccountStore;
}): Calls {
  const { store, grant, accounts } = ports;

  const shopperOf = async (tokenHash: string, at: Date): Promise<Shopper> =>
    (await findShopper(accounts, { tokenHash, client, at })) ?? guest('expired');

  async function ask(call: WaitingCall, at: Date, signal: AbortSignal): Promise<Shopper> {
    const { conversation } = call;
    const answer = await grant.poll(call.deviceCode, signal);
    switch (answer.kind) {
      case 'linked': {
        const tokenHash = hashToken(answer.token);
        const linkedAt = at.toISOString();
        await store.save({ kind: 'linked', conversation, tokenHash, linkedAt });
        return shopperOf(tokenHash, at);
      }
      case 'waiting':
        return guest('none');
      case 'away':
        return guest('unknown');
      case 'refused':
      case 'expired': {
        // Another turn may have got the token for this very code a moment ago.
        const now = await store.find(conversation);
        if (now?.kind === 'linked') return shopperOf(now.tokenHash, at);
        await store.remove(call);
        return guest('none');
      }
    }
  }

  return {
    whoIs: (conversation, at, signal) =>
      unlessAway(guest('unknown'), async () => {
        const call = await store.find(conversation);
        if (!call) return guest('none');
        return call.kind === 'linked' ? shopperOf(call.tokenHash, at) : ask(call, at, signal);
      }),
    begin: (conversation, at, signal) =>
      unlessAway(undefined, async () => {
        const call = await store.find(conversation);
        const said = sayable(call, at);
        if (said) return said;
        if (call?.kind === 'linked' && (await shopperOf(call.tokenHash, at)).kind === 'linked') {
          return undefined;
        }
        const code = await grant.begin(at, signal);
        if (code) await store.save({ kind: 'waiting', conversation, ...code });
        return code;
      }),
    current: (conversation, at) =>
      unlessAway(undefined, async () => sayable(await store.find(conversation), at)),
  };
}

const guest = (link: Guest['link']): Guest => ({ kind: 'guest', link });

function sayable(call: LinkingCall | undefined, at: Date): DeviceCode | undefined {
  if (call?.kind !== 'waiting' || new Date(call.expiresAt) <= at) return undefined;
  const { deviceCode, userCode, verificationUri, expiresAt } = call;
  return { deviceCode, userCode, verificationUri, expiresAt };
}

async function unlessAway<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreUnavailable) return otherwise;
    throw error;
  }
}
