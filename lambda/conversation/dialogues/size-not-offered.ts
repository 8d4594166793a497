import type { ProductQuery } from '../../catalogue/catalogue.ts';
import { toId } from '../../commerce/id.ts';
import { callContext } from '../contexts.ts';
import { toOption } from '../option.ts';
import type { Ports } from '../ports.ts';
import type { OfferedOption } from '../session.ts';
import type { Turn } from '../turn.ts';

/** A size of the one product that was offered in others: sold out, most likely, which is worth saying. */
export async function sizeNotOffered(
  turn: Turn,
  ports: Ports,
  options: readonly OfferedOption[],
  query: ProductQuery,
): Promise<OfferedOption | undefined> {
  const [product, ...others] = new Set(options.map(({ productId }) => productId));
  if (query.size === undefined || product === undefined || others.length > 0) return undefined;
  const sizes = await ports.catalogue.sizes(callContext(turn), toId<'product'>(product));
  if (!sizes.ok) return undefined;
  const left = sizes.value.filter(
    (size) => !options.some(({ variantId }) => variantId === size.variantId),
  );
  const match = await ports.catalogue.choose(turn, query, left);
  return match.kind === 'sure' || match.kind === 'doubtful' ? toOption(match.pick) : undefined;
}
