/** What somebody wanted that needs an account, kept until the account is linked. */
export interface KeptWish {
  /** Of a guest, a shopper or a conversation: whoever may go on with it. */
  readonly key: string;
  /** The conversation's own intent, as data: read with its schema. */
  readonly intent: unknown;
  /** RFC 3339; checked on read, because stores delete late. */
  readonly expiresAt: string;
}

/** One wish a key, the latest. Consistent; rejects with StoreUnavailable. */
export interface WishStore {
  save(wish: KeptWish): Promise<void>;
  /** Gives it to one of any number of callers, once. */
  take(key: string): Promise<KeptWish | undefined>;
  remove(key: string): Promise<void>;
}
