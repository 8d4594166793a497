import type {
  Cart,
  CartChange,
  CartWish,
  FulfillmentOption,
} from '../../../lambda/commerce/cart.ts';
import type { CustomerId, VariantId } from '../../../lambda/commerce/id.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import type { PostalAddress, SavedAddress } from '../../../lambda/commerce/postal-address.ts';
import type { BackendError, Result } from '../../../lambda/commerce/result.ts';
import { failure, replay, success } from '../../../lambda/commerce/result.ts';
import { deliveryOptions, isDelivered } from './delivery-options.ts';
import { priceCart } from './price-cart.ts';
import type { OpenCart, ShopState } from './shop-state.ts';
import { nextNumber } from './shop-state.ts';

/** Address, lines, delivery: in this order, once per key. */
export function changeCart(
  state: ShopState,
  customer: CustomerId,
  key: string,
  wish: CartWish,
): Result<CartChange> {
  const cart = openCart(state, customer);
  const written = state.cartWrites.get(`${customer} ${key}`);
  if (written) return replay({ cart: priceCart(cart), issues: written });
  thaw(state, cart);
  const issues = [
    ...setAddress(state, cart, wish.shipTo),
    ...(wish.add ?? []).flatMap((one) => add(state, cart, one.variantId, one.quantity)),
    ...(wish.setQuantity ?? []).flatMap((one) => setQuantity(cart, one)),
    ...chooseDelivery(state, customer, cart, wish.fulfillmentOptionId),
  ];
  state.cartWrites.set(`${customer} ${key}`, issues);
  return success({ cart: priceCart(cart), issues });
}

export function listOptions(state: ShopState, customer: CustomerId): readonly FulfillmentOption[] {
  const address = addressOf(state, customer, state.carts.get(customer));
  return address ? deliveryOptions(state, address) : [];
}

/** Takes today's prices and holds them until the cart is thawed or paid. */
export function freezeCart(state: ShopState, customer: CustomerId): Result<Cart> {
  const cart = state.carts.get(customer);
  if (!cart?.lines.length) return failure('not_found', { detail: 'nothing lies in the cart' });
  if (!cart.option) return failure('conflict', { detail: 'no delivery is chosen' });
  const short = cart.lines.find((line) => line.item.stock < line.quantity);
  if (short) return failure('out_of_stock', shortOf(short.item.id, short.item.stock));
  cart.frozen = new Map(cart.lines.map(({ item }) => [item.id, item.price]));
  return success(priceCart(cart));
}

export function thawCart(state: ShopState, customer: CustomerId): Cart | undefined {
  const cart = state.carts.get(customer);
  if (!cart) return undefined;
  thaw(state, cart);
  return priceCart(cart);
}

function thaw(state: ShopState, cart: OpenCart): void {
  delete cart.frozen;
  for (const [key, placement] of state.placements) {
    if (placement.kind === 'waiting' && placement.cart === cart.id) state.placements.delete(key);
  }
}

function openCart(state: ShopState, customer: CustomerId): OpenCart {
  const open = state.carts.get(customer);
  if (open) return open;
  const cart: OpenCart = { id: toId<'cart'>(`cart-${nextNumber(state)}`), lines: [] };
  state.carts.set(customer, cart);
  return cart;
}

function setAddress(state: ShopState, cart: OpenCart, shipTo?: PostalAddress): BackendError[] {
  if (!shipTo) return [];
  if (!isDelivered(state, shipTo)) return [issue('address_undeliverable')];
  cart.shipTo = shipTo;
  const { option } = cart;
  const stillOffered = deliveryOptions(state, shipTo).some((one) => one.id === option?.id);
  if (!stillOffered) delete cart.option;
  return [];
}

function add(state: ShopState, cart: OpenCart, id: VariantId, quantity: number): BackendError[] {
  const item = state.shelf.get(id);
  if (!item) return [issue('not_found', { variantId: id })];
  const line = cart.lines.find((one) => one.item.id === id);
  const wanted = (line?.quantity ?? 0) + quantity;
  const fits = Math.min(wanted, item.stock);
  if (line) line.quantity = Math.max(line.quantity, fits);
  else if (fits > 0) {
    cart.lines.push({ id: toId<'line'>(`line-${nextNumber(state)}`), item, quantity: fits });
  }
  return wanted > item.stock ? [tooMany(id, item.stock)] : [];
}

function setQuantity(
  cart: OpenCart,
  wish: NonNullable<CartWish['setQuantity']>[number],
): BackendError[] {
  const line = cart.lines.find((one) => one.id === wish.lineId);
  if (!line) return [issue('not_found', { lineId: wish.lineId })];
  if (wish.quantity === 0) {
    cart.lines = cart.lines.filter((one) => one !== line);
    return [];
  }
  line.quantity = Math.min(wish.quantity, Math.max(line.item.stock, 1));
  if (wish.quantity <= line.item.stock) return [];
  return [{ ...tooMany(line.item.id, line.item.stock), lineId: line.id }];
}

function chooseDelivery(
  state: ShopState,
  customer: CustomerId,
  cart: OpenCart,
  id: string | null | undefined,
): BackendError[] {
  if (id === undefined) return [];
  delete cart.option;
  if (id === null) return [];
  const address = addressOf(state, customer, cart);
  const option = address && deliveryOptions(state, address).find((one) => one.id === id);
  if (!option) return [issue('not_found', { detail: `no delivery option ${id}` })];
  cart.shipTo = address;
  cart.option = option;
  return [];
}

function addressOf(
  state: ShopState,
  customer: CustomerId,
  cart: OpenCart | undefined,
): PostalAddress | undefined {
  if (cart?.shipTo) return cart.shipTo;
  const saved = state.customers.get(customer)?.addresses.find((one) => one.isDefault);
  if (!saved) return undefined;
  return toPostalAddress(saved);
}

function toPostalAddress(saved: SavedAddress): PostalAddress {
  const { name, streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = saved;
  return {
    ...(name && { name }),
    streetAddress,
    addressLocality,
    ...(addressRegion && { addressRegion }),
    ...(postalCode && { postalCode }),
    addressCountry,
  };
}

const shortOf = (variantId: VariantId, stock: number) => ({ variantId, quantityAvailable: stock });

const tooMany = (variantId: VariantId, stock: number): BackendError =>
  issue(stock > 0 ? 'quantity_exceeded' : 'out_of_stock', shortOf(variantId, stock));

const issue = (...about: Parameters<typeof failure>): BackendError => failure(...about).error;
