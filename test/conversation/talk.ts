import { deepEqual } from 'node:assert/strict';
import { createCatalogue } from '../../lambda/catalogue/create-catalogue.ts';
import type { Cart } from '../../lambda/commerce/cart.ts';
import { converse } from '../../lambda/conversation/converse.ts';
import type { Intent } from '../../lambda/conversation/intent.ts';
import type { Ports } from '../../lambda/conversation/ports.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import { newSession, readSession, type Session } from '../../lambda/conversation/session.ts';
import type { Turn } from '../../lambda/conversation/turn.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import { createForget } from '../../lambda/privacy/forget-shopper.ts';
import { createKnows } from '../../lambda/privacy/knowledge.ts';
import { createPurchasing } from '../../lambda/purchasing/create-purchasing.ts';
import { silentLogger } from '../../lambda/runtime/logger.ts';
import type { Shopper } from '../../lambda/shoppers/shopper.ts';
import { money } from '../../lambda/speech/formats.ts';
import { loadSpeech, type Speech } from '../../lambda/speech/speech.ts';
import { createFakeShop, type FakeShop } from '../fakes/shop/create-fake-shop.ts';
import type { Seed } from '../fakes/shop/seed.ts';
import type { Wait } from '../fakes/shop/serve-call.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';
import { lintReply, lintSequel } from '../voice-ux/lint-reply.ts';
import { channel, device, noon } from './surroundings.ts';

/** An answer as it is heard. */
export interface Heard {
  readonly says: string;
  readonly reply: Reply;
}

export interface Talk {
  readonly shop: FakeShop;
  readonly ports: Ports;
  readonly speech: Speech;
  /** The next turn; a new session where the last one did not listen. Every answer is linted. */
  hear(intent: Intent, over?: Partial<Turn>): Promise<Heard>;
  /** Several in a row, one after the other; the answer to the last. */
  hearAll(...intents: readonly Intent[]): Promise<Heard>;
  /** Starts a new conversation, as a shopper who comes back later. */
  leave(): void;
  /** Lets time pass. */
  wait(minutes: number): void;
  /** What lies in the shop's cart: SKU to quantity. */
  cart(): Readonly<Record<string, number>>;
  /** What the shop has charged this shopper and not given back, as it is spoken: "$14.59". Oldest first. */
  charged(): readonly string[];
  /** What the session would be next: to be forged. */
  session: Session;
  now: Date;
}

export interface TalkOptions {
  /** When the shop opens and the talk begins. */
  readonly at?: Date;
  readonly stores?: Stores;
  readonly seed?: Seed;
  readonly wait?: Wait;
  /** Further ports, or others. */
  readonly ports?: Partial<Ports>;
  /** What is unlike the usual for every turn. */
  readonly over?: Partial<Turn>;
}

export async function startTalk(shopper: Shopper, options: TalkOptions = {}): Promise<Talk> {
  const talk = { now: options.at ?? noon, session: newSession };
  const clock = (): Date => talk.now;
  const { seed, wait } = options;
  const shop = createFakeShop({ clock, ...(seed && { seed }), ...(wait && { wait }) });
  const stores = options.stores ?? createMemoryStores();
  const ids = counter('id');
  const purchasing = createPurchasing({ shop, ...stores, clock, ids, logger: silentLogger });
  const catalogue = createCatalogue({ shop, clock });
  const forget = createForget({ ...stores, purchasing, clock, logger: silentLogger });
  const ports: Ports = {
    ...stores,
    shop,
    catalogue,
    purchasing,
    forget,
    knows: createKnows(stores),
    ...options.ports,
  };
  const speech = await loadSpeech('en-US');
  const requests = counter('request');
  const conversations = counter('conversation');
  let conversationId = conversations();
  let before: Reply | undefined;
  const leave = (): void => {
    talk.session = newSession;
    conversationId = conversations();
    before = undefined;
  };

  const hear = async (intent: Intent, over: Partial<Turn> = {}): Promise<Heard> => {
    const turn: Turn = {
      intent,
      locale: 'en-US',
      channel,
      device,
      shopper,
      conversationId,
      requestId: requests(),
      session: talk.session,
      at: talk.now,
      signal: new AbortController().signal,
      ...options.over,
      ...over,
    };
    const reply = await converse(turn, ports);
    deepEqual(lintReply(reply, speech), [], `after ${intent.kind}`);
    if (before) deepEqual(lintSequel(before, reply, speech), [], `after ${intent.kind}`);
    if (reply.asks) {
      before = reply;
      talk.session = throughThePlatform(reply.session);
    } else {
      leave();
    }
    return { says: spoken(reply, speech), reply };
  };

  return Object.assign(talk, {
    shop,
    ports,
    speech,
    leave,
    hear,
    async hearAll(...intents: readonly Intent[]): Promise<Heard> {
      let last: Heard | undefined;
      for (const intent of intents) last = await hear(intent);
      if (!last) throw new Error('nothing was said');
      return last;
    },
    wait(minutes: number) {
      talk.now = new Date(talk.now.getTime() + minutes * 60_000);
    },
    charged: () =>
      shopper.kind === 'linked'
        ? shop
            .charges(shopper.customer)
            .filter(({ status }) => status === 'charged')
            .map(({ total }) => money(total, 'en-US'))
        : [],
    cart: () => (shopper.kind === 'linked' ? contents(shop.cart(shopper.customer)) : {}),
  });
}

/** Sessions travel as JSON and come back parsed; what they say must be the same. */
function throughThePlatform(session: Session): Session {
  const back = readSession(JSON.parse(JSON.stringify(session)));
  deepEqual(back, session);
  return back;
}

const spoken = (reply: Reply, speech: Speech): string =>
  reply.messages.length > 0 ? speech.say(reply.messages, reply.session.turns) : '';

const contents = (cart: Cart | undefined): Readonly<Record<string, number>> =>
  Object.fromEntries(cart?.lines.map(({ sku, quantity }) => [sku, quantity]) ?? []);

function counter(name: string): () => string {
  let count = 0;
  return () => `${name}-${++count}`;
}
