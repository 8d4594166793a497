import type { VariantId } from './id.ts';

/** What a customer bought of one variant before: evidence for what she means, and how many she takes. */
export interface Purchase {
  readonly variantId: VariantId;
  readonly sku: string;
  /** Its name in the shop; it may be sold no more. */
  readonly name: string;
  /** In how many orders. */
  readonly times: number;
  /** Of the earliest of them within the time asked for, RFC 3339. */
  readonly firstAt: string;
  /** Of the latest of them, RFC 3339. */
  readonly lastAt: string;
  readonly lastQuantity: number;
}
