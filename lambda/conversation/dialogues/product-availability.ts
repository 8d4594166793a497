import { say, type Message } from '../../speech/message.ts';
import { inform, type Answer } from '../answer.ts';
import { callContext } from '../contexts.ts';
import type { SpokenItem } from '../intent.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { askedProducts, cannotTell, lookUp, type Looked } from './asked-products.ts';
import { tellOf } from './offer-to-add.ts';
import { pricedName, tellable, type OnSale } from './on-sale.ts';

/** "Do you have oat milk?": only what the shop has at this moment; what it is out of, with what there is of the same instead. */
export async function productAvailability(
  turn: Turn,
  ports: Ports,
  item: SpokenItem,
): Promise<Answer> {
  const asked = await askedProducts(turn, ports, 'availability', item);
  if (asked.kind === 'answer') return asked.answer;
  const looked = await lookUp(turn, ports, asked.picks);
  if (!looked.ok) return cannotTell(turn, ports, looked.error);
  const there = await tellable(turn, ports, looked.value);
  const [first, ...others] = there;
  const { quantity } = item;
  if (!first) return instead(turn, ports, looked.value);
  if (others.length > 0) {
    const says = [say('about.have-several', { items: there.map(pricedName) })];
    return tellOf(turn, { says, offers: there.map(({ pick }) => pick), quantity });
  }
  const { reason } = asked;
  return tellOf(turn, {
    says: [has(first, asked.doubtful)],
    offers: [first.pick],
    quantity,
    reason,
  });
}

function has({ pick: { name }, variant }: OnSale, doubtful: boolean): Message {
  const { price, availability, quantityAvailable: left } = variant;
  if (doubtful) return say('about.closest', { name, price });
  return availability === 'LimitedAvailability' && left !== undefined
    ? say('about.few-left', { name, price, quantity: left })
    : say('about.have', { name, price });
}

/** Other sizes of what is sold out. */
async function instead(turn: Turn, ports: Ports, looked: readonly Looked[]): Promise<Answer> {
  const [first] = looked;
  if (!first) return inform(turn.session, { says: [say('product.not-found-here')] });
  const { pick, variant } = first;
  const out =
    variant && variant.availability !== 'Discontinued'
      ? say('product.sold-out', { name: pick.name })
      : say('about.gone', { name: pick.name });
  const sizes = await ports.catalogue.sizes(callContext(turn), pick.productId);
  const others = sizes.ok
    ? sizes.value.filter(({ variantId }) => variantId !== pick.variantId)
    : [];
  const there = others.length > 0 ? await lookUp(turn, ports, others) : undefined;
  const offers = there?.ok ? await tellable(turn, ports, there.value) : [];
  if (offers.length === 0) return tellOf(turn, { says: [out], offers: [], named: pick });
  const have = say('about.instead', { items: offers.map(pricedName) });
  return tellOf(turn, { says: [out, have], offers: offers.map((one) => one.pick) });
}
