import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../lambda/conversation/intent.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';
import { closable } from './closable-stores.ts';
import {
  add,
  answer,
  cancel,
  checkout,
  fallback,
  help,
  hours,
  launch,
  no,
  nth,
  remove,
  reorder,
  review,
  silence,
  stop,
  whereIsMyOrder,
  yes,
} from './intents.ts';
import { guest, persona } from './shoppers.ts';
import { startTalk } from './talk.ts';

const unreachable = /^I can't reach Corner Market right now.* Please try again in a few minutes\.$/;

const needsShop: readonly (readonly [string, Intent, RegExp])[] = [
  ['launch', launch, unreachable],
  ['reorder', reorder(), unreachable],
  ['reorder a product', reorder('coffee'), unreachable],
  ['add', add('coffee'), unreachable],
  ['name a product', answer('coffee'), unreachable],
  ['remove', remove('coffee'), unreachable],
  ['review', review, unreachable],
  ['check out', checkout, /^I couldn't reach Corner Market, so nothing was ordered\.$/],
  ['order status', whereIsMyOrder(), unreachable],
  ['status of an order', whereIsMyOrder('4051'), unreachable],
  ['hours', hours(), /^I can't look up our hours right now\. You can call 312 555 0100\.$/],
];

const needsNothing: readonly (readonly [string, Intent])[] = [
  ['help', help],
  ['yes', yes],
  ['no', no],
  ['stop', stop],
  ['cancel', cancel],
  ['fallback', fallback],
  ['silence', silence],
];

/** As if the deadline came before every answer. */
const never = () => Promise.resolve(false);

describe.each([
  ['down', (talk: Awaited<ReturnType<typeof startTalk>>) => (talk.shop.faults.down = true)],
  ['slow', (talk: Awaited<ReturnType<typeof startTalk>>) => (talk.shop.faults.delayMs = 60_000)],
])('a shop that is %s', (_, goes) => {
  const start = async () => {
    const talk = await startTalk(persona('regular'), { wait: never });
    await talk.hear(add('bananas'));
    talk.leave();
    goes(talk);
    return talk;
  };

  test.each(needsShop)('is told for %s, and the conversation ends', async (__, intent, words) => {
    const talk = await start();
    const { says, reply } = await talk.hear(intent);
    expect(says).toMatch(words);
    expect(reply.asks).toBeUndefined();
    expect(talk.cart()).toEqual({ BANANAS: 1 });
    expect(talk.charged()).toEqual([]);
  });

  test.each(needsNothing)('is not missed for %s', async (__, intent) => {
    const talk = await start();
    const { says } = await talk.hear(intent);
    expect(says).not.toMatch(/reach/);
  });

  test('never leads to a purchase that is not told', async () => {
    const talk = await startTalk(persona('regular'), { wait: never });
    await talk.hear(reorder('eggs'));
    goes(talk);
    const { says } = await talk.hear(yes);
    expect(says).toMatch(/nothing was ordered|still confirming/);
    expect(says).not.toMatch(/^(Ordered|It's ordered|Your order is in)/);
  });
});

describe('a shop that loses its answers', () => {
  test('is looked into before anything is said of the cart', async () => {
    const talk = await startTalk(persona('newcomer'));
    talk.shop.faults.loseAnswers('changeCart', 2);
    expect((await talk.hear(add('bananas'))).says).toMatch(/^Bananas for \$0\.79, in your cart\./);
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });

  test('and its requests leaves it open whether something went in', async () => {
    const talk = await startTalk(persona('newcomer'));
    talk.shop.faults.loseRequests('changeCart', 2);
    expect((await talk.hear(add('bananas'))).says).toBe(
      'Corner Market did not confirm that in time. Please ask me what is in your cart before adding it again.',
    );
  });
});

describe('a shop that goes away between the cart and the offer', () => {
  test.each([
    ['one product', reorder('coffee')],
    ['the last order', reorder()],
  ])('gets out of the cart again what was reordered: %s', async (_, intent) => {
    const talk = await startTalk(persona('regular'));
    await talk.hear(add('bananas'));
    talk.shop.faults.loseAnswers('listPaymentMethods');
    expect((await talk.hear(intent)).says).toBe(
      "I couldn't reach Corner Market, so nothing was ordered.",
    );
    expect(talk.cart()).toEqual({ BANANAS: 1 });
  });
});

describe('a shop that does not know the customer any more', () => {
  test.each(needsShop.filter(([, { kind }]) => kind !== 'store-hours'))(
    'leads to the card for %s',
    async (_, intent) => {
      const talk = await startTalk(persona('nobody'));
      const { reply } = await talk.hear(intent);
      // Where the catalogue alone could ask which one, the first thing that needs the customer tells.
      const last = reply.asks ? (await talk.hear(nth(1))).reply : reply;
      expect(last.directives).toEqual([{ kind: 'link-account' }]);
    },
  );
});

describe('a database that is away', () => {
  const start = async (...before: readonly Intent[]) => {
    const { stores, goAway } = closable(createMemoryStores());
    const talk = await startTalk(persona('regular'), { stores });
    for (const intent of before) await talk.hear(intent);
    goAway();
    return talk;
  };

  test.each<[string, Intent]>([
    ['launch', launch],
    ['reorder', reorder('coffee')],
    ['add', add('coffee')],
    ['remove', remove('coffee')],
    ['review', review],
    ['check out', checkout],
    ['order status', whereIsMyOrder()],
  ])('is told for %s, without a word of what it does not know', async (_, intent) => {
    const talk = await start();
    const { says, reply } = await talk.hear(intent);
    expect(says).toBe("I've lost my place for a moment. Please try again in a few minutes.");
    expect(reply.asks).toBeUndefined();
    expect(talk.cart()).toEqual({});
  });

  test('leaves open after a yes whether something was ordered', async () => {
    const talk = await start(reorder('coffee'));
    expect((await talk.hear(yes)).says).toBe(
      "I've lost my place for a moment. Please ask me where your order is before you order it again.",
    );
    expect(talk.charged()).toEqual([]);
  });

  test.each<[string, Intent]>([
    ['hours', hours()],
    ['help', help],
    ['fallback', fallback],
    ['silence', silence],
  ])('is not missed for %s', async (_, intent) => {
    const talk = await start();
    expect((await talk.hear(intent)).says).not.toMatch(/lost my place/);
  });

  test.each<[string, Intent]>([
    ['no', no],
    ['stop', stop],
    ['cancel', cancel],
  ])('keeps nobody from leaving an offer by %s, and claims nothing of it', async (_, intent) => {
    const talk = await start(reorder('coffee'));
    const { says } = await talk.hear(intent);
    expect(says).toMatch(/^I've lost my place for a moment\./);
    expect(says).not.toContain('nothing was');
    expect(talk.charged()).toEqual([]);
  });

  test('greets a guest as on the first day', async () => {
    const { stores, goAway } = closable(createMemoryStores());
    const talk = await startTalk(guest, { stores });
    goAway();
    const { says } = await talk.hear(launch, { guestKey: 'guest-1' });
    expect(says).toMatch(/^Welcome to Corner Market\./);
  });
});
