import type { CartChanged } from '../purchasing/purchasing.ts';
import type { Put } from '../purchasing/quote.ts';
import type { Ports } from './ports.ts';
import { mostMoved, type CartStep } from './session.ts';

/** Ports that note what is done to the cart, whichever dialogue does it; all of one turn is one step. */
export interface Noted {
  readonly ports: Ports;
  /** What was done so far; absent where nothing has moved. */
  readonly step: () => CartStep | undefined;
}

export function noteSteps(ports: Ports): Noted {
  let step: CartStep | undefined;
  const { purchasing } = ports;
  const changeCart: Ports['purchasing']['changeCart'] = async (ctx, key, wish, purpose) => {
    const change = await purchasing.changeCart(ctx, key, wish, purpose);
    if (change.ok)
      step = together(step, change.value, purpose !== undefined && purpose !== 'to-keep');
    return change;
  };
  return { ports: { ...ports, purchasing: { ...purchasing, changeCart } }, step: () => step };
}

function together(
  step: CartStep | undefined,
  { cart, moved }: CartChanged,
  toBuy: boolean,
): CartStep | undefined {
  const same = step?.cartId === cart.id ? step : undefined;
  const all = moved.reduce<CartStep['moved']>(add, same?.moved ?? []);
  const left = all.filter(({ quantity }) => quantity !== 0);
  // A part of it would not be what was done.
  if (left.length === 0 || left.length > mostMoved) return undefined;
  return { cartId: cart.id, moved: left, ...((toBuy || same?.toBuy) && { toBuy: true }) };
}

function add(moved: CartStep['moved'], put: Put): CartStep['moved'] {
  const known = moved.find(({ variantId }) => variantId === put.variantId);
  if (!known) return [...moved, put];
  const others = moved.filter((one) => one !== known);
  return [...others, { ...known, quantity: known.quantity + put.quantity }];
}
