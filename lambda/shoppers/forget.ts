import type { ShopperId } from './shopper.ts';

/** Ends every link of a shopper and removes all that is kept about them. Repeated without harm; rejects with StoreUnavailable. */
export type Forget = (shopper: ShopperId, at: Date) => Promise<void>;
