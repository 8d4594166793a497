import type { Spoken } from '../../conversation/intent.ts';
import { slotNames, type SlotName, type Slots } from '../read-intent.ts';
import { dig } from './dig.ts';
import { readDate } from './read-date.ts';
import { readSpoken } from './read-spoken.ts';
import { readTime } from './read-time.ts';

/** An intent's slots in no platform's form. What is empty, unresolved or makes no sense is left out. */
export function readSlots(slots: Readonly<Record<string, unknown>>): Slots {
  const found: Partial<Record<SlotName, Spoken>> = {};
  for (const name of slotNames) {
    const spoken = readSpoken(dig(slots, name));
    const plain = spoken && inPlainForm(name, spoken);
    if (plain !== undefined) found[name] = plain;
  }
  return found;
}

function inPlainForm(name: SlotName, spoken: Spoken): Spoken | undefined {
  switch (name) {
    case 'day':
      return as(spoken, readDate(spoken.heard));
    case 'time':
      return as(spoken, readTime(spoken.heard));
    case 'quantity':
    case 'quantityTwo':
    case 'quantityThree':
    case 'quantityFour':
    case 'ordinal':
      return as(spoken, readNumber(spoken));
    case 'orderDigits':
    case 'cardDigits':
    case 'postalCode':
      return as(spoken, withoutGaps(spoken.heard));
    case 'product':
    case 'instead':
    case 'size':
    case 'brand':
    case 'holiday':
    case 'store':
    case 'nearest':
    case 'otherProduct':
    case 'otherSize':
    case 'otherBrand':
    case 'problem':
    case 'code':
    case 'productTwo':
    case 'productThree':
    case 'productFour':
    case 'sizeTwo':
    case 'sizeThree':
    case 'sizeFour':
    case 'coupon':
    case 'couponOff':
    case 'way':
    case 'preference':
    case 'partOfDay':
    case 'address':
    case 'card':
      return spoken;
  }
}

const as = (spoken: Spoken, heard: string | undefined): Spoken | undefined =>
  heard === undefined ? undefined : { ...spoken, heard };

/** Numbers come as digits, ordinals as "2" or "2nd", and both as the id of a value of our own list ("-1": the last). */
const readNumber = ({ heard, ids }: Spoken): string | undefined =>
  [ids[0] ?? '', heard].map((text) => /^(-?\d+)(st|nd|rd|th)?$/i.exec(text)?.[1]).find(Boolean);

/** "4 2 7 1" and "6 0 6 1 4": said one by one. */
const withoutGaps = (heard: string): string =>
  /^[\d\s-]+$/.test(heard) ? heard.replaceAll(/[\s-]/g, '') : heard;
