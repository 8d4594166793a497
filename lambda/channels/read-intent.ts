import {
  type Intent,
  type Spoken,
  type SpokenItem,
  type SpokenItems,
  type SpokenPlace,
  type SpokenWhen,
} from '../conversation/intent.ts';
import { choices, delivery, payment, postalCode, spokenCoupon } from './read-choices.ts';
import { code, day, order, ordinal, problem, quantity } from './said-values.ts';

/** The slots that the interaction models declare, by the same names on every platform. */
export const slotNames = [
  'product',
  'instead',
  'size',
  'brand',
  'quantity',
  'ordinal',
  'orderDigits',
  'code',
  'day',
  'time',
  'holiday',
  'store',
  'postalCode',
  'nearest',
  'otherProduct',
  'otherSize',
  'otherBrand',
  'problem',
  'productTwo',
  'productThree',
  'productFour',
  'sizeTwo',
  'sizeThree',
  'sizeFour',
  'quantityTwo',
  'quantityThree',
  'quantityFour',
  'coupon',
  'couponOff',
  'way',
  'preference',
  'partOfDay',
  'address',
  'card',
  'cardDigits',
] as const;

export type SlotName = (typeof slotNames)[number];

/** The slots of the Answer intent, all of which a bare answer may fill. */
export const answerSlots = [
  'product',
  'size',
  'brand',
  'quantity',
  'ordinal',
  'store',
  'code',
  'coupon',
  'day',
  'time',
  'way',
  'preference',
  'partOfDay',
  'address',
  'card',
  'cardDigits',
] as const satisfies readonly SlotName[];

export type AnswerSlot = (typeof answerSlots)[number];

/**
 * A slot as a platform filled it, in no platform's form: numbers and ordinals as digits in `heard` ("-1" is the last),
 * `day` as YYYY-MM-DD or an interval YYYY-MM-DD/YYYY-MM-DD, `time` as HH:MM. Empty and unresolved slots are left out.
 */
export type Slots = Readonly<Partial<Record<SlotName, Spoken>>>;

/** The intents that the interaction models declare, by their names without a platform's pre- or suffix. */
export const intentNames = [
  'Reorder',
  'AddToCart',
  'RemoveFromCart',
  'ReviewCart',
  'Checkout',
  'OrderStatus',
  'CancelOrder',
  'StoreHours',
  'Answer',
  'WhatYouKnow',
  'ForgetMe',
  'ApplyCoupon',
  'DeliveryEstimate',
  'ChooseDelivery',
  'ChooseAddress',
  'ChoosePayment',
  'ProductPrice',
  'ProductAvailability',
  'ProductSize',
  'CompareProducts',
  'StoreLocation',
  'StorePhone',
  'TalkToPerson',
  'ReportProblem',
  'Usual',
  'ChangeItem',
  'ClearCart',
  'Undo',
  'WrongProduct',
  'StartOver',
  'Why',
  'More',
  'Yes',
  'No',
  'Repeat',
  'Help',
  'Cancel',
  'Stop',
  'Fallback',
] as const;

export type IntentName = (typeof intentNames)[number];

export const isIntentName = (name: string): name is IntentName =>
  (intentNames as readonly string[]).includes(name);

