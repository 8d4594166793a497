import type { ProblemKind } from '../commerce/shop-case.ts';

export { problemKinds, type ProblemKind } from '../commerce/shop-case.ts';

/** A value as it was heard, with the identifiers that the platform resolved it to (none when it knew none). */
export interface Spoken {
  readonly heard: string;
  readonly ids: readonly string[];
}

/** A product as somebody says it. `product.ids` are the catalogue's product ids. */
export interface SpokenItem {
  readonly product?: Spoken;
  readonly size?: Spoken;
  readonly brand?: Spoken;
  readonly quantity?: number;
}

/** What was named in one breath: `items` are all of it where that is more than one thing, `item` the first. */
export interface SpokenItems {
  readonly item: SpokenItem;
  readonly items?: readonly SpokenItem[];
}

/** A day or a moment as somebody says it. Dates are YYYY-MM-DD in no zone: the store's zone decides. */
export interface SpokenWhen {
  /** `now` where neither day nor holiday is said. */
  readonly day:
    | { readonly kind: 'now' }
    | { readonly kind: 'date'; readonly date: string }
    | { readonly kind: 'days'; readonly from: string; readonly to: string }
    | { readonly kind: 'holiday'; readonly holiday: Spoken };
  /** HH:MM, when a time of the day was said ("are you open at nine"). */
  readonly time?: string;
}

/** Which store somebody means. */
export interface SpokenPlace {
  readonly store?: Spoken;
  readonly postalCode?: string;
  /** "the nearest store", "near me" */
  readonly nearest: boolean;
}

/** A placed order as somebody says it: by its last four digits, by something in it, by a day. Nothing: the latest. */
export interface SpokenOrder {
  readonly lastFour?: string;
  readonly product?: Spoken;
  readonly day?: SpokenWhen['day'];
}

export const deliveryWays = ['pickup', 'shipping'] as const;
export const deliveryPreferences = ['earliest', 'cheapest', 'latest'] as const;
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;

/** How and when the goods shall come, as somebody says it; nothing where only a change is wanted. */
export interface SpokenDelivery {
  readonly day?: SpokenWhen['day'];
  /** HH:MM */
  readonly time?: string;
  readonly part?: (typeof partsOfDay)[number];
  readonly preference?: (typeof deliveryPreferences)[number];
  readonly way?: (typeof deliveryWays)[number];
  readonly store?: Spoken;
}

/** A card by what is said of it, and the last four digits of its number. */
export interface SpokenPayment {
  readonly card?: Spoken;
  readonly lastFour?: string;
}

/** A coupon that shall count, or shall not any more. `ids` are codes; what was heard alone is a code as it is spoken. */
export interface SpokenCoupon {
  readonly coupon?: Spoken;
  readonly isOff: boolean;
}

/** Whether anything is said of it at all. */
export const isNamed = ({ lastFour, product, day }: SpokenOrder): boolean =>
  lastFour !== undefined || product !== undefined || day !== undefined;

/** What came of verifying a speaker; `failed`: the platform could not even ask. */
export type VerificationResult =
  'achieved' | 'not-match' | 'lockout' | 'not-set-up' | 'not-enabled' | 'not-achieved' | 'failed';

/** Everything a shopper can mean. */
export type Intent =
  | { readonly kind: 'launch' }
  | ({ readonly kind: 'reorder' } & SpokenItems)
  | ({ readonly kind: 'add-to-cart' } & SpokenItems)
  | ({ readonly kind: 'remove-from-cart' } & SpokenItems)
  /** "My usual": what this shopper buys regularly. */
  | { readonly kind: 'usual' }
  | { readonly kind: 'review-cart' }
  | { readonly kind: 'checkout' }
  | ({ readonly kind: 'order-status' } & SpokenOrder)
  /** Undo an order that was placed: never what "cancel" alone means. */
  | ({ readonly kind: 'cancel-order' } & SpokenOrder)
  | ({ readonly kind: 'store-hours'; readonly when: SpokenWhen } & SpokenPlace)
  | {
      /** A bare answer to the pending question: "the second one", "the big one", "two", "Riverside". */
      readonly kind: 'answer';
      /** 1 is the first; -1 the last. */
      readonly ordinal?: number;
      readonly item: SpokenItem;
      readonly store?: Spoken;
      /** Exactly four digits, leading zeros kept. */
      readonly code?: string;
      readonly coupon?: Spoken;
      readonly delivery?: SpokenDelivery;
      readonly address?: Spoken;
      readonly payment?: SpokenPayment;
    }
  | { readonly kind: 'product-price'; readonly item: SpokenItem }
  | { readonly kind: 'product-availability'; readonly item: SpokenItem }
  | { readonly kind: 'product-size'; readonly item: SpokenItem }
  /** What is not said of the other is that of the one: "the gallon or the half gallon of milk". */
  | { readonly kind: 'compare-products'; readonly item: SpokenItem; readonly other: SpokenItem }
  | ({ readonly kind: 'store-location' } & SpokenPlace)
  | ({ readonly kind: 'store-phone' } & SpokenPlace)
  /** "What do you know about me?" */
  | { readonly kind: 'what-you-know' }
  /** "Forget me": what is kept of the shopper shall go, the link included. */
  | { readonly kind: 'forget-me' }
  | { readonly kind: 'talk-to-person' }
  /** "I have a coupon", "take the coupon off". */
  | ({ readonly kind: 'apply-coupon' } & SpokenCoupon)
  /** "When would it come, and what does that cost?": nothing is chosen. */
  | {
      readonly kind: 'delivery-estimate';
      readonly delivery: SpokenDelivery;
      readonly postalCode?: string;
    }
  /** "Deliver it on Friday instead." */
  | { readonly kind: 'choose-delivery'; readonly delivery: SpokenDelivery }
  /** "Send it to the office." */
  | { readonly kind: 'choose-address'; readonly address?: Spoken }
  /** "Use my other card." */
  | ({ readonly kind: 'choose-payment' } & SpokenPayment)
  /** Something that was ordered is broken, missing, wrong, or shall go back. */
  | ({ readonly kind: 'report-problem'; readonly problem: ProblemKind } & SpokenOrder)
  | {
      /** The platform's answer to a request to verify the speaker. */
      readonly kind: 'speaker-verified';
      /** The token that was given along with the request, as it came back: anybody may have made it up. */
      readonly verification: string;
      readonly result: VerificationResult;
      /** How sure the platform is of who speaks, in its own numbers. */
      readonly level?: number;
    }
  /** "Make that three", "the half gallon", "change the milk to two": `instead` where a product and another in its place are named. */
  | { readonly kind: 'change-item'; readonly item: SpokenItem; readonly instead?: Spoken }
  /** "No, not that one", "that's the wrong coffee". */
  | { readonly kind: 'wrong-product'; readonly product?: Spoken }
  /** "Empty my cart." */
  | { readonly kind: 'clear-cart' }
  /** "Undo that": the last change of the cart. */
  | { readonly kind: 'undo' }
  /** "Start over": what waits for an answer is let go. */
  | { readonly kind: 'start-over' }
  | { readonly kind: 'why' }
  | { readonly kind: 'more' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'help' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'stop' }
  /** The platform understood nothing. */
  | { readonly kind: 'fallback' }
  /** Nothing was said. */
  | { readonly kind: 'silence' }
  /** The platform has closed the session: nothing may be said any more. */
  | { readonly kind: 'session-ended' }
  /** A request this version knows no answer to. */
  | { readonly kind: 'unsupported'; readonly name: string };
