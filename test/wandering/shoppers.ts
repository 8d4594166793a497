import { createAlexaSkill } from '../../lambda/channels/alexa/skill.ts';
import { createGoogleWebhook } from '../../lambda/channels/google/webhook.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import type { Session } from '../../lambda/conversation/session.ts';
import type { Turn } from '../../lambda/conversation/turn.ts';
import { wire, type Wired } from '../../lambda/functions/wire.ts';
import type { DeviceGrant } from '../../lambda/shoppers/device-grant.ts';
import { hashCode } from '../../lambda/shoppers/voice-code.ts';
import { defaultSettings } from '../../lambda/shoppers/voice-settings.ts';
import { linkDemoCustomer } from '../../simulator/link-demo-customer.ts';
import { loadAgent, loadAlexaModel } from '../../simulator/load-models.ts';
import { createAlexaDevice } from '../../simulator/platforms/alexa/alexa-device.ts';
import { createDialogflow } from '../../simulator/platforms/google/dialogflow-agent.ts';
import type { Platform, PlatformTurn, Situation } from '../../simulator/platforms/platform.ts';
import type { Model } from '../../simulator/understand/model.ts';
import { shopperOf } from '../../simulator/world/demo-shopper.ts';
import { customerId, type Customer } from '../../simulator/world/personas.ts';
import { toId } from '../../lambda/commerce/id.ts';
import { createFakeShop, type FakeShop } from '../fakes/shop/create-fake-shop.ts';
import { createMemoryLinkingStores } from '../fakes/stores/create-memory-linking-stores.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';
import { strict } from '../fixtures/alexa/accept-answer.ts';
import { noon } from '../conversation/surroundings.ts';
import { createOffers, type Offered } from './offers.ts';
import { bookOf, effectsOf, type Book } from './book.ts';

/** What one of them knows that the others do not. */
export const voiceCode = '2580';

/** One turn as it went: what was meant, what it was answered with, and what the shop's books say before and after. */
export interface Step {
  readonly channel: Platform['name'];
  readonly heard: string;
  /** The core's; nothing where the platform answered by itself. */
  readonly intent: Turn['intent'] | undefined;
  /** The question that waited when it was said. */
  readonly waited: Session['pending'];
  readonly offered: Offered;
  readonly reply: Reply | undefined;
  readonly turn: PlatformTurn;
  readonly before: Book;
  readonly after: Book;
  readonly errors: readonly string[];
}

export interface Shopper {
  readonly channel: Platform['name'];
  /** What her platform was told to understand. */
  readonly model: Model;
  isListenedTo(): boolean;
  waitsFor(): Session['pending'];
  hear(text: string): Promise<Step>;
  launch(): Promise<Step>;
  leave(): void;
}

interface Heard {
  readonly intent?: Turn['intent'];
  readonly reply?: Reply;
}

/** Taken out of the skill, or put into it, to see whether anybody notices. */
export type Weaken = (reply: Reply, turn: Turn, shop: FakeShop) => Reply | Promise<Reply>;

