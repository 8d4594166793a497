import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../../lambda/conversation/reply.ts';
import { newSession } from '../../../lambda/conversation/session.ts';
import { say } from '../../../lambda/speech/message.ts';
import { integrations } from '../../fixtures/google/integrations.ts';
import { webhookRequest, without } from '../../fixtures/google/webhook-request.ts';
import { emptyCart, webhookWith } from '../../fixtures/google/webhook-with.ts';

const from = (name: string) => {
  const said = without(webhookRequest(), 'originalDetectIntentRequest');
  const original = integrations[name];
  return original === undefined ? said : { ...said, originalDetectIntentRequest: original };
};

const option = (ordinal: number, name: string) => ({
  ordinal,
  title: say('item.name', { name }),
});

const withCard: Reply = {
  ...emptyCart,
  card: {
    title: say('hand-over.card-title', { seller: 'Corner Market' }),
    text: [say('hand-over.card-text', { seller: 'Corner Market' })],
    url: 'https://shop.example/cart',
  },
  options: [option(1, 'whole milk'), option(2, 'oat milk')],
};

describe('every integration', () => {
  test.each(Object.keys(integrations))('hears the answer: %s', async (name) => {
    const answer = await webhookWith().answer(from(name));
    const said = 'Your cart is empty. What would you like?';
    expect(answer.fulfillmentText).toBe(said);
    expect(answer.fulfillmentMessages).toEqual([{ text: { text: [said] } }]);
    expect(answer.payload.google).toMatchObject({
      expectUserResponse: true,
      richResponse: { items: [{ simpleResponse: { textToSpeech: said } }] },
    });
  });

  test.each(Object.keys(integrations))('is told when it is over: %s', async (name) => {
    const over: Reply = {
      messages: [say('cart.empty')],
      directives: [],
      session: newSession,
    };
    const { payload } = await webhookWith(over).answer(from(name));
    expect(payload.google.expectUserResponse).toBe(false);
    expect(payload.google.noInputPrompts).toBeUndefined();
  });
});

describe('an order', () => {
  test.each(['detectIntent', 'telephony', 'audiocodes', 'messenger', 'console'])(
    'may be placed by a voice or on a page: %s',
    async (name) => {
      const { channel } = await webhookWith().turn(from(name));
      expect(channel).toMatchObject({ pays: true, verifiesSpeakers: false });
    },
  );

  test.each(['facebook', 'slack', 'telegram', 'line', 'Google Chat', 'the Assistant'])(
    'is not for a chat that keeps what was typed: %s',
    async (name) => {
      expect((await webhookWith().turn(from(name))).channel.pays).toBe(false);
    },
  );
});

describe('options and cards', () => {
  const beside = async (name: string) => {
    const { fulfillmentMessages } = await webhookWith(withCard).answer(from(name));
    return fulfillmentMessages.slice(1);
  };
  const card = {
    type: 'info',
    title: 'Finish your Corner Market order',
    subtitle: 'Your cart is waiting for you at Corner Market.',
    actionLink: 'https://shop.example/cart',
  };

  test('are shown on a page, where a tap says the name of an option', async () => {
    const options = [
      { type: 'info', title: 'Whole milk' },
      { type: 'info', title: 'Oat milk' },
      { type: 'chips', options: [{ text: 'Whole milk' }, { text: 'Oat milk' }] },
    ];
    expect(await beside('messenger')).toEqual([{ payload: { richContent: [options, [card]] } }]);
  });

  test('leave the options to speech where no screen is known', async () => {
    expect(await beside('detectIntent')).toEqual([{ payload: { richContent: [[card]] } }]);
  });

  test.each(['telephony', 'audiocodes'])('are not for a telephone: %s', async (name) => {
    expect(await beside(name)).toEqual([]);
  });

  test.each(['facebook', 'slack', 'telegram', 'line', 'Google Chat'])(
    'are a text of their own in a chat: %s',
    async (name) => {
      const text = `${card.title}\n${card.subtitle}\n${card.actionLink}`;
      expect(await beside(name)).toEqual([{ text: { text: [text] } }]);
    },
  );
});
