import type { Intent, Spoken, SpokenItem, SpokenWhen } from '../conversation/intent.ts';
import { mostOfAnything } from '../conversation/session.ts';

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
      return { kind: 'reorder', item: item(slots) };
    case 'AddToCart':
      return { kind: 'add-to-cart', item: item(slots) };
    case 'RemoveFromCart':
      return { kind: 'remove-from-cart', item: item(slots) };
    case 'ReviewCart':
      return { kind: 'review-cart' };
    case 'Checkout':
      return { kind: 'checkout' };
    case 'OrderStatus':
      return { kind: 'order-status', ...lastFour(slots.orderDigits) };
    case 'CancelOrder':
      return { kind: 'cancel-order', ...lastFour(slots.orderDigits) };
    case 'StoreHours':
      return {
        kind: 'store-hours',
        when: when(slots),
        nearest: slots.nearest !== undefined,
        ...(slots.store && { store: slots.store }),
        ...(slots.postalCode && { postalCode: slots.postalCode.heard }),
      };
    case 'Answer':
      return {
        kind: 'answer',
        item: item(slots),
        ...(slots.store && { store: slots.store }),
        ...ordinal(slots.ordinal),
        ...code(slots.code),
      };
    case 'WhatYouKnow':
      return { kind: 'what-you-know' };
    case 'ForgetMe':
      return { kind: 'forget-me' };
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

function when(slots: Slots): SpokenWhen {
  return { day: day(slots), ...(slots.time && { time: slots.time.heard }) };
}

function day(slots: Slots): SpokenWhen['day'] {
  if (slots.holiday) return { kind: 'holiday', holiday: slots.holiday };
  const [from, to] = slots.day?.heard.split('/') ?? [];
  if (from === undefined) return { kind: 'now' };
  return to === undefined ? { kind: 'date', date: from } : { kind: 'days', from, to };
}

const lastFour = (digits: Spoken | undefined) =>
  digits && /^\d{4}$/.test(digits.heard) ? { lastFour: digits.heard } : {};

/** Digits may be said one by one. What is not exactly four of them is no code. */
function code(spoken: Spoken | undefined): { readonly code?: string } {
  const digits = spoken?.heard.replaceAll(/[\s-]/g, '') ?? '';
  return /^\d{4}$/.test(digits) ? { code: digits } : {};
}

/** Nobody wants none or less of a thing. A number that is too large stays one: to leave it out would mean one of it. */
function quantity(spoken: Spoken | undefined): { readonly quantity?: number } {
  const value = wholeNumber(spoken);
  return value === undefined || value < 1 ? {} : { quantity: Math.min(value, mostOfAnything) };
}

function ordinal(spoken: Spoken | undefined): { readonly ordinal?: number } {
  const value = wholeNumber(spoken);
  return value === undefined || !Number.isSafeInteger(value) ? {} : { ordinal: value };
}

const wholeNumber = (spoken: Spoken | undefined): number | undefined =>
  spoken && /^-?\d+$/.test(spoken.heard) ? Number(spoken.heard) : undefined;
