/** Counts tries where every instance of the function sees them. */
export interface TryStore {
  /** Adds one, and resolves to how many there are now. Forgotten after `until`. */
  count(key: string, until: Date): Promise<number>;
}
