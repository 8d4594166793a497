import { createHash } from 'node:crypto';
import type { CustomerId } from '../commerce/id.ts';
import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import type { LinkedShopper, Shopper, ShopperId } from './shopper.ts';

/** What stands behind an access token. The token itself is never stored: only its SHA-256 (hex). */
export interface LinkedAccount {
  readonly tokenHash: string;
  readonly shopper: ShopperId;
  readonly customer: CustomerId;
  /** The OAuth client the token was given to: the channel's name. */
  readonly client: string;
  readonly scope: readonly string[];
  /** The consent that it came of, with which it ends; absent where none was asked. */
  readonly grant?: string;
  /** RFC 3339; checked on read, because the store deletes late. */
  readonly expiresAt: string;
}

export interface LinkedAccountStore {
  /** One consistent read by key. */
  find(tokenHash: string): Promise<LinkedAccount | undefined>;
  save(account: LinkedAccount): Promise<void>;
  remove(tokenHash: string): Promise<void>;
}

export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/**
 * Tells a channel who an access token stands for. A token of another client, unknown or expired, is an expired link;
 * while the store is away nobody is known.
 */
export type Identify = (token: string | undefined, client: string, at: Date) => Promise<Shopper>;

export function createIdentify(accounts: LinkedAccountStore): Identify {
  return async (token, client, at) => {
    if (!token) return { kind: 'guest', link: 'none' };
    try {
      const shopper = await findShopper(accounts, { tokenHash: hashToken(token), client, at });
      return shopper ?? { kind: 'guest', link: 'expired' };
    } catch (error) {
      if (error instanceof StoreUnavailable) return { kind: 'guest', link: 'unknown' };
      throw error;
    }
  };
}

/** Whom a token's hash stands for; `undefined` once its link no longer holds. Rejects with StoreUnavailable. */
export async function findShopper(
  accounts: LinkedAccountStore,
  { tokenHash, client, at }: Pick<LinkedAccount, 'tokenHash' | 'client'> & { readonly at: Date },
): Promise<LinkedShopper | undefined> {
  const account = await accounts.find(tokenHash);
  return account && holds(account, client, at) ? linked(account) : undefined;
}

const holds = (account: LinkedAccount, client: string, at: Date): boolean =>
  account.client === client && new Date(account.expiresAt) > at;

const linked = (account: LinkedAccount): LinkedShopper => ({
  kind: 'linked',
  id: account.shopper,
  customer: account.customer,
  speaker: 'unsupported',
  ...(account.grant !== undefined && { grant: account.grant }),
});