export function readIntent(name: IntentName, slots: Slots): Intent {
  switch (name) {
    case 'Reorder':
      return { kind: 'reorder', ...items(slots) };
    case 'AddToCart':
      return { kind: 'add-to-cart', ...items(slots) };
    case 'RemoveFromCart':
      return { kind: 'remove-from-cart', ...items(slots) };
    case 'ReviewCart':
      return { kind: 'review-cart' };
    case 'Checkout':
      return { kind: 'checkout' };
    case 'OrderStatus':
      return { kind: 'order-status', ...order(slots) };
    case 'CancelOrder':
      return { kind: 'cancel-order', ...order(slots) };
    case 'StoreHours':
      return {
        kind: 'store-hours',
        when: when(slots),
        ...place(slots),
      };
    case 'Answer':
      return {
        kind: 'answer',
        item: item(slots),
        ...(slots.store && { store: slots.store }),
        ...ordinal(slots.ordinal),
        ...code(slots.code),
        ...choices(slots),
      };
    case 'WhatYouKnow':
      return { kind: 'what-you-know' };
    case 'ForgetMe':
      return { kind: 'forget-me' };
    case 'ApplyCoupon':
      return { kind: 'apply-coupon', ...spokenCoupon(slots) };
    case 'DeliveryEstimate':
      return { kind: 'delivery-estimate', delivery: delivery(slots), ...postalCode(slots) };
    case 'ChooseDelivery':
      return { kind: 'choose-delivery', delivery: delivery(slots) };
    case 'ChooseAddress':
      return { kind: 'choose-address', ...(slots.address && { address: slots.address }) };
    case 'ChoosePayment':
      return { kind: 'choose-payment', ...payment(slots) };
    case 'ProductPrice':
      return { kind: 'product-price', item: item(slots) };
    case 'ProductAvailability':
      return { kind: 'product-availability', item: item(slots) };
    case 'ProductSize':
      return { kind: 'product-size', item: uncounted(slots) };
    case 'CompareProducts':
      return { kind: 'compare-products', item: uncounted(slots), other: otherItem(slots) };
    case 'StoreLocation':
      return { kind: 'store-location', ...place(slots) };
    case 'StorePhone':
      return { kind: 'store-phone', ...place(slots) };
    case 'TalkToPerson':
      return { kind: 'talk-to-person' };
    case 'ReportProblem':
      return { kind: 'report-problem', problem: problem(slots.problem), ...order(slots) };
    case 'Usual':
      return { kind: 'usual' };
    case 'ChangeItem':
      return {
        kind: 'change-item',
        item: item(slots),
        ...(slots.instead && { instead: slots.instead }),
      };
    case 'ClearCart':
      return { kind: 'clear-cart' };
    case 'Undo':
      return { kind: 'undo' };
    case 'WrongProduct':
      return { kind: 'wrong-product', ...(slots.product && { product: slots.product }) };
    case 'StartOver':
      return { kind: 'start-over' };
    case 'Why':
      return { kind: 'why' };
    case 'More':
      return { kind: 'more' };
    case 'Yes':
      return { kind: 'yes' };
    case 'No':
      return { kind: 'no' };
    case 'Repeat':
      return { kind: 'repeat' };
    case 'Help':
      return { kind: 'help' };
    case 'Cancel':
      return { kind: 'cancel' };
    case 'Stop':
      return { kind: 'stop' };
    case 'Fallback':
      return { kind: 'fallback' };
  }
}

const item = (slots: Slots): SpokenItem => ({
  ...(slots.product && { product: slots.product }),
  ...(slots.size && { size: slots.size }),
  ...(slots.brand && { brand: slots.brand }),
  ...quantity(slots.quantity),
});

/** Where a number would mean nothing. */
const uncounted = ({ product, size, brand }: Slots): SpokenItem =>
  item({ ...(product && { product }), ...(size && { size }), ...(brand && { brand }) });

const otherItem = ({ otherProduct, otherSize, otherBrand }: Slots): SpokenItem => ({
  ...(otherProduct && { product: otherProduct }),
  ...(otherSize && { size: otherSize }),
  ...(otherBrand && { brand: otherBrand }),
});

const place = ({ store, postalCode, nearest }: Slots): SpokenPlace => ({
  nearest: nearest !== undefined,
  ...(store && { store }),
  ...(postalCode && { postalCode: postalCode.heard }),
});
/** Everything that was named in one breath, in its order; `items` only where that was more than one thing. */
function items(slots: Slots): SpokenItems {
  const named = [
    item(slots),
    nth(slots.productTwo, slots.sizeTwo, slots.quantityTwo),
    nth(slots.productThree, slots.sizeThree, slots.quantityThree),
    nth(slots.productFour, slots.sizeFour, slots.quantityFour),
  ].filter((each) => Object.keys(each).length > 0);
  const [first = {}] = named;
  return named.length > 1 ? { item: first, items: named } : { item: first };
}

const nth = (
  product: Spoken | undefined,
  size: Spoken | undefined,
  howMany: Spoken | undefined,
): SpokenItem => ({
  ...(product && { product }),
  ...(size && { size }),
  ...quantity(howMany),
});

function when(slots: Slots): SpokenWhen {
  return { day: day(slots), ...(slots.time && { time: slots.time.heard }) };
}
