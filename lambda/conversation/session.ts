import * as v from 'valibot';
import { problemKinds } from '../commerce/shop-case.ts';
import { messageSchema } from '../speech/message.ts';

const list = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.readonly());
const some = <T extends v.GenericSchema>(of: T) =>
  v.pipe(v.array(of), v.minLength(1), v.readonly());

/** Enough for a person to know what it is about. */
export const mostTopics = 6;

/** More than this is never meant; whatever is larger was heard as this much. */
export const mostOfAnything = 1_000_000_000;

const whole = (least: number, most = mostOfAnything) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const quantity = whole(1);

/** Of the calendar: the thirtieth of February is none. */
const day = v.pipe(v.string(), v.isoDate(), v.check(isOfTheCalendar));

const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

const wish = v.picklist(['add-to-cart', 'reorder', 'remove-from-cart', 'change-item']);

/** An option as it was offered: enough to name it again and to act on it, never its price. */
const option = v.object({
  variantId: id,
  productId: id,
  name: v.string(),
  productName: v.string(),
  brand: v.exactOptional(v.string()),
  size: v.exactOptional(v.string()),
  sizeRank: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
  lastBoughtAt: v.exactOptional(instant),
});

export const spoken = v.object({ heard: v.string(), ids: list(id) });

export const spokenDay = v.variant('kind', [
  v.object({ kind: v.literal('now') }),
  v.object({ kind: v.literal('date'), date: day }),
  v.object({ kind: v.literal('days'), from: day, to: day }),
  v.object({ kind: v.literal('holiday'), holiday: spoken }),
]);
export const spokenItem = v.object({
  product: v.exactOptional(spoken),
  size: v.exactOptional(spoken),
  brand: v.exactOptional(spoken),
  quantity: v.exactOptional(quantity),
});

/** What becomes of a line of the cart: `of` is its variant, where that is known and something to take its place is not. */
const change = v.object({ said: spokenItem, of: v.exactOptional(id) });

const when = v.object({
  day: spokenDay,
  time: v.exactOptional(v.pipe(v.string(), v.isoTime())),
});

