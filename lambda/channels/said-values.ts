import {
  problemKinds,
  type ProblemKind,
  type Spoken,
  type SpokenOrder,
  type SpokenWhen,
} from '../conversation/intent.ts';
import { mostOfAnything } from '../conversation/session.ts';

type OrderSlots = Readonly<Partial<Record<'orderDigits' | 'product' | 'day', Spoken>>>;

type DaySlots = Readonly<Partial<Record<'day' | 'holiday', Spoken>>>;

/** A day that is no date or stretch of dates says nothing. */
export function day(slots: DaySlots): SpokenWhen['day'] {
  if (slots.holiday) return { kind: 'holiday', holiday: slots.holiday };
  const [from, to] = slots.day?.heard.split('/') ?? [];
  if (from === undefined) return { kind: 'now' };
  return to === undefined ? { kind: 'date', date: from } : { kind: 'days', from, to };
}

export const lastFour = (digits: Spoken | undefined) =>
  digits && /^\d{4}$/.test(digits.heard) ? { lastFour: digits.heard } : {};

/** By a value of our own list, else by nothing: what went wrong is then simply a problem. */
export const problem = (spoken: Spoken | undefined): ProblemKind =>
  problemKinds.find((kind) => spoken?.ids.includes(kind) || spoken?.heard === kind) ?? 'other';

/** Digits may be said one by one. What is not exactly four of them is no code. */
export function code(spoken: Spoken | undefined): { readonly code?: string } {
  const digits = spoken?.heard.replaceAll(/[\s-]/g, '') ?? '';
  return /^\d{4}$/.test(digits) ? { code: digits } : {};
}

/** Nobody wants none or less of a thing. A number that is too large stays one: to leave it out would mean one of it. */
export function quantity(spoken: Spoken | undefined): { readonly quantity?: number } {
  const value = wholeNumber(spoken);
  return value === undefined || value < 1 ? {} : { quantity: Math.min(value, mostOfAnything) };
}

export function ordinal(spoken: Spoken | undefined): { readonly ordinal?: number } {
  const value = wholeNumber(spoken);
  return value === undefined || !Number.isSafeInteger(value) ? {} : { ordinal: value };
}

const wholeNumber = (spoken: Spoken | undefined): number | undefined =>
  spoken && /^-?\d+$/.test(spoken.heard) ? Number(spoken.heard) : undefined;

/** An order by what is said of it. A day that is no date or stretch of dates says nothing. */
export const order = (slots: OrderSlots): SpokenOrder => ({
  ...lastFour(slots.orderDigits),
  ...(slots.product && { product: slots.product }),
  ...(slots.day && { day: day({ day: slots.day }) }),
});
