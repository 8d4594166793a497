import { expect } from '@jest/globals';
import { createCatalogue } from '../../lambda/catalogue/create-catalogue.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { ChannelProfile } from '../../lambda/conversation/channel-profile.ts';
import { converse } from '../../lambda/conversation/converse.ts';
import type { Intent } from '../../lambda/conversation/intent.ts';
import type { Ports } from '../../lambda/conversation/ports.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import { newSession, readSession, type Session } from '../../lambda/conversation/session.ts';
import type { Device, Turn } from '../../lambda/conversation/turn.ts';
import { createPurchasing } from '../../lambda/purchasing/create-purchasing.ts';
import { silentLogger } from '../../lambda/runtime/logger.ts';
import { toShopperId, type Shopper } from '../../lambda/shoppers/shopper.ts';
import { loadSpeech, type Speech } from '../../lambda/speech/speech.ts';
import { createFakeShop, type FakeShop } from '../fakes/shop/create-fake-shop.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';
import { lintReply } from '../voice-ux/lint-reply.ts';

/** An answer as it is heard. */
export interface Heard {
  readonly says: string;
  readonly reply: Reply;
}

export interface Talk {
  readonly shop: FakeShop;
  readonly ports: Ports;
  /** The next turn; a new session where the last one did not listen. Every answer is linted. */
  hear(intent: Intent, over?: Partial<Turn>): Promise<Heard>;
  /** Starts a new conversation, as a shopper who comes back later. */
  leave(): void;
  /** Lets time pass. */
  wait(minutes: number): void;
  /** What the session would be next: to be forged. */
  session: Session;
  now: Date;
}

/** A Friday, noon in Chicago. */
const noon = new Date('2026-11-20T18:00:00Z');

const channel: ChannelProfile = {
  name: 'test',
  optionsSpoken: 3,
  optionsShown: 10,
  linking: 'card',
  cards: true,
  deadlineMs: 5_000,
};

const device: Device = {
  screen: false,
  locate: () => Promise.resolve({ kind: 'unknown' }),
  timeZone: () => Promise.resolve(undefined),
};

export const guest: Shopper = { kind: 'guest', link: 'none' };

/** A customer of the shop in memory, linked. */
export const persona = (name: string): Shopper => ({
  kind: 'linked',
  id: toShopperId(`shopper-${name}`),
  customer: toId<'customer'>(`cm-${name}`),
  speaker: 'unsupported',
});

export async function startTalk(shopper: Shopper, at = noon): Promise<Talk> {
  const talk = { now: at, session: newSession };
  const clock = (): Date => talk.now;
  const shop = createFakeShop({ clock });
  const stores = createMemoryStores();
  const ids = counter('id');
  const purchasing = createPurchasing({ shop, ...stores, clock, ids, logger: silentLogger });
  const catalogue = createCatalogue({ shop, clock });
  const ports: Ports = { shop, catalogue, purchasing, shoppers: stores.shoppers };
  const speech = await loadSpeech('en-US');
  const requests = counter('request');
  const conversations = counter('conversation');
  let conversationId = conversations();

  return Object.assign(talk, {
    shop,
    ports,
    async hear(intent: Intent, over: Partial<Turn> = {}): Promise<Heard> {
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
        signal: AbortSignal.timeout(channel.deadlineMs),
        ...over,
      };
      const reply = await converse(turn, ports);
      expect(lintReply(reply, speech)).toEqual([]);
      talk.session = reply.asks ? throughThePlatform(reply.session) : newSession;
      if (!reply.asks) conversationId = conversations();
      return { says: spoken(reply, speech), reply };
    },
    leave() {
      talk.session = newSession;
      conversationId = conversations();
    },
    wait(minutes: number) {
      talk.now = new Date(talk.now.getTime() + minutes * 60_000);
    },
  });
}

/** Sessions travel as JSON and come back parsed. */
const throughThePlatform = (session: Session): Session =>
  readSession(JSON.parse(JSON.stringify(session)));

const spoken = (reply: Reply, speech: Speech): string =>
  reply.messages.length > 0 ? speech.say(reply.messages, reply.session.turns) : '';

function counter(name: string): () => string {
  let count = 0;
  return () => `${name}-${++count}`;
}

/** What people say, for short. */
export const words = (heard: string) => ({ product: { heard, ids: [] } });
