import type { Candidate, Match } from '../../catalogue/catalogue.ts';
import type { Variant } from '../../commerce/product.ts';
import type { Purchase } from '../../commerce/purchase.ts';
import { success, type BackendError, type Result } from '../../commerce/result.ts';
import { say } from '../../speech/message.ts';
import { inform, type Answer } from '../answer.ts';
import { callContext, isLinked } from '../contexts.ts';
import { readPurchases } from '../history.ts';
import type { SpokenItem } from '../intent.ts';
import { spokenPage, toCandidate, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import { reasonFor } from '../reason.ts';
import type { ProductFact, Reason } from '../session.ts';
import { shopTrouble } from '../trouble.ts';
import type { Turn } from '../turn.ts';

/** The products somebody asks about, likeliest first; or what to say instead. */
export type AskedProducts =
  | {
      readonly kind: 'products';
      readonly picks: readonly Candidate[];
      /** It may be something else: nothing fits well. */
      readonly doubtful: boolean;
      /** Where one was picked. */
      readonly reason?: Reason;
    }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** What the shop says of a product at this moment; none where it sells it no more. */
export interface Looked {
  readonly pick: Candidate;
  readonly variant: Variant | undefined;
}

/** A product by its name, else what was named last ("how much is it?"). */
export async function askedProducts(
  turn: Turn,
  ports: Ports,
  about: ProductFact,
  item: SpokenItem,
): Promise<AskedProducts> {
  if (!item.product && !item.brand) return namedBefore(turn, ports, about, item);
  const found = await findAsked(turn, ports, item);
  if (!found.ok) return { kind: 'answer', answer: cannotTell(turn, ports, found.error) };
  const { match, purchases } = found.value;
  switch (match.kind) {
    case 'none':
      return { kind: 'answer', answer: inform(turn.session, { says: [notFound(item)] }) };
    case 'choose':
      return { kind: 'products', picks: match.options, doubtful: false };
    case 'sure':
    case 'doubtful':
      return {
        kind: 'products',
        picks: [match.pick],
        doubtful: match.kind === 'doubtful',
        reason: reasonFor(match.pick, purchases),
      };
  }
}

/** By words, by sound, and by what the shopper bought before where she may hear that. */
export async function findAsked(
  turn: Turn,
  ports: Ports,
  item: SpokenItem,
): Promise<Result<{ readonly match: Match; readonly purchases: readonly Purchase[] }>> {
  const query = toQuery(item);
  if (!query) return success({ match: { kind: 'none' }, purchases: [] });
  const history = isLinked(turn) ? await readPurchases(turn, ports.shop) : success([]);
  const purchases = history.ok ? history.value : [];
  const match = await ports.catalogue.find(callContext(turn), query, purchases);
  return match.ok ? success({ match: match.value, purchases }) : match;
}

/** Price and stock as the shop has them now. */
export async function lookUp(
  turn: Turn,
  { shop }: Ports,
  picks: readonly Candidate[],
): Promise<Result<readonly Looked[]>> {
  const ids = picks.map(({ variantId }) => variantId);
  const variants = await shop.readVariants(callContext(turn), ids);
  if (!variants.ok) return variants;
  const sold = new Map(variants.value.map((variant) => [variant.id, variant]));
  return success(picks.map((pick) => ({ pick, variant: sold.get(pick.variantId) })));
}

/** The shop does not answer: nothing is said of it, and a question that waits comes back. */
export const cannotTell = (turn: Turn, { shop }: Ports, error: BackendError): Answer =>
  inform(turn.session, shopTrouble(turn, shop.seller, error));

export const notFound = ({ product, brand }: SpokenItem): ReturnType<typeof say> => {
  const heard = (product ?? brand)?.heard;
  return heard === undefined ? say('product.not-found-here') : say('product.not-found', { heard });
};

/** What "it" means, as far as whoever speaks may hear of it. */
export function namedLast({ session, channel, hushed }: Turn): readonly Candidate[] {
  const { named, pending } = session;
  if (!hushed && pending?.kind === 'choose-product') {
    return spokenPage(pending, channel.optionsSpoken).map(toCandidate);
  }
  if (pending?.kind === 'offer-to-add' && pending.options.length > 1) {
    return !hushed || named?.freely ? pending.options.map(toCandidate) : [];
  }
  return named && (!hushed || named.freely) ? [toCandidate(named.option)] : [];
}

async function namedBefore(
  turn: Turn,
  ports: Ports,
  about: ProductFact,
  { size }: SpokenItem,
): Promise<AskedProducts> {
  const before = namedLast(turn);
  const [first] = before;
  if (!first)
    return { kind: 'answer', answer: { says: [], pending: { kind: 'about-product', about } } };
  if (!size) return { kind: 'products', picks: before, doubtful: false };
  const sizes = await ports.catalogue.sizes(callContext(turn), first.productId);
  if (!sizes.ok) return { kind: 'answer', answer: cannotTell(turn, ports, sizes.error) };
  const query = { heard: size.heard, ids: [], size: size.heard };
  const match = await ports.catalogue.choose(turn, query, sizes.value);
  const picks = match.kind === 'sure' ? [match.pick] : sizes.value;
  return { kind: 'products', picks, doubtful: false };
}
