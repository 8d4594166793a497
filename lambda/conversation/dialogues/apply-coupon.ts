import { discountOf, type Cart } from '../../commerce/cart.ts';
import type { BackendError, ErrorCode } from '../../commerce/result.ts';
import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import { couponCodes } from '../coupon-codes.ts';
import type { Spoken, SpokenCoupon } from '../intent.ts';
import type { Ports } from '../ports.ts';
import { cartAtHand } from './cart-at-hand.ts';
import { afterChoice, chooseAtShop, leftAsItWas } from './choose-at-shop.ts';

/** "I have a coupon", "use the code fresh ten", "take the coupon off". What was heard is never said back: it may be a secret. */
export async function applyCoupon(
  turn: LinkedTurn,
  ports: Ports,
  { coupon, isOff }: SpokenCoupon,
): Promise<Answer> {
  const atHand = await cartAtHand(turn, ports, say('coupon.empty-cart'));
  if (atHand.kind === 'answer') return atHand.answer;
  const { cart } = atHand;
  if (isOff) return takeOff(turn, ports, cart, coupon);
  if (!coupon) return { says: [], pending: { kind: 'which-coupon' } };
  const codes = couponCodes(coupon, await ports.catalogue.language(turn.locale));
  return codes.some((code) => isOn(cart, code))
    ? leftAsItWas(turn, say('coupon.already'))
    : useOneOf(turn, ports, cart, codes);
}

/** One after the other, until the shop knows one. */
async function useOneOf(
  turn: LinkedTurn,
  ports: Ports,
  before: Cart,
  codes: readonly string[],
): Promise<Answer> {
  for (const [at, code] of codes.entries()) {
    const tried = await chooseAtShop(turn, ports, `coupon-${at}`, { coupon: { apply: code } });
    if (tried.kind === 'answer') return tried.answer;
    const refusal = tried.issues.find((issue) => refusals.has(issue.code));
    // What the cart does not name does not count, whatever else the shop has said.
    if (!refusal && isOn(tried.cart, code)) return applied(turn, ports, before, tried.cart);
    if (refusal && refusal.code !== 'coupon_invalid') return leftAsItWas(turn, inWords(refusal));
  }
  return unknown(turn, ports);
}

const refusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'coupon_invalid',
  'coupon_expired',
  'maximum_exceeded',
  'minimum_not_met',
]);

function inWords({ code, missing }: BackendError): Message {
  switch (code) {
    case 'coupon_expired':
      return say('coupon.expired');
    case 'maximum_exceeded':
      return say('coupon.used-up');
    default:
      return missing ? say('coupon.minimum', { missing }) : say('coupon.minimum-not-told');
  }
}

/** What it takes off is what the shop says now and did not before. */
function applied(turn: LinkedTurn, ports: Ports, before: Cart, now: Cart): Promise<Answer> {
  const amount = discountOf(now.totals) - discountOf(before.totals);
  const off = { amount, currency: now.currency };
  const says = [amount > 0 ? say('coupon.applied', { off }) : say('coupon.no-effect')];
  return afterChoice(turn, ports, { offered: says, kept: says });
}

/** A code may have been misheard: it is asked for once more. */
function unknown(turn: LinkedTurn, { shop }: Ports): Answer {
  const says = [say('coupon.unknown', { seller: shop.seller.name })];
  const { offer, pending } = turn.session;
  return offer || pending?.kind === 'which-coupon'
    ? leftAsItWas(turn, ...says)
    : { says, pending: { kind: 'which-coupon' } };
}

async function takeOff(
  turn: LinkedTurn,
  ports: Ports,
  cart: Cart,
  coupon: Spoken | undefined,
): Promise<Answer> {
  const language = await ports.catalogue.language(turn.locale);
  const named = coupon
    ? couponCodes(coupon, language).find((code) => isOn(cart, code))
    : cart.couponCodes.at(-1);
  if (named === undefined) return leftAsItWas(turn, say('coupon.none'));
  const change = await chooseAtShop(turn, ports, 'coupon-off', { coupon: { remove: named } });
  if (change.kind === 'answer') return change.answer;
  if (isOn(change.cart, named)) {
    return leftAsItWas(turn, say('trouble.nothing-changed', { seller: ports.shop.seller.name }));
  }
  const says = [say('coupon.removed')];
  return afterChoice(turn, ports, { offered: says, kept: says });
}

const isOn = ({ couponCodes: codes }: Cart, wanted: string): boolean =>
  codes.some((code) => code.toUpperCase() === wanted.toUpperCase());
