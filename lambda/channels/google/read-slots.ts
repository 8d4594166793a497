import type { Spoken } from '../../conversation/intent.ts';
import { slotNames, type SlotName, type Slots } from '../read-intent.ts';
import { readDay, readTime } from './dates.ts';
import type { DialogflowRequest } from './dialogflow-request.ts';
import { isRecord, text } from './json.ts';

/** `value` is what Dialogflow made of it, the first where it found several; `original` the words it was made of. */
type ReadSlot = (value: unknown, original: string | undefined) => Spoken | undefined;

/** Dialogflow's parameters, which may be numbers, texts, lists, objects or empty texts, as slots. */
export function readSlots(request: DialogflowRequest): Slots {
  const slots: Partial<Record<SlotName, Spoken>> = {};
  for (const name of slotNames) {
    const value = request.parameters[name];
    const spoken = readers[name](first(value), originalOf(name, value, request));
    if (spoken) slots[name] = spoken;
  }
  return slots;
}

/**
 * A value of one of the agent's own entities is an id. An entity that grows by itself also gives back the very words that
 * were said: where they could not be an id, nothing was resolved.
 */
const resolved: ReadSlot = (value, original) => {
  const id = words(value);
  if (id === undefined) return undefined;
  const heard = original ?? id;
  const isWords = heard.toLowerCase() === id.toLowerCase() && /\s/.test(id);
  return { heard, ids: isWords ? [] : [id] };
};

const plain: ReadSlot = (value, original) => unresolved(words(value) ?? original);

const number: ReadSlot = (value) => unresolved(amount(value));

/** Numbers lose leading zeros and a caller may space digits out: the words keep them. */
const digits: ReadSlot = (value, original) => {
  const said = original?.replaceAll(/[\s.-]/g, '') ?? '';
  const heard = /^\d+$/.test(said) ? said : words(value)?.replaceAll(/\D/g, '');
  return unresolved(heard === '' ? undefined : heard);
};

/** Strict, because it is a secret: four digits said or written, and nothing made of anything else. */
const code: ReadSlot = (value, original) => {
  const said = [original, words(value)].filter((each) => each !== undefined);
  return unresolved(said.find((each) => /^(?:[\s-]*\d){4}[\s-]*$/.test(each)));
};

const readers: Readonly<Record<SlotName, ReadSlot>> = {
  product: resolved,
  instead: resolved,
  size: resolved,
  brand: resolved,
  quantity: number,
  ordinal: number,
  orderDigits: digits,
  code,
  day: (value) => unresolved(readDay(value)),
  time: (value) => unresolved(readTime(value)),
  holiday: resolved,
  store: resolved,
  postalCode: digits,
  nearest: plain,
  otherProduct: resolved,
  otherSize: resolved,
  otherBrand: resolved,
  problem: resolved,
  productTwo: resolved,
  productThree: resolved,
  productFour: resolved,
  sizeTwo: resolved,
  sizeThree: resolved,
  sizeFour: resolved,
  quantityTwo: number,
  quantityThree: number,
  quantityFour: number,
  coupon: resolved,
  couponOff: resolved,
  way: resolved,
  preference: resolved,
  partOfDay: resolved,
  address: resolved,
  card: resolved,
  cardDigits: digits,
};

const unresolved = (heard: string | undefined): Spoken | undefined =>
  heard === undefined ? undefined : { heard, ids: [] };

/** A composite entity is an object: its first text or number speaks for it. */
const parts = (value: unknown): readonly unknown[] =>
  isRecord(value) ? Object.values(value) : [value];

const words = (value: unknown): string | undefined =>
  firstOf(parts(value), (part) => (typeof part === 'number' ? String(part) : text(part)));

const amount = (value: unknown): string | undefined =>
  firstOf(parts(value), (part) => {
    const written = typeof part === 'number' ? inDigits(part) : text(part);
    return /^(-?\d+)(?:st|nd|rd|th)?$/i.exec(written ?? '')?.[1];
  });

/** "1e+21" is a number of digits, too. */
const inDigits = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(value);

/** Either declared as a parameter of its own, or left by Dialogflow in the contexts, where older turns leave theirs, too. */
function originalOf(
  name: SlotName,
  value: unknown,
  { parameters, contexts }: DialogflowRequest,
): string | undefined {
  const key = `${name}.original`;
  const own = text(first(parameters[key]));
  if (own !== undefined) return own;
  const current = contexts.filter((context) => same(context.parameters[name], value));
  return firstOf(current, (context) => text(first(context.parameters[key])));
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const first = (value: unknown): unknown =>
  Array.isArray(value)
    ? (value as readonly unknown[]).find((each) => each !== '' && each !== null)
    : value;

function firstOf<T, R>(values: readonly T[], read: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
