import { describe, expect, test } from '@jest/globals';
import type { SpokenOrder } from '../../../lambda/conversation/intent.ts';
import { defaultSettings } from '../../../lambda/shoppers/voice-settings.ts';
import { createMemoryStores } from '../../fakes/stores/create-memory-stores.ts';
import { heard, reorder, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk } from '../talk.ts';

const status = (said: SpokenOrder) => ({ kind: 'order-status', ...said }) as const;
const cancelling = (said: SpokenOrder) => ({ kind: 'cancel-order', ...said }) as const;
const on = (date: string) => ({ day: { kind: 'date', date } }) as const;

describe('an order by what is in it', () => {
  test('is told where it is, and that it has that', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hear(status({ product: heard('dog food') }))).says).toMatch(
      /^Your order ending in 4 0 5 3 is out for delivery and comes today\. It has .*dog food/,
    );
  });

  test('is the latest of several that came, and that is said', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(status({ product: heard('bananas') }))).says).toMatch(
      /^Your order ending in \d \d \d \d was delivered .*\. It's the latest one with .*bananas\.$/,
    );
  });

  test('is the latest open one of several, and that is said', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hearAll(reorder('coffee'), yes);
    expect((await talk.hear(status({ product: heard('coffee') }))).says).toMatch(
      /is being packed.*\. It's the latest open one with .*coffee.*\./,
    );
  });

  test('speaks of that part of it alone', async () => {
    const talk = await startTalk(persona('waiting'));
    const { says } = await talk.hear(status({ product: heard('dark roast coffee') }));
    expect(says).toMatch(/^Your order ending in 4 0 5 2 is on its way and comes Sunday\./);
    expect(says).not.toContain('flower');
  });

  test('that was never ordered is not to be found', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(status({ product: heard('coffee') }))).says).toBe(
      "I don't see coffee in your latest orders.",
    );
  });

  test('is not another one that only sounds like it', async () => {
    const talk = await startTalk(persona('waiting'));
    for (const product of ['bananas', 'two percent milk', 'eggs', 'xylophone']) {
      expect((await talk.hear(status({ product: heard(product) }))).says).toMatch(
        /^I don't see .* in your latest orders\./,
      );
    }
  });

  test('is not told to a voice that may not hear it', async () => {
    const stores = createMemoryStores();
    const updatedAt = new Date().toISOString();
    await stores.settings.save(persona('waiting').id, {
      ...defaultSettings,
      discreet: true,
      updatedAt,
    });
    const talk = await startTalk(persona('waiting'), { stores });
    for (const product of [heard('dog food'), heard('bananas')]) {
      expect((await talk.hear(status({ product }))).says).toMatch(/^I talk about that only/);
      expect((await talk.hear(cancelling({ product }))).says).toMatch(/^I talk about that only/);
    }
    expect((await talk.hear(status(on('2026-11-19')))).says).not.toContain('dog food');
  });

  test('is no secret while the shop is away', async () => {
    const talk = await startTalk(persona('waiting'));
    talk.shop.faults.down = true;
    expect((await talk.hear(status({ product: heard('dog food') }))).says).toContain(
      "can't reach Corner Market",
    );
  });
});

describe('an order by its day', () => {
  test('is the one placed on it', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hear(status(on('2026-11-19')))).says).toMatch(/^Your order .* 4 0 5 3 /);
    expect((await talk.hear(status(on('2026-11-17')))).says).toMatch(/^Part of your order 4 0 5 2/);
  });

  test('heard as the one to come is the one that was', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hear(status(on('2026-11-24')))).says).toMatch(/^Part of your order 4 0 5 2/);
  });

  test('is else the one that came on it', async () => {
    const talk = await startTalk(persona('regular'));
    expect((await talk.hear(status(on('2026-11-17')))).says).toBe(
      'Your order ending in 4 0 5 1 was delivered November 17.',
    );
  });

  test('may be any of several days', async () => {
    const talk = await startTalk(persona('regular'));
    const day = { kind: 'days', from: '2026-11-09', to: '2026-11-15' } as const;
    expect((await talk.hear(status({ day }))).says).toMatch(/^Your order ending in 4 0 5 0 /);
  });

  test('is not to be found where nothing was ordered', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hear(status(on('2026-11-18')))).says).toBe(
      "I don't see an order from November 18 among your latest.",
    );
    const day = { kind: 'days', from: '2026-10-01', to: '2026-10-31' } as const;
    expect((await talk.hear(status({ day }))).says).toBe(
      "I don't see an order from then among your latest.",
    );
  });

  test('and by what is in it is both', async () => {
    const talk = await startTalk(persona('waiting'));
    const said = { product: heard('dog food'), ...on('2026-11-17') };
    expect((await talk.hear(status(said))).says).toBe(
      "I don't see dog food in your latest orders.",
    );
  });
});

describe('cancelling by what is in it', () => {
  test('asks about that order, and cancels it with a yes', async () => {
    const talk = await startTalk(persona('regular'));
    await talk.hearAll(reorder('coffee'), yes);
    const { says } = await talk.hear(cancelling({ product: heard('coffee') }));
    expect(says).toMatch(/^Your order ending in \d \d \d \d is .*coffee.*Shall I cancel it\?$/);
    expect(talk.charged()).toHaveLength(1);
    expect((await talk.hear(yes)).says).toContain('is cancelled');
    expect(talk.charged()).toEqual([]);
  });

  test('comes too late for what is on its way', async () => {
    const talk = await startTalk(persona('waiting'));
    expect((await talk.hear(cancelling({ product: heard('dog food') }))).says).toBe(
      "It's too late to cancel your order ending in 4 0 5 3 by voice. You can reach a person at 312 555 0100, until 9 PM.",
    );
  });

  test('finds nothing that was never ordered', async () => {
    const talk = await startTalk(persona('newcomer'));
    expect((await talk.hear(cancelling({ product: heard('coffee') }))).says).toMatch(
      /^I don't see coffee in your latest orders\. .*\?$/,
    );
  });

  test('takes an offer back that only waits for its yes', async () => {
    const talk = await startTalk(persona('regular'));
    const { says } = await talk.hearAll(
      reorder('coffee'),
      cancelling({ product: heard('coffee') }),
    );
    expect(says).toContain('nothing was ordered');
    expect(talk.cart()).toEqual({});
  });
});
