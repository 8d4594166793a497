import { isLinked } from '../contexts.ts';
import type { Answer } from '../answer.ts';
import { toCandidate, toOption, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import type { OfferedOption, Pending } from '../session.ts';
import type { Turn } from '../turn.ts';
import { askForAccount } from '../account.ts';
import { actOnProduct } from './act-on-product.ts';
import { addToCart } from './add-to-cart.ts';
import { cannotTell } from './asked-products.ts';
import type { BareAnswer } from './bare-answer.ts';
import { cheapestOffered } from './cheapest-offered.ts';
import { misunderstood } from './misunderstanding.ts';
import { linkToAdd } from './offer-to-add.ts';

type OfferToAdd = Extract<Pending, { kind: 'offer-to-add' }>;

/** Exactly what was told of goes in; for a guest, once her account is linked. */
export function addOffered(
  turn: Turn,
  ports: Ports,
  option: OfferedOption,
  quantity?: number,
): Promise<Answer> | Answer {
  if (!isLinked(turn)) return linkToAdd(turn, ports, option, quantity);
  const wanted = { wish: 'add-to-cart', option } as const;
  return actOnProduct(turn, ports, quantity === undefined ? wanted : { ...wanted, quantity });
}

/** "The second one", "the gallon", "two of them"; another product by its name is another wish. */
export async function answerToOffer(
  turn: Turn,
  ports: Ports,
  pending: OfferToAdd,
  { item, ordinal }: BareAnswer,
): Promise<Answer> {
  const { options } = pending;
  const [only, ...others] = options;
  const query = toQuery(item);
  const quantity = item.quantity ?? pending.quantity;
  if (ordinal !== undefined) {
    const option = ordinal < 0 ? options.at(ordinal) : options[ordinal - 1];
    return option ? addOffered(turn, ports, option, quantity) : misunderstood(turn, ports);
  }
  if (!query) {
    if (only && others.length === 0 && item.quantity !== undefined)
      return addOffered(turn, ports, only, item.quantity);
    const nth = item.quantity === undefined ? undefined : options[item.quantity - 1];
    return nth ? addOffered(turn, ports, nth, pending.quantity) : misunderstood(turn, ports);
  }
  const cheapest = await cheapestOffered(turn, ports, options, query);
  if (!cheapest.ok) return cannotTell(turn, ports, cheapest.error);
  if (cheapest.value) return addOffered(turn, ports, cheapest.value, quantity);
  const match = await ports.catalogue.choose(turn, query, options.map(toCandidate));
  if (match.kind === 'sure' || (match.kind === 'doubtful' && !item.product)) {
    return addOffered(turn, ports, toOption(match.pick), quantity);
  }
  if (item.product) return addNamed(turn, ports, item);
  const product = only && { heard: only.productName, ids: [only.productId] };
  return product ? addNamed(turn, ports, { ...item, product }) : misunderstood(turn, ports);
}

const addNamed = (turn: Turn, ports: Ports, item: BareAnswer['item']): Promise<Answer> | Answer =>
  isLinked(turn)
    ? addToCart(turn, ports, item)
    : { ...askForAccount(turn, ports.shop.seller), wish: { kind: 'add-to-cart', item } };
