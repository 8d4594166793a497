import { describe, expect, test } from '@jest/globals';
import { newSession } from '../../../lambda/conversation/session.ts';
import { regular } from '../../fakes/shop/data/customers.ts';
import { add, checkout, launch, no, remove, reorder, review, stop, yes } from '../intents.ts';
import { persona } from '../shoppers.ts';
import { startTalk, type Talk } from '../talk.ts';

const coffee = 'COF-NL-12';
const onTheWeb = (idempotencyKey: string) => ({
  customer: regular,
  locale: 'en-US',
  signal: new AbortController().signal,
  requestId: 'web',
  idempotencyKey,
});

const start = () => startTalk(persona('regular'));
const elsewhere = { conversationId: 'phone', session: newSession };
const delivery = (talk: Talk): string | undefined => talk.shop.cart(regular)?.fulfillment?.id;

async function breakOffAtFreeze(talk: Talk): Promise<void> {
  talk.shop.faults.loseRequests('freezeCart', 1);
  await talk.hearAll(reorder('coffee'), yes);
}

/** The shop goes down after the goods went in, and comes back when the turn is over. */
async function reorderWithoutOffer(talk: Talk): Promise<string> {
  const { faults } = talk.shop;
  faults.after = (operation) => {
    if (operation === 'changeCart') faults.down = true;
  };
  const { says } = await talk.hear(reorder('coffee'));
  faults.after = () => undefined;
  faults.down = false;
  return says;
}

describe('a delivery that was chosen before', () => {
  test.each([
    ['asking to check out', [checkout]],
    ['a yes to checking out', [review, yes]],
    ['a yes to the cart that waits', [launch, yes]],
  ])('stays chosen after %s and a no', async (_, intents) => {
    const talk = await start();
    await talk.hearAll(add('spaghetti'), stop);
    await talk.shop.changeCart(onTheWeb('choose'), { fulfillmentOptionId: 'tomorrow' });
    await talk.hearAll(...intents, no);
    expect(delivery(talk)).toBe('tomorrow');
  });

  test('is taken back where the offer chose it, however the offer grew', async () => {
    const talk = await start();
    await talk.hearAll(add('spaghetti'), reorder('coffee'), add('bananas'), checkout, no);
    expect(delivery(talk)).toBeUndefined();
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
  });

  test('stays when it was chosen on the web between the read-out and a yes that changed nothing', async () => {
    const talk = await start();
    await talk.hearAll(add('spaghetti'), reorder('coffee'));
    await talk.shop.changeCart(onTheWeb('choose'), { fulfillmentOptionId: 'tomorrow' });
    await talk.hearAll(yes, no);
    expect(delivery(talk)).toBe('tomorrow');
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
  });
});

