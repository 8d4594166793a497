import type { CallContext } from '../commerce/backend.ts';
import type { ProductId, VariantId } from '../commerce/id.ts';
import type { Purchase } from '../commerce/purchase.ts';
import type { Result } from '../commerce/result.ts';
import type { Language } from './language.ts';

/** What was heard for a product, in pieces. `ids` are the products that the platform resolved it to. */
export interface ProductQuery {
  readonly heard: string;
  readonly ids: readonly string[];
  readonly size?: string;
  readonly brand?: string;
  /** Variants that were not meant. */
  readonly without?: readonly string[];
}

/** A thing that can be bought, with the words that tell it from its neighbours. */
export interface Candidate {
  readonly variantId: VariantId;
  readonly productId: ProductId;
  readonly sku: string;
  /** At most six words: brand, type, size. */
  readonly name: string;
  readonly productName: string;
  readonly brand?: string;
  readonly size?: string;
  /** From small to large within a product. */
  readonly sizeRank?: number;
  /** Probability, calibrated, that this is what was meant: 0 to 1. */
  readonly confidence: number;
  /** When the shopper last bought it (RFC 3339): the strongest evidence, and a reason that can be said. */
  readonly lastBoughtAt?: string;
}

/**
 * How sure the catalogue is. `sure`: one thing, or a choice that cannot matter. `choose`: several, best first, all plausible and
 * different in a way that matters. `doubtful`: one guess that must be confirmed. `none`: nothing sounds like it.
 */
export type Match =
  | { readonly kind: 'sure'; readonly pick: Candidate }
  | { readonly kind: 'choose'; readonly options: readonly Candidate[] }
  | { readonly kind: 'doubtful'; readonly pick: Candidate }
  | { readonly kind: 'none' };

/** Spoken words to products of the shop, in the language of a locale (BCP 47). */
export interface Catalogue {
  /** Every brand of what was read so far; the same list as long as none is new. */
  brands(): readonly string[];
  /** What people say in that language, beside products. */
  language(locale: string): Promise<Language>;
  /** Fails like the shop's feed when the catalogue was never loaded; an old one serves while the shop is away. */
  find(
    ctx: CallContext,
    query: ProductQuery,
    purchases: readonly Purchase[],
  ): Promise<Result<Match>>;
  /** The same among a few candidates only ("the big one", "the organic": what was just offered, what lies in the cart). */
  choose(
    ctx: Pick<CallContext, 'locale'>,
    query: ProductQuery,
    among: readonly Candidate[],
  ): Promise<Match>;
  /** All that one product comes in, from small to large; none when the shop no longer sells it. */
  sizes(ctx: CallContext, id: ProductId): Promise<Result<readonly Candidate[]>>;
  /** The candidate of a known variant; `undefined` when the shop no longer sells it. */
  candidate(ctx: CallContext, id: VariantId): Promise<Result<Candidate | undefined>>;
}
