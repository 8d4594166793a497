import type { Cart } from '../../commerce/cart.ts';
import { samePlace, toPostalAddress, type SavedAddress } from '../../commerce/postal-address.ts';
import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import { addressName, fittingAddresses } from '../fitting-addresses.ts';
import type { Spoken } from '../intent.ts';
import { itemName } from '../naming.ts';
import type { Ports } from '../ports.ts';
import { mostChoices } from '../session.ts';
import { shopTrouble } from '../trouble.ts';
import { cartAtHand } from './cart-at-hand.ts';
import { afterChoice, chooseAtShop, leftAsItWas, sayEmpty } from './choose-at-shop.ts';

/** "Send it to the office": one of the addresses that the shop holds for her, for what lies in the cart. */
export async function chooseAddress(
  turn: LinkedTurn,
  ports: Ports,
  said: { readonly address?: Spoken } | { readonly id: string },
): Promise<Answer> {
  const { shop, catalogue } = ports;
  const [atHand, saved, language] = await Promise.all([
    cartAtHand(turn, ports, sayEmpty),
    shop.listAddresses(customerContext(turn)),
    catalogue.language(turn.locale),
  ]);
  if (atHand.kind === 'answer') return atHand.answer;
  if (!saved.ok) return shopTrouble(turn, shop.seller, saved.error);
  const { cart } = atHand;
  const fitting =
    'id' in said
      ? saved.value.filter(({ id }) => id === said.id)
      : fittingAddresses(saved.value, said.address, { current: cart.shipTo, language });
  const [only, ...others] = fitting;
  const isNamed = 'id' in said || said.address !== undefined;
  if (only && others.length === 0 && isNamed) return sendTo(turn, ports, cart, only);
  if (saved.value.length === 0) return leftAsItWas(turn, say('choice.no-address'));
  if (saved.value.length === 1) {
    return leftAsItWas(turn, say(isNamed ? 'choice.no-such-address' : 'choice.only-address'));
  }
  return fitting.length > 1
    ? askAmong(turn, fitting)
    : askAmong(turn, saved.value, say('choice.no-such-address'));
}

/** Whoever has it sent somewhere does not pick it up. */
async function sendTo(
  turn: LinkedTurn,
  ports: Ports,
  { shipTo, fulfillment }: Cart,
  saved: SavedAddress,
): Promise<Answer> {
  const isPickup = fulfillment?.type === 'pickup';
  // Nothing in a cart tells the default address from one that was said; what is set for voice orders would take its place.
  const isNoted = saved.isDefault && !turn.session.offer;
  const already = leftAsItWas(turn, say('choice.address-already'));
  const isThere = shipTo && samePlace(shipTo, saved) && !isPickup;
  if (isThere && !isNoted) return already;
  const choice = await chooseAtShop(turn, ports, 'address', {
    shipTo: toPostalAddress(saved),
    ...(isPickup && { fulfillmentOptionId: null }),
    ...(isNoted && { purpose: 'to-buy' }),
  });
  if (choice.kind === 'answer') return choice.answer;
  if (isThere) return already;
  const { cart } = choice;
  if (!cart.shipTo || !samePlace(cart.shipTo, saved)) {
    return leftAsItWas(turn, say('choice.undeliverable', { seller: ports.shop.seller.name }));
  }
  const address = itemName(nameFor(turn, saved));
  const kept = cart.fulfillment
    ? say('choice.address-set', { address })
    : say('choice.address-set-only', { address });
  return afterChoice(turn, ports, {
    offered: [say('choice.address-set', { address })],
    kept: [kept],
  });
}

const askAmong = (
  turn: LinkedTurn,
  addresses: readonly SavedAddress[],
  ...says: readonly Message[]
): Answer => ({
  says,
  pending: {
    kind: 'choose-address',
    options: addresses
      .slice(0, mostChoices)
      .map((saved) => ({ id: saved.id, name: nameFor(turn, saved) })),
  },
});

const nameFor = ({ shopper }: LinkedTurn, saved: SavedAddress): string =>
  addressName(saved, shopper.speaker === 'recognised');
