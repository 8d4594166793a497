/** The skill's own store cannot be reached: nothing was decided, nothing was lost. */
export class StoreUnavailable extends Error {
  readonly code = 'STORE_UNAVAILABLE';
}
