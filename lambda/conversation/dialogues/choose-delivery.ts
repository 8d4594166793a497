import type { Cart, FulfillmentOption } from '../../commerce/cart.ts';
import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import { deliveryInFull } from '../delivery.ts';
import { earliestFirst, fittingDeliveries } from '../fitting-deliveries.ts';
import type { SpokenDelivery } from '../intent.ts';
import type { Ports } from '../ports.ts';
import { mostChoices, type OfferedDelivery } from '../session.ts';
import { shopTrouble } from '../trouble.ts';
import { cartAtHand } from './cart-at-hand.ts';
import { afterChoice, chooseAtShop, leftAsItWas, sayEmpty } from './choose-at-shop.ts';

/** "Deliver it on Friday instead." One that fits is chosen, of several one is asked for, and where none fits it is told which there are. */
export async function chooseDelivery(
  turn: LinkedTurn,
  ports: Ports,
  said: SpokenDelivery,
): Promise<Answer> {
  const found = await deliveriesFor(turn, ports, sayEmpty);
  if (found.kind === 'answer') return found.answer;
  const { cart, options } = found;
  const fitting = fittingDeliveries(options, said, turn.at);
  const [only, ...others] = fitting;
  if (only && others.length === 0) return takeDelivery(turn, ports, cart, only);
  if (fitting.length > 0) return askAmong(fitting);
  return askAmong(alternatives(options, said), say('choice.no-such-delivery'));
}

/** One of those that were read out, if the shop still has it. */
export async function chooseOffered(
  turn: LinkedTurn,
  ports: Ports,
  { id, type: way }: OfferedDelivery,
): Promise<Answer> {
  const found = await deliveriesFor(turn, ports, sayEmpty);
  if (found.kind === 'answer') return found.answer;
  const option = found.options.find((one) => one.id === id);
  return option
    ? takeDelivery(turn, ports, found.cart, option)
    : askAmong(alternatives(found.options, { way }), say('choice.delivery-gone'));
}

export type FoundDeliveries =
  | { readonly kind: 'found'; readonly cart: Cart; readonly options: readonly FulfillmentOption[] }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** What the shop offers for this cart at this moment. */
export async function deliveriesFor(
  turn: LinkedTurn,
  ports: Ports,
  empty: Message,
): Promise<FoundDeliveries> {
  const { shop } = ports;
  const [atHand, options] = await Promise.all([
    cartAtHand(turn, ports, empty),
    shop.listFulfillmentOptions(customerContext(turn)),
  ]);
  if (atHand.kind === 'answer') return atHand;
  const isNowhere = !options.ok && options.error.code === 'address_undeliverable';
  if (!options.ok && !isNowhere) {
    return { kind: 'answer', answer: shopTrouble(turn, shop.seller, options.error) };
  }
  return options.ok && options.value.length > 0
    ? { kind: 'found', cart: atHand.cart, options: options.value }
    : {
        kind: 'answer',
        answer: leftAsItWas(turn, say('choice.no-delivery', { seller: shop.seller.name })),
      };
}

async function takeDelivery(
  turn: LinkedTurn,
  ports: Ports,
  { fulfillment }: Cart,
  option: FulfillmentOption,
): Promise<Answer> {
  if (fulfillment?.id === option.id) return leftAsItWas(turn, say('choice.delivery-already'));
  const choice = await chooseAtShop(turn, ports, 'delivery', { fulfillmentOptionId: option.id });
  if (choice.kind === 'answer') return choice.answer;
  const now = choice.cart.fulfillment;
  if (now?.id !== option.id) {
    const gone = [say('choice.delivery-gone')];
    return afterChoice(turn, ports, { offered: gone, kept: gone });
  }
  const set = say('choice.delivery-set', { delivery: deliveryInFull(now, turn.at) });
  return afterChoice(turn, ports, { offered: [], kept: [set] });
}

function askAmong(options: readonly FulfillmentOption[], ...says: readonly Message[]): Answer {
  return {
    says,
    pending: { kind: 'choose-delivery', options: options.slice(0, mostChoices).map(toOffered) },
  };
}

/** Those of the same kind, if there are any. */
function alternatives(
  options: readonly FulfillmentOption[],
  { way, store }: SpokenDelivery,
): readonly FulfillmentOption[] {
  const wanted = way ?? (store ? 'pickup' : 'shipping');
  const alike = options.filter(({ type }) => type === wanted);
  return earliestFirst(alike.length > 0 ? alike : options);
}

const toOffered = (option: FulfillmentOption): OfferedDelivery => ({
  id: option.id,
  type: option.type,
  title: option.title,
  cost: option.cost,
  timeZone: option.timeZone,
  earliest: option.earliest,
  latest: option.latest,
});
