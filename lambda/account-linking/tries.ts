/** Counts tries where every instance of the function sees them. */
export interface TryStore {
  /** Adds one, or takes it back, and resolves to how many there are now. Forgotten after `until`. */
  count(key: string, by: 1 | -1, until: Date): Promise<number>;
}
