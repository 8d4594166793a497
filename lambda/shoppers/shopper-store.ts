/** What the skill remembers of somebody between sessions; nothing here says who they are. */
export interface ShopperMemory {
  /** A linked shopper's id, or the hash of a guest's platform user id. */
  readonly key: string;
  readonly visits: number;
  /** RFC 3339. */
  readonly lastVisitAt: string;
  /** What lay in the cart when it was offered last: it is offered once. */
  readonly offeredCart?: string;
}

export interface ShopperStore {
  find(key: string): Promise<ShopperMemory | undefined>;
  save(memory: ShopperMemory): Promise<void>;
  remove(key: string): Promise<void>;
}
