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
}

/** Who has linked what, so that it can be shown and ended. Consistent; rejects with StoreUnavailable. */
export interface LinkStore {
  save(link: Link): Promise<void>;
  list(shopper: ShopperId): Promise<readonly Link[]>;
  /** Ends a consent with every token that came of it, wherever that is known. Repeated without harm. */
  close(grant: string): Promise<void>;
}
