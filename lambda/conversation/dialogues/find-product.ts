import type { Candidate } from '../../catalogue/catalogue.ts';
import type { Variant } from '../../commerce/product.ts';
import type { Purchase } from '../../commerce/purchase.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import { callContext } from '../contexts.ts';
import type { SpokenItem } from '../intent.ts';
import { toOption, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import { reasonFor } from '../reason.ts';
import type { ItemChange, Pending, Reason, WishKind } from '../session.ts';
import { shopTrouble } from '../trouble.ts';
import type { Turn } from '../turn.ts';
import { inStock, isAvailable } from './in-stock.ts';

/** What somebody wants, and what is known of it. */
export interface Search {
  readonly turn: Turn;
  readonly ports: Ports;
  readonly wish: WishKind;
  readonly item: SpokenItem;
  readonly purchases: readonly Purchase[];
  /** What it shall take the place of. */
  readonly change?: ItemChange;
}

/** A product that is meant and can be had, at the shop's price of this moment; or what to say instead. */
export type Found =
  | {
      readonly kind: 'found';
      readonly pick: Candidate;
      readonly variant: Variant;
      readonly reason: Reason;
    }
  | Asks;

interface Asks {
  readonly kind: 'answer';
  readonly answer: Answer;
}

/** Which product somebody means; asks only when it matters, and only between things that can be had. */
export async function findProduct(search: Search): Promise<Found> {
  const { turn, ports, wish, item, purchases } = search;
  // A size alone ("the gallon") names nothing: that it cannot be found would not be true.
  const query = item.product || item.brand ? toQuery(item) : undefined;
  if (!query) return ask([], { kind: 'which-product', wish });
  const match = await ports.catalogue.find(callContext(turn), query, purchases);
  if (!match.ok) return answer(shopTrouble(turn, ports.shop.seller, match.error));
  switch (match.value.kind) {
    case 'sure':
      return takeOrOffer(search, match.value.pick);
    case 'choose':
      return offerOptions(search, match.value.options);
    case 'doubtful':
      return ask([], {
        kind: 'confirm-product',
        option: toOption(match.value.pick),
        ...wanted(search),
      });
    case 'none':
      return ask([notFound(item)], { kind: 'which-product', wish });
  }
}

/** Takes this one; one that is sold out becomes a question for its nearest neighbours. */
export async function takeOrOffer(search: Search, picked: Candidate): Promise<Found> {
  const { turn, ports, purchases } = search;
  const pick = await inFull(search, picked);
  const variants = await ports.shop.readVariants(callContext(turn), [pick.variantId]);
  if (!variants.ok) return answer(shopTrouble(turn, ports.shop.seller, variants.error));
  const variant = variants.value[0];
  if (variant && isAvailable(variant)) {
    return { kind: 'found', pick, variant, reason: reasonFor(pick, purchases) };
  }
  const others = await neighbours(search, pick);
  return others.length > 0
    ? offerInstead(search, others, [soldOut(pick)])
    : ask([soldOut(pick)], anythingElse);
}

/** Which of these, as far as they can be had. */
export async function offerOptions(search: Search, options: readonly Candidate[]): Promise<Found> {
  const { turn, ports } = search;
  const left = await inStock(turn, ports.shop, options);
  if (!left.ok) return answer(shopTrouble(turn, ports.shop.seller, left.error));
  const [first] = left.value;
  if (left.value.length > 1) return offerInstead(search, left.value, []);
  if (first) return takeOrOffer(search, first);
  return ask(options.slice(0, 1).map(soldOut), anythingElse);
}

/** Other sizes and kinds of what is sold out, as far as the shop has them. */
async function neighbours({ turn, ports }: Search, pick: Candidate): Promise<readonly Candidate[]> {
  const wider = { heard: pick.productName, ids: [pick.productId] };
  const match = await ports.catalogue.find(callContext(turn), wider, []);
  if (!match.ok || match.value.kind !== 'choose') return [];
  const others = match.value.options.filter(({ variantId }) => variantId !== pick.variantId);
  const there = await inStock(turn, ports.shop, others);
  if (!there.ok) return [];
  return there.value.length === 1
    ? Promise.all(there.value.map((only) => inFull({ turn, ports }, only)))
    : there.value;
}

/** By its own name: beside others it may have been called by what tells it from them. */
export async function inFull(
  { turn, ports }: Pick<Search, 'turn' | 'ports'>,
  pick: Candidate,
): Promise<Candidate> {
  const own = await ports.catalogue.candidate(callContext(turn), pick.variantId);
  return own.ok && own.value ? { ...pick, name: own.value.name } : pick;
}

/** Asks which of these it shall be, after what was to be said. */
export function offerInstead(
  search: Search,
  found: readonly Candidate[],
  says: readonly Message[],
): Asks {
  const options = inEasyOrder(found, search.turn.channel.optionsSpoken).map(toOption);
  return ask(says, { kind: 'choose-product', options, from: 0, ...wanted(search) });
}

/** The likeliest are read first; sizes of one product are read from small to large. */
function inEasyOrder(options: readonly Candidate[], atATime: number): readonly Candidate[] {
  if (new Set(options.map(({ productId }) => productId)).size > 1) return options;
  const pages = Math.ceil(options.length / atATime);
  return Array.from({ length: pages }, (_, page) =>
    options
      .slice(page * atATime, (page + 1) * atATime)
      .sort((one, other) => (one.sizeRank ?? 0) - (other.sizeRank ?? 0)),
  ).flat();
}

const wanted = ({ wish, item: { quantity }, change }: Search) => ({
  wish,
  ...(change && { change }),
  ...(quantity !== undefined && { quantity }),
});

const answer = (value: Answer): Asks => ({ kind: 'answer', answer: value });

const ask = (says: readonly Message[], pending: Pending): Asks => answer({ says, pending });

const soldOut = ({ name }: Candidate): Message => say('product.sold-out', { name });

const notFound = ({ product }: SpokenItem): Message =>
  product ? say('product.not-found', { heard: product.heard }) : say('product.not-found-here');
