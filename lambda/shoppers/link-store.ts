import type { ShopperId } from './shopper.ts';

/** One consent of a shopper: on one platform, with the tokens that came of it. */
export interface Link {
  readonly shopper: ShopperId;
  /** The authorization server's id of the consent: opens nothing by itself. */
  readonly grant: string;
  /** The OAuth client that it was given to: the channel's name. */
  readonly client: string;
  /** RFC 3339. */
  readonly since: string;
  /** RFC 3339: a link of one call ends by itself. */
  readonly until?: string;
}

/** A link of one call counts while it may still be going on. */
export const standsAt = ({ until }: Link, at: Date): boolean =>
  until === undefined || at.toISOString() < until;

/** Nobody stays a customer of ours by the link of one call. */
export const outlivesCalls = ({ until }: Link): boolean => until === undefined;

/** Who has linked what, so that it can be shown and ended. Consistent; rejects with StoreUnavailable. */
export interface LinkStore {
  save(link: Link): Promise<void>;
  /** Also those of calls that are over: for a day, no longer. */
  list(shopper: ShopperId): Promise<readonly Link[]>;
  /** Ends a consent with every token that came of it, wherever that is known. Repeated without harm. */
  close(grant: string): Promise<void>;
}
