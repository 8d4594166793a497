import { createHmac } from 'node:crypto';
import type { Clock } from '../runtime/clock.ts';
import { networkOf } from './network-of.ts';
import type { TryStore } from './tries.ts';

/** Counts first and looks then, so that tries that come together are counted each; those that succeed are given back. */
export interface TryLimits {
  /** Whether one more try to sign in is allowed, from this address and for this account. */
  allowSignIn(who: Signer): Promise<boolean>;
  signedIn(who: Signer): Promise<void>;
  /** Whether one more code may be typed, from this address. */
  allowUserCode(address: string): Promise<boolean>;
}

interface Signer {
  readonly address: string;
  readonly email: string;
}

const spanMs = 15 * 60 * 1000;
/** In a span: enough for a family behind one address, and for somebody who does not remember. */
const most = { address: 50, account: 10, code: 10 } as const;

export function createTryLimits(options: {
  readonly tries: TryStore;
  /** Keeps addresses out of the store: they are few enough to be guessed from a plain hash. */
  readonly key: string;
  readonly clock: Clock;
}): TryLimits {
  const { tries, key, clock } = options;
  async function count(what: keyof typeof most, whose: string, by: 1 | -1): Promise<boolean> {
    const span = Math.floor(clock().getTime() / spanMs);
    const counted = createHmac('sha256', key)
      .update(JSON.stringify([what, whose, span]))
      .digest('base64url');
    return (await tries.count(counted, by, new Date((span + 1) * spanMs))) <= most[what];
  }
  const countBoth = ({ address, email }: Signer, by: 1 | -1): Promise<readonly boolean[]> =>
    Promise.all([
      count('address', networkOf(address), by),
      count('account', email.trim().toLowerCase(), by),
    ]);
  return {
    allowSignIn: async (who) => (await countBoth(who, 1)).every(Boolean),
    async signedIn(who) {
      await countBoth(who, -1);
    },
    allowUserCode: (address) => count('code', networkOf(address), 1),
  };
}