const price = v.object({
  amount: whole(0),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

/** A purchase was read out. A yes is believed only when the store of quotes agrees. */
const confirmPurchase = v.object({
  kind: v.literal('confirm-purchase'),
  quoteId: id,
  total: price,
});

/** What can be asked of a product. */
const productFacts = ['price', 'availability', 'size'] as const;
const mostTold = 10;

/** Why a product was picked: `lastAt` is RFC 3339. */
const reason = v.variant('kind', [
  v.object({ kind: v.literal('bought'), name: v.string(), times: whole(0), lastAt: instant }),
  v.object({ kind: v.literal('closest'), name: v.string() }),
  v.object({ kind: v.literal('chosen'), name: v.string() }),
  /** So many things are bought about every `from` to `to` weeks; `isEarly`: none of them is due yet. */
  v.object({
    kind: v.literal('habit'),
    count: whole(1),
    from: whole(1),
    to: whole(1),
    isEarly: v.boolean(),
  }),
]);

/** `freely`: for anybody's ears; else it may have been named out of her cart, orders or habits. */
const named = v.object({ option, freely: v.boolean() });
const moved = v.object({
  variantId: id,
  /** Negative: so many went out. */
  quantity: v.pipe(whole(-mostOfAnything), v.notValue(0)),
  before: whole(0),
});

/** More than this of one cart is not kept to be put back. */
export const mostMoved = 40;
const mostSteps = 5;
const mostRejected = 20;

/** What one turn did to a cart, so that it can be taken back: her own words could do the same again. */
const cartStep = v.object({
  cartId: id,
  moved: v.pipe(v.array(moved), v.minLength(1), v.maxLength(mostMoved), v.readonly()),
  /** It came of a purchase that was offered: a no to that takes it back as well. */
  toBuy: v.exactOptional(v.boolean()),
});

/** At most so many of anything are read out to choose among. */
export const mostChoices = 3;

const few = <T extends v.GenericSchema>(of: T) => v.pipe(some(of), v.maxLength(mostChoices));

/** A delivery as it was read out; chosen is only what the shop still lists by that id. */
const offeredDelivery = v.object({
  id,
  type: v.picklist(['shipping', 'pickup']),
  title: v.string(),
  cost: price,
  timeZone: v.string(),
  earliest: instant,
  latest: instant,
});

/** The question that waits for an answer. */
const pending = v.variant('kind', [
  /** "What would you like?" */
  v.object({ kind: v.literal('anything') }),
  /** `cart`: something was just put in or taken out, so that a no leads to the checkout. */
  v.object({ kind: v.literal('anything-else'), cart: v.exactOptional(v.boolean()) }),
  v.object({ kind: v.literal('which-product'), wish }),
  v.pipe(
    v.object({
      kind: v.literal('choose-product'),
      wish,
      quantity: v.exactOptional(quantity),
      change: v.exactOptional(change),
      options: some(option),
      /** Index of the first option that was read out. */
      from: whole(0),
    }),
    v.check(({ options, from }) => from < options.length),
  ),
  /** "Did you mean ...?" */
  v.object({
    kind: v.literal('confirm-product'),
    wish,
    quantity: v.exactOptional(quantity),
    option,
  }),
  /** A number that is worth a question of its own. */
  v.object({
    kind: v.literal('confirm-quantity'),
    wish,
    quantity,
    option,
    change: v.exactOptional(change),
  }),
  confirmPurchase,
  /** The yes was said, and the voice code is wanted besides. */
  v.object({ kind: v.literal('spoken-code'), quoteId: id }),
  /** A code was said, to be entered on the phone: the account is linked there. */
  v.object({ kind: v.literal('link-by-code') }),
  /** An order that was placed shall be cancelled. */
  v.object({ kind: v.literal('confirm-cancel'), orderId: id }),
  /** All that lies in the cart shall go. */
  v.object({ kind: v.literal('confirm-clear') }),
  /** What is kept of the shopper shall go. */
  v.object({ kind: v.literal('confirm-forget') }),
  v.object({
    kind: v.literal('which-store'),
    /** What is asked of the store; its hours where nothing is told. */
    about: v.exactOptional(v.picklist(['location', 'phone'])),
    when,
    stores: some(v.pipe(v.string(), v.minLength(1))),
  }),
  /** "Which product do you mean?", to be told something of it. */
  v.object({ kind: v.literal('about-product'), about: v.picklist(productFacts) }),
  /** Something was told of these; one of them, or the only one, may be wanted. */
  v.object({
    kind: v.literal('offer-to-add'),
    quantity: v.exactOptional(quantity),
    options: v.pipe(some(option), v.maxLength(mostTold)),
  }),
  /** The shop shall be told of a problem with an order, or with one thing in it. */
  v.object({
    kind: v.literal('confirm-problem'),
    orderId: id,
    variantId: v.exactOptional(id),
    problem: v.picklist(problemKinds),
  }),
  /** A person can be put on the line (`offer`); the person may be told what this was about (`summary`). */
  v.object({ kind: v.literal('put-through'), step: v.picklist(['offer', 'summary']) }),
  /** "What's the code?" */
  v.object({ kind: v.literal('which-coupon') }),
  v.object({ kind: v.literal('choose-delivery'), options: few(offeredDelivery) }),
  /** By what the shopper calls them. */
  v.object({
    kind: v.literal('choose-address'),
    options: few(v.object({ id, name: v.string() })),
  }),
  v.object({
    kind: v.literal('choose-payment'),
    options: few(
      v.object({ id, brand: v.exactOptional(v.string()), last4: v.exactOptional(v.string()) }),
    ),
  }),
  v.object({ kind: v.literal('offer-checkout') }),
  v.object({ kind: v.literal('resume-cart') }),
]);

const topic = v.object({
  kind: v.picklist(['order', 'cancelling', 'problem', 'reorder', 'cart', 'hours']),
  /** Of the order that was spoken of, its last four. */
  digits: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
});

/** Several things were named at once, and the pending question is about one of them. */
const several = v.object({
  wish: v.picklist(['add-to-cart', 'reorder', 'remove-from-cart']),
  /** What is sure and waits for the rest, where all of it belongs to one offer. */
  sure: list(v.object({ option, quantity })),
  asked: spokenItem,
  /** What is asked about next. */
  next: list(spokenItem),
});

const session = v.object({
  /** Turns of this conversation so far. */
  turns: whole(0),
  /** Failures to understand in a row. */
  misses: whole(0),
  pending: v.exactOptional(pending),
  /** The purchase that was read out and is neither bought nor withdrawn: other questions may come in between. */
  offer: v.exactOptional(confirmPurchase),
  several: v.exactOptional(several),
  /** The pending question has already come back once after another topic. */
  cameBack: v.boolean(),
  /** What was said last, without its question, to be said again on request. */
  said: list(messageSchema),
  /** The product that was named last, so that "it" means something. */
  named: v.exactOptional(named),
  /** Why the last product was picked, to be told on request. */
  reason: v.exactOptional(reason),
  /** What was spoken of, the latest last; kept only where a person could be told. */
  topics: v.exactOptional(v.pipe(list(topic), v.maxLength(mostTopics))),
  /** The latest changes of the cart, the last one last. */
  steps: v.exactOptional(
    v.pipe(v.array(cartStep), v.minLength(1), v.maxLength(mostSteps), v.readonly()),
  ),
  /** The product that was named last. */
  sought: v.exactOptional(spokenItem),
  /** Variants that were not meant: not offered again. */
  rejected: v.exactOptional(
    v.pipe(v.array(id), v.minLength(1), v.maxLength(mostRejected), v.readonly()),
  ),
});

export type Topic = v.InferOutput<typeof topic>;
export type WishKind = v.InferOutput<typeof wish>;
export type OfferedOption = v.InferOutput<typeof option>;
export type ProductFact = (typeof productFacts)[number];
export type Named = v.InferOutput<typeof named>;
export type ItemChange = v.InferOutput<typeof change>;
export type CartStep = v.InferOutput<typeof cartStep>;
export type Reason = v.InferOutput<typeof reason>;
export type Several = v.InferOutput<typeof several>;
export type OfferedDelivery = v.InferOutput<typeof offeredDelivery>;
export type Pending = v.InferOutput<typeof pending>;
/** What travels with the conversation: small, visible to the platform, and so never proof of anything. */
export type Session = v.InferOutput<typeof session>;

export const lastSteps = (steps: readonly CartStep[]): readonly CartStep[] =>
  steps.slice(-mostSteps);

export const lastRejected = (variants: readonly string[]): readonly string[] =>
  [...new Set(variants)].slice(-mostRejected);

export const newSession: Session = { turns: 0, misses: 0, cameBack: false, said: [] };

/** Session data comes back from a platform and may be lost, old or forged: what does not fit is a new session. */
export function readSession(data: unknown): Session {
  const parsed = v.safeParse(session, data);
  return parsed.success ? parsed.output : newSession;
}

function isOfTheCalendar(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}
