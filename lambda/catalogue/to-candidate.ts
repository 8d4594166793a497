import type { Candidate } from './catalogue.ts';
import type { VariantOnShelf } from './label.ts';
import type { History } from './history.ts';
import { shortName } from './option-names.ts';

export function toCandidate(
  { shelved: { product }, variant: { variant } }: VariantOnShelf,
  confidence: number,
  history: History,
): Candidate {
  const lastBoughtAt = history.lastBoughtAt(variant.id);
  return {
    variantId: variant.id,
    productId: product.id,
    sku: variant.sku,
    name: shortName(product, variant),
    productName: product.name,
    ...(product.brand !== undefined && { brand: product.brand }),
    ...(variant.size !== undefined && { size: variant.size }),
    ...(variant.sizeRank !== undefined && { sizeRank: variant.sizeRank }),
    confidence,
    ...(lastBoughtAt !== undefined && { lastBoughtAt }),
  };
}
