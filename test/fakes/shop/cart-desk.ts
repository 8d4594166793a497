import type {
  Cart,
  CartChange,
  CartWish,
  FulfillmentOption,
} from '../../../lambda/commerce/cart.ts';
import { totalOf } from '../../../lambda/commerce/cart.ts';
import type { CustomerId, VariantId } from '../../../lambda/commerce/id.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import { toPostalAddress, type PostalAddress } from '../../../lambda/commerce/postal-address.ts';
import type { BackendError, Result } from '../../../lambda/commerce/result.ts';
import { failure, replay, success } from '../../../lambda/commerce/result.ts';
import { changeCoupons } from './coupons.ts';
import { deliveryOptions, isDelivered } from './delivery-options.ts';
import { giveBack } from './give-back.ts';
import { priceCart } from './price-cart.ts';
import type { OpenCart, ShelfItem, ShopState } from './shop-state.ts';
import { nextNumber } from './shop-state.ts';

/** Nobody means more of one thing. */
const mostOfOneThing = 99;

/** Address, lines, coupon, delivery: in this order, once per key. */
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
    ...useCoupon(state, cart, wish.coupon),
    ...chooseDelivery(state, cart, wish.fulfillmentOptionId),
  ];
  state.cartWrites.set(`${customer} ${key}`, issues);
  return success({ cart: priceCart(cart), issues });
}

export function listOptions(state: ShopState, customer: CustomerId): readonly FulfillmentOption[] {
  const address = state.carts.get(customer)?.shipTo ?? defaultAddress(state, customer);
  return address ? deliveryOptions(state, address) : [];
}

/** Takes today's prices and holds them until the cart is thawed or paid. */
export function freezeCart(state: ShopState, customer: CustomerId): Result<Cart> {
  const cart = state.carts.get(customer);
  if (!cart?.lines.length) return failure('not_found', { detail: 'nothing lies in the cart' });
  if (cart.option && state.closed.has(cart.option.id)) delete cart.option;
  if (!cart.option) return failure('conflict', { detail: 'no delivery is chosen' });
  const short = cart.lines.find((line) => line.item.stock < line.quantity);
  if (short) {
    const { id, stock } = short.item;
    return failure('out_of_stock', { variantId: id, quantityAvailable: stock });
  }
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
    if (placement.cart !== cart.id) continue;
    if (placement.kind !== 'waiting' && placement.kind !== 'charged') continue;
    giveBack(state, (charge) => charge.key === key);
    state.placements.set(key, { kind: 'lapsed', cart: cart.id });
  }
}

/** A new cart goes to the default address, so that tax and delivery are right from the first item. */
function openCart(state: ShopState, customer: CustomerId): OpenCart {
  const open = state.carts.get(customer);
  if (open) return open;
  const shipTo = defaultAddress(state, customer);
  const id = toId<'cart'>(`cart-${nextNumber(state)}`);
  const cart: OpenCart = { id, lines: [], coupons: [], ...(shipTo && { shipTo }) };
  state.carts.set(customer, cart);
  return cart;
}

const useCoupon = (state: ShopState, cart: OpenCart, wish: CartWish['coupon']): BackendError[] =>
  changeCoupons(state, cart, totalOf(priceCart(cart).totals, 'subtotal').amount, wish);

function setAddress(state: ShopState, cart: OpenCart, shipTo?: PostalAddress): BackendError[] {
  if (!shipTo) return [];
  if (!isDelivered(state, shipTo)) return [issue('address_undeliverable')];
  cart.shipTo = shipTo;
  const { option } = cart;
  if (!option || deliveryOptions(state, shipTo).some((one) => one.id === option.id)) return [];
  delete cart.option;
  return [issue('conflict', { detail: 'the option is not to be had at that address' })];
}

function add(state: ShopState, cart: OpenCart, id: VariantId, quantity: number): BackendError[] {
  const item = state.shelf.get(id);
  if (!item) return [issue('not_found', { variantId: id })];
  const line = cart.lines.find((one) => one.item.id === id);
  const wanted = (line?.quantity ?? 0) + quantity;
  const fits = Math.min(wanted, item.stock, mostOfOneThing);
  if (line) line.quantity = Math.max(line.quantity, fits);
  else if (fits > 0) {
    cart.lines.push({ id: toId<'line'>(`line-${nextNumber(state)}`), item, quantity: fits });
  }
  return limitOf(wanted, item);
}

function setQuantity(
  cart: OpenCart,
  wish: NonNullable<CartWish['setQuantity']>[number],
): BackendError[] {
  const line = cart.lines.find((one) => one.id === wish.lineId);
  if (!line) return [issue('not_found', { lineId: wish.lineId })];
  line.quantity = Math.min(wish.quantity, line.item.stock, mostOfOneThing);
  cart.lines = cart.lines.filter((one) => one.quantity > 0);
  return limitOf(wish.quantity, line.item).map((one) => ({ ...one, lineId: line.id }));
}

function limitOf(wanted: number, { id, stock }: ShelfItem): BackendError[] {
  const quantityAvailable = Math.min(stock, mostOfOneThing);
  if (wanted <= quantityAvailable) return [];
  const code = stock < mostOfOneThing ? 'out_of_stock' : 'quantity_exceeded';
  return [issue(code, { variantId: id, quantityAvailable })];
}

function chooseDelivery(
  state: ShopState,
  cart: OpenCart,
  id: string | null | undefined,
): BackendError[] {
  if (id === null) delete cart.option;
  if (!id) return [];
  const offered = cart.shipTo ? deliveryOptions(state, cart.shipTo) : [];
  const option = offered.find((one) => one.id === id);
  if (!option) return [issue('not_found', { detail: 'that delivery option is not to be had' })];
  cart.option = option;
  return [];
}

function defaultAddress(state: ShopState, customer: CustomerId): PostalAddress | undefined {
  const saved = state.customers.get(customer)?.addresses.find((one) => one.isDefault);
  return saved && toPostalAddress(saved);
}

const issue = (...about: Parameters<typeof failure>): BackendError => failure(...about).error;
