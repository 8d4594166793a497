import type { ShopperId } from './shopper.ts';

/** A platform's user who has spoken for a shopper: what an event of the platform can be told by. */
export interface PlatformUser {
  /** Hash of the platform's id. */
  readonly user: string;
  readonly shopper: ShopperId;
  /** The consent under which it was, where it is known. */
  readonly grant?: string;
  /** RFC 3339: the latest time. */
  readonly at: string;
}

/** Which of them: an account that was linked anew speaks under another consent, and the one before may still stand. */
export type WhichPlatformUser = Pick<PlatformUser, 'user' | 'shopper' | 'grant'>;

/** Known from both sides, once for each consent. Consistent; rejects with StoreUnavailable. */
export interface PlatformUserStore {
  note(user: PlatformUser): Promise<void>;
  ofUser(user: string): Promise<readonly PlatformUser[]>;
  ofShopper(shopper: ShopperId): Promise<readonly PlatformUser[]>;
  remove(user: WhichPlatformUser): Promise<void>;
}
