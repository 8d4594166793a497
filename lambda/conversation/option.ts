import type { Candidate, ProductQuery } from '../catalogue/catalogue.ts';
import { toId } from '../commerce/id.ts';
import type { SpokenItem } from './intent.ts';
import type { OfferedOption, Pending } from './session.ts';

/** What the catalogue is asked for; a brand or a size alone is asked for by its own name. */
export function toQuery({ product, size, brand }: SpokenItem): ProductQuery | undefined {
  const heard = (product ?? brand ?? size)?.heard;
  if (heard === undefined) return undefined;
  return {
    heard,
    ids: product?.ids ?? [],
    ...(size && { size: size.heard }),
    ...(brand && { brand: brand.heard }),
  };
}

/** What the session keeps of an option that was offered. */
export const toOption = (candidate: Candidate): OfferedOption => ({
  variantId: candidate.variantId,
  productId: candidate.productId,
  name: candidate.name,
  productName: candidate.productName,
  ...distinction(candidate),
});

/** An option as the catalogue knows it. */
export const toCandidate = (option: OfferedOption): Candidate => ({
  variantId: toId(option.variantId),
  productId: toId(option.productId),
  sku: '',
  name: option.name,
  productName: option.productName,
  confidence: 1,
  ...distinction(option),
});

/** The options that are read out together. */
export const spokenPage = (
  { options, from }: Extract<Pending, { kind: 'choose-product' }>,
  spoken: number,
): readonly OfferedOption[] => options.slice(from, from + spoken);

/** What tells it from its neighbours, as far as it is known. */
const distinction = ({ brand, size, sizeRank, lastBoughtAt }: Candidate | OfferedOption) => ({
  ...(brand !== undefined && { brand }),
  ...(size !== undefined && { size }),
  ...(sizeRank !== undefined && { sizeRank }),
  ...(lastBoughtAt !== undefined && { lastBoughtAt }),
});