/** Shoppers on both channels, each in front of a device of her own; the shop and the stores are in memory. */
export async function openShoppers(weaken: Weaken = (reply) => reply) {
  let now = noon;
  const clock = () => now;
  const shop = createFakeShop({ clock });
  const stores = createMemoryStores();
  const errors: string[] = [];
  const logger = {
    info: () => undefined,
    warn: () => undefined,
    error: (event: string, fields?: object) =>
      void errors.push(`${event} ${JSON.stringify(fields ?? {})}`),
  };
  const wired = wire({
    ...{ shop, notifications: shop, stores, clock, logger },
    settingsUrl: 'https://voice.corner-market.example/settings',
    deviceGrant: neverEntered,
  });
  const code = await hashCode(voiceCode);
  const offers = createOffers(clock);
  const linking = {
    ...createMemoryLinkingStores(),
    accounts: stores.accounts,
    links: stores.links,
  };

  async function shopper(
    channel: Platform['name'],
    persona: Customer | 'guest',
    integration: 'detectIntent' | 'telephony' = 'detectIntent',
  ): Promise<Shopper> {
    const token = persona === 'guest' ? undefined : `token-of-${channel}-${persona}`;
    const customer = persona === 'guest' ? undefined : toId<'customer'>(customerId(persona));
    const link = async (): Promise<void> => {
      if (token === undefined || persona === 'guest') return;
      await linkDemoCustomer(linking, { persona, client: channel, token }, now);
      if (persona !== 'waiting') return;
      const settings = { ...defaultSettings, updatedAt: now.toISOString() };
      await stores.settings.save(shopperOf(persona), settings);
      await stores.settings.setCode(shopperOf(persona), code);
    };
    await link();
    let heard: Heard = {};
    let conversation = {};
    const told: Wired = {
      ...wired,
      converse: async (turn) => {
        const reply = await weaken(await wired.converse(turn), turn, shop);
        heard = { intent: turn.intent, reply };
        return reply;
      },
    };
    const situation: Situation = {
      persona,
      accessToken: () => token,
      locale: 'en-US',
      timeZone: 'America/Chicago',
      clock,
    };
    const platform =
      channel === 'alexa' ? alexa(told, situation) : google(told, situation, integration);
    let listens = false;
    let waiting: Session['pending'];

    async function take(act: () => Promise<PlatformTurn>): Promise<Step> {
      const before = bookOf(shop, customer);
      heard = {};
      errors.length = 0;
      const waited = listens ? waiting : undefined;
      const offered = offers.where(customer, conversation);
      const turn = await act();
      const { reply, intent } = heard;
      const after = bookOf(shop, customer);
      now = new Date(now.getTime() + 8_000);
      listens = turn.listening;
      waiting = reply?.session.pending;
      if (reply?.session.offer) offers.readOut(customer, conversation, reply.session.offer.quoteId);
      else if (offered === 'here' || effectsOf(before, after).includes('ordered')) {
        offers.close(customer);
      }
      if (!listens) conversation = {};
      if (waited?.kind === 'confirm-forget' && intent?.kind === 'yes') await link();
      return {
        ...{ channel, heard: turn.heard, intent, waited, offered, reply, turn, before, after },
        errors: [...errors],
      };
    }

    return {
      channel,
      model: channel === 'alexa' ? loadAlexaModel('en-US') : loadAgent('en-US'),
      isListenedTo: () => listens,
      waitsFor: () => waiting,
      hear: (text) => take(() => platform.hear(text)),
      launch: () => take(() => platform.launch()),
      leave() {
        platform.leave();
        listens = false;
        conversation = {};
      },
    };
  }

  return {
    shop,
    shoppers: [
      await shopper('alexa', 'regular'),
      await shopper('google', 'regular'),
      await shopper('alexa', 'waiting'),
      await shopper('google', 'newcomer'),
      await shopper('google', 'guest', 'telephony'),
      await shopper('alexa', 'guest'),
      await shopper('alexa', 'two-addresses'),
    ],
  };
}

function alexa(told: Wired, situation: Situation): Platform {
  const skill = strict(
    createAlexaSkill({ ...told, skillId: undefined, apiOrigins: [], fetch: noService }),
  );
  return createAlexaDevice({
    model: loadAlexaModel('en-US'),
    situation,
    device: { kind: 'screen', apiEndpoint: 'http://127.0.0.1:9' },
    invoke: (request) => skill.invoke(request),
  });
}

function google(
  told: Wired,
  situation: Situation,
  integration: 'detectIntent' | 'telephony',
): Platform {
  const webhook = createGoogleWebhook(told);
  return createDialogflow({
    agent: loadAgent('en-US'),
    situation,
    integration,
    post: async (body) => (await webhook({ body })).body,
  });
}

/** The device's own services answer nobody. */
const noService: typeof fetch = () => Promise.reject(new Error('nobody answers'));

/** Codes are said, and nobody ever enters one. */
const neverEntered: DeviceGrant = {
  begin: (at) =>
    Promise.resolve({
      deviceCode: 'a code that only the skill knows',
      userCode: '771198051',
      verificationUri: 'https://voice.corner-market.example/link/device',
      expiresAt: new Date(at.getTime() + 600_000).toISOString(),
    }),
  poll: () => Promise.resolve({ kind: 'waiting' }),
};
