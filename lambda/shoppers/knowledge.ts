import type { ShopperId } from './shopper.ts';

/** What the skill keeps of a shopper, in numbers: what exactly is on the page. */
export interface Knowledge {
  readonly links: number;
  /** Orders by voice that are remembered. */
  readonly orders: number;
  readonly hasCode: boolean;
  readonly hasLimits: boolean;
}

/** Rejects with StoreUnavailable. */
export type Knows = (shopper: ShopperId, at: Date) => Promise<Knowledge>;
