import type { Message } from '../speech/message.ts';
import type { Session } from './session.ts';

/** What the question at the end wants to hear, so that a channel can listen for just that. */
export type Asked =
  | { readonly kind: 'yes-no' }
  /** One of the options that were read: by ordinal, size, brand or name. */
  | { readonly kind: 'option' }
  | { readonly kind: 'product' }
  | { readonly kind: 'quantity' }
  | { readonly kind: 'store' }
  /** Four digits that only the shopper knows. */
  | { readonly kind: 'code' }
  /** A coupon's code, as it is spoken. */
  | { readonly kind: 'coupon' }
  /** One of the deliveries that were read, by day, time, place or ordinal. */
  | { readonly kind: 'delivery' }
  /** One of the shopper's addresses, by label or ordinal. */
  | { readonly kind: 'address' }
  /** One of the shopper's cards, by brand, digits or ordinal. */
  | { readonly kind: 'card' }
  /** Whatever the shopper wants next. */
  | { readonly kind: 'anything' };

export interface Card {
  readonly title: Message;
  readonly text: readonly Message[];
  /** A page of the shop to go on with. */
  readonly url?: string;
}

/** An option as a screen shows it; a tap on it means the same as saying its ordinal. */
export interface ShownOption {
  /** 1 is the first. */
  readonly ordinal: number;
  readonly title: Message;
  readonly detail?: Message;
}

/** Something the platform shall do besides speaking. A channel that cannot leaves it out. */
export type Directive =
  | { readonly kind: 'link-account' }
  | { readonly kind: 'ask-consent'; readonly to: 'location' }
  /** Have the platform verify who speaks; its answer comes back with the token, in the same session. */
  | { readonly kind: 'verify-speaker'; readonly token: string }
  /** Put the call through to a person. `summary`: what it was about, where the shopper has agreed; each a few words. */
  | {
      readonly kind: 'transfer-call';
      /** E.164. */
      readonly telephone: string;
      readonly summary?: readonly Message[];
    }
  /** What this shopper is likely to name: the platform should listen for it. At most 100. */
  | {
      readonly kind: 'expect-products';
      readonly products: readonly {
        readonly id: string;
        readonly name: string;
        readonly synonyms: readonly string[];
      }[];
    };

/** What the core decided: as data, in no language and for no platform. */
export interface Reply {
  /** Said in this order; where something is asked, the last one is the question. Empty: nothing may be said. */
  readonly messages: readonly Message[];
  /** Absent: the conversation is over. */
  readonly asks?: Asked;
  /** Said after silence; present exactly when something is asked. */
  readonly reprompt?: Message;
  readonly card?: Card;
  /** For a screen, at most the channel's `optionsShown`. */
  readonly options?: readonly ShownOption[];
  readonly directives: readonly Directive[];
  readonly session: Session;
}