describe('a yes that broke off before the shop was asked to charge', () => {
  test('leaves nothing in the cart after another wish and a no', async () => {
    const talk = await start();
    await breakOffAtFreeze(talk);
    await talk.hearAll(add('spaghetti'), no);
    expect(talk.cart()).toEqual({});
  });

  test('is counted when the same is wished again in another conversation', async () => {
    const talk = await start();
    await breakOffAtFreeze(talk);
    talk.leave();
    expect((await talk.hear(reorder('coffee'))).says).toMatch(/^That's Northlight/);
    await talk.hear(no);
    expect(talk.cart()).toEqual({});
  });

  test('leaves only what was put in to be kept when the time is over', async () => {
    const talk = await start();
    await breakOffAtFreeze(talk);
    talk.leave();
    await talk.hearAll(add('spaghetti'), stop);
    talk.wait(6);
    await talk.hear(launch);
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
  });
});

describe('goods of which no offer came', () => {
  test('are taken out at once where the shop answers', async () => {
    const talk = await start();
    talk.shop.faults.loseAnswers('listPaymentMethods', 1);
    await talk.hear(reorder('coffee'));
    expect(talk.cart()).toEqual({});
  });

  test('are taken out when the time is over', async () => {
    const talk = await start();
    await reorderWithoutOffer(talk);
    talk.wait(6);
    await talk.hear(launch);
    expect(talk.cart()).toEqual({});
  });

  test('are no second wish when the same is wished again', async () => {
    const talk = await start();
    await reorderWithoutOffer(talk);
    expect((await talk.hear(reorder('coffee'))).says).toMatch(/^That's Northlight/);
    expect(talk.cart()).toEqual({ [coffee]: 1 });
    await talk.hear(no);
    expect(talk.cart()).toEqual({});
  });
});

describe('what was taken out of an offer', () => {
  test('is the wish first, and not what lay there before', async () => {
    const talk = await start();
    await talk.hearAll(add('spaghetti', { quantity: 2 }), reorder('coffee'));
    await talk.hearAll(add('spaghetti'), remove('spaghetti', { quantity: 1 }), no);
    expect(talk.cart()).toEqual({ SPAGHETTI: 2 });
  });

  test('does not come back by a no when it was the shopper’s own', async () => {
    const talk = await start();
    await talk.hearAll(add('spaghetti', { quantity: 2 }), reorder('coffee'));
    await talk.hearAll(remove('spaghetti', { quantity: 1 }), no);
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
  });
});

describe('two devices that wish the same at once', () => {
  test('leave the shopper’s own in the cart after both heard a no', async () => {
    const talk = await start();
    await talk.hearAll(add('coffee'), stop);
    const own = talk.cart();
    const heard = await Promise.all([
      talk.hear(reorder('coffee')),
      talk.hear(reorder('coffee'), elsewhere),
    ]);
    expect(heard.map(({ says }) => says).join()).toMatch(/With your cart:/);
    for (const { reply } of heard) {
      const { session } = reply;
      await talk.hear(no, { session, conversationId: 'phone' });
      await talk.hear(no, { session, conversationId: 'conversation-2' });
    }
    expect(talk.cart()).toEqual(own);
  });
});

describe('goods that ran short between the read-out and the yes', () => {
  const runShort = async (): Promise<Talk> => {
    const talk = await start();
    await talk.hearAll(add('spaghetti', { quantity: 3 }), reorder('coffee'));
    talk.shop.setStock('SPAGHETTI', 1);
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ SPAGHETTI: 1, [coffee]: 1 });
    return talk;
  };

  test('come back with a no where the shop has them again', async () => {
    const talk = await runShort();
    talk.shop.setStock('SPAGHETTI', 50);
    await talk.hear(no);
    expect(talk.cart()).toEqual({ SPAGHETTI: 3 });
  });

  test('stay as few as the shop has', async () => {
    const talk = await runShort();
    await talk.hear(no);
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
  });

  test('come back, too, when none were left', async () => {
    const talk = await start();
    await talk.hearAll(add('spaghetti', { quantity: 3 }), reorder('coffee'));
    talk.shop.setStock('SPAGHETTI', 0);
    await talk.hear(yes);
    expect(talk.cart()).toEqual({ [coffee]: 1 });
    talk.shop.setStock('SPAGHETTI', 50);
    await talk.hear(no);
    expect(talk.cart()).toEqual({ SPAGHETTI: 3 });
  });
});

describe('an offer that was left to a screen', () => {
  const nine = reorder('coffee', { quantity: 9 });

  test('counts when the same is wished again, and goes on as one', async () => {
    const talk = await start();
    expect((await talk.hearAll(nine, yes)).reply.card).toBeDefined();
    expect((await talk.hearAll(nine, yes)).reply.card).toBeDefined();
    expect(talk.cart()).toEqual({ [coffee]: 9 });
  });
});

describe('how many went in', () => {
  test('is what was seen when the answer was lost', async () => {
    const talk = await start();
    talk.shop.setStock('SPAGHETTI', 3);
    talk.shop.faults.loseAnswers('changeCart', 1);
    const { says } = await talk.hear(add('spaghetti', { quantity: 5 }));
    expect(says).toMatch(/3 of the Bella Costa spaghetti/);
    expect(says).not.toContain('5');
  });

  test('is not counted against a cart that was bought meanwhile', async () => {
    const talk = await start();
    await talk.hearAll(add('spaghetti'), checkout);
    const cart = talk.shop.cart(regular);
    const { faults } = talk.shop;
    faults.before = async (operation) => {
      if (operation !== 'changeCart' || !cart) return;
      faults.before = () => undefined;
      const methods = await talk.shop.listPaymentMethods(onTheWeb('methods'));
      const paymentMethodId = methods.ok ? methods.value[0]?.id : undefined;
      const total = cart.totals.find(({ type }) => type === 'total')?.amount;
      await talk.shop.freezeCart(onTheWeb('freeze'));
      if (!paymentMethodId || !total) return;
      const cartRevision = talk.shop.cart(regular)?.revision ?? '';
      await talk.shop.placeOrder(onTheWeb('buy'), { cartRevision, total, paymentMethodId });
    };
    talk.leave();
    expect((await talk.hear(add('spaghetti'))).says).toMatch(/^(Added )?Bella Costa spaghetti/);
    expect(talk.cart()).toEqual({ SPAGHETTI: 1 });
    expect(talk.charged()).toHaveLength(1);
  });
});

describe('more than five of one thing', () => {
  test('are asked about before a reorder puts them in', async () => {
    const talk = await start();
    const { says } = await talk.hear(reorder('coffee', { quantity: 6 }));
    expect(says).toMatch(/^That comes to .* Shall I put in 6 of the Northlight/);
    expect(talk.cart()).toEqual({});
    expect((await talk.hear(yes)).says).toMatch(/^That's 6 of the Northlight/);
    await talk.hear(no);
    expect(talk.cart()).toEqual({});
  });
});
