import type { ProblemKind } from '../../lambda/commerce/shop-case.ts';
import type {
  Intent,
  Spoken,
  SpokenDelivery,
  SpokenItem,
  SpokenPlace,
  SpokenOrder,
  SpokenWhen,
} from '../../lambda/conversation/intent.ts';

/** What people say, for short. */

type More = Omit<SpokenItem, 'product' | 'size' | 'brand'> & {
  readonly size?: string;
  readonly brand?: string;
};

export const heard = (words: string, ...ids: readonly string[]): Spoken => ({ heard: words, ids });

export const item = (product?: string, { size, brand, ...more }: More = {}): SpokenItem => ({
  ...(product !== undefined && { product: heard(product) }),
  ...(size !== undefined && { size: heard(size) }),
  ...(brand !== undefined && { brand: heard(brand) }),
  ...more,
});

export const reorder = (product?: string, more?: More): Intent => ({
  kind: 'reorder',
  item: item(product, more),
});

export const add = (product?: string, more?: More): Intent => ({
  kind: 'add-to-cart',
  item: item(product, more),
});

export const remove = (product?: string, more?: More): Intent => ({
  kind: 'remove-from-cart',
  item: item(product, more),
});

/** "Milk, eggs and bread" in one breath. */
export const severalOf = (
  kind: 'add-to-cart' | 'reorder' | 'remove-from-cart',
  ...items: readonly SpokenItem[]
): Intent => ({ kind, item: items[0] ?? {}, items });
export const change = (product?: string, more?: More): Intent => ({
  kind: 'change-item',
  item: item(product, more),
});

/** "The second one". */
export const nth = (ordinal: number): Intent => ({ kind: 'answer', ordinal, item: {} });

/** "Harbor", "the big one", "two". */
export const answer = (product?: string, more?: More): Intent => ({
  kind: 'answer',
  item: item(product, more),
});

export const answerStore = (store: string): Intent => ({
  kind: 'answer',
  item: {},
  store: heard(store),
});

export const whereIsMyOrder = (lastFour?: string): Intent => ({
  kind: 'order-status',
  ...(lastFour !== undefined && { lastFour }),
});

export const cancelOrder = (lastFour?: string): Intent => ({
  kind: 'cancel-order',
  ...(lastFour !== undefined && { lastFour }),
});

/** "My eggs were broken." */
export const report = (problem: ProblemKind, said: SpokenOrder = {}): Intent => ({
  kind: 'report-problem',
  problem,
  ...said,
});

type HoursMore = Partial<Omit<Extract<Intent, { kind: 'store-hours' }>, 'kind' | 'when'>>;

export const hours = (
  day: SpokenWhen['day'] = { kind: 'now' },
  more: HoursMore & { readonly time?: string } = {},
): Intent => {
  const { time, ...rest } = more;
  const when = { day, ...(time !== undefined && { time }) };
  return { kind: 'store-hours', nearest: false, ...rest, when };
};

export const howMuch = (product?: string, more?: More): Intent => ({
  kind: 'product-price',
  item: item(product, more),
});

export const available = (product?: string, more?: More): Intent => ({
  kind: 'product-availability',
  item: item(product, more),
});

export const sizes = (product?: string, more?: More): Intent => ({
  kind: 'product-size',
  item: item(product, more),
});

export const compare = (one: SpokenItem, other: SpokenItem): Intent => ({
  kind: 'compare-products',
  item: one,
  other,
});

export const whereAreYou = (place: Partial<SpokenPlace> = {}): Intent => ({
  kind: 'store-location',
  nearest: false,
  ...place,
});

export const phoneNumber = (place: Partial<SpokenPlace> = {}): Intent => ({
  kind: 'store-phone',
  nearest: false,
  ...place,
});

/** "Deliver it on Friday." */
export const deliver = (delivery: SpokenDelivery = {}): Intent => ({
  kind: 'choose-delivery',
  delivery,
});

export const sendTo = (words?: string, ...ids: readonly string[]): Intent => ({
  kind: 'choose-address',
  ...(words !== undefined && { address: heard(words, ...ids) }),
});

export const payBy = (words?: string, ...ids: readonly string[]): Intent => ({
  kind: 'choose-payment',
  ...(words !== undefined && { card: heard(words, ...ids) }),
});

export const payByDigits = (lastFour: string): Intent => ({ kind: 'choose-payment', lastFour });

export const whenWouldItCome = (
  delivery: SpokenDelivery = {},
  more: { readonly postalCode?: string } = {},
): Intent => ({ kind: 'delivery-estimate', delivery, ...more });

export const coupon = (words?: string, ...ids: readonly string[]): Intent => ({
  kind: 'apply-coupon',
  isOff: false,
  ...(words !== undefined && { coupon: heard(words, ...ids) }),
});

export const couponOff: Intent = { kind: 'apply-coupon', isOff: true };

/** A bare answer to a choice. */
export const chosen = (said: Partial<Extract<Intent, { kind: 'answer' }>>): Intent => ({
  kind: 'answer',
  item: {},
  ...said,
});

export const launch: Intent = { kind: 'launch' };
export const usual: Intent = { kind: 'usual' };
export const checkout: Intent = { kind: 'checkout' };
export const review: Intent = { kind: 'review-cart' };
export const clear: Intent = { kind: 'clear-cart' };
export const wrong = (product?: string): Intent => ({
  kind: 'wrong-product',
  ...(product !== undefined && { product: heard(product) }),
});

export const undo: Intent = { kind: 'undo' };
export const startOver: Intent = { kind: 'start-over' };
export const yes: Intent = { kind: 'yes' };
export const no: Intent = { kind: 'no' };
export const stop: Intent = { kind: 'stop' };
export const cancel: Intent = { kind: 'cancel' };
export const help: Intent = { kind: 'help' };
export const repeat: Intent = { kind: 'repeat' };
export const talkToPerson: Intent = { kind: 'talk-to-person' };
export const why: Intent = { kind: 'why' };
export const more: Intent = { kind: 'more' };
export const fallback: Intent = { kind: 'fallback' };
export const silence: Intent = { kind: 'silence' };
export const sessionEnded: Intent = { kind: 'session-ended' };
