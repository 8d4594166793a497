import { say, type Message } from '../../speech/message.ts';
import { inform, type Answer } from '../answer.ts';
import { isLinked, type LinkedTurn } from '../contexts.ts';
import { unlessHushed } from '../hush.ts';
import type { SpokenItem } from '../intent.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { askedProducts, cannotTell, lookUp, namedLast, type Looked } from './asked-products.ts';
import { tellOf } from './offer-to-add.ts';
import { pricedName, tellable, type OnSale } from './on-sale.ts';
import { readOut } from './read-out.ts';
import { reviewCart } from './review-cart.ts';
import { onceSettled } from './settle.ts';
import { priceOf } from './unusual-number.ts';

/** "How much is a gallon of milk?": of one, its price; of several that may be meant, those of up to three. */
export async function productPrice(turn: Turn, ports: Ports, item: SpokenItem): Promise<Answer> {
  const isNamed = item.product ?? item.brand ?? item.size;
  if (!isNamed && namedLast(turn).length === 0 && isLinked(turn)) return inAll(turn, ports);
  const asked = await askedProducts(turn, ports, 'price', item);
  if (asked.kind === 'answer') return asked.answer;
  const looked = await lookUp(turn, ports, asked.picks);
  if (!looked.ok) return cannotTell(turn, ports, looked.error);
  const there = await tellable(turn, ports, looked.value);
  const [first, ...others] = there;
  const { reason } = asked;
  const { quantity } = item;
  if (!first) return notToBeHad(turn, looked.value);
  if (others.length === 0) {
    const says = [priceWords(first, asked.doubtful, quantity)];
    return tellOf(turn, { says, offers: [first.pick], quantity, reason });
  }
  const says = [say('about.prices', { items: there.map(pricedName) })];
  return tellOf(turn, { says, offers: there.map(({ pick }) => pick), quantity });
}

function priceWords({ pick: { name }, variant }: OnSale, doubtful: boolean, quantity = 1): Message {
  const { price } = variant;
  if (doubtful) return say('about.closest', { name, price });
  return quantity > 1
    ? say('about.price-of', { name, price, quantity, total: priceOf(variant, quantity) })
    : say('about.price', { name, price });
}

/** Nothing was named: what is waited for, else what lies in the cart. */
function inAll(turn: LinkedTurn, ports: Ports): Promise<Answer> | Answer {
  return turn.session.offer
    ? onceSettled(turn, ports, () => unlessHushed(turn, () => readOut(turn, ports)))
    : onceSettled(turn, ports, () => reviewCart(turn, ports));
}

function notToBeHad(turn: Turn, looked: readonly Looked[]): Answer {
  const [first] = looked;
  if (!first) return inform(turn.session, { says: [say('product.not-found-here')] });
  const { pick, variant } = first;
  const says =
    variant && variant.availability !== 'Discontinued'
      ? say('about.price-but-out', { name: pick.name, price: variant.price })
      : say('about.gone', { name: pick.name });
  return tellOf(turn, { says: [says], offers: [], named: pick });
}
