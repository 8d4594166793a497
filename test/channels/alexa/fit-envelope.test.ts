import { describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { fitEnvelope, largestAnswer } from '../../../lambda/channels/alexa/fit-envelope.ts';
import { newSession, readSession, type Session } from '../../../lambda/conversation/session.ts';
import { named } from '../../fixtures/alexa/replies.ts';

const bulk = (kilobytes: number) => 'é'.repeat(kilobytes * 512);
const speech = { type: 'SSML', ssml: '<speak>Which one?</speak>' } as const;

function envelope(response: object, session: Partial<Session> = {}): ResponseEnvelope {
  return {
    version: '1.0',
    response: { outputSpeech: speech, shouldEndSession: false, ...response },
    sessionAttributes: { shopkeeper: { ...newSession, turns: 2, ...session } },
  };
}

const size = (answer: ResponseEnvelope) => Buffer.byteLength(JSON.stringify(answer));
const sessionOf = (answer: ResponseEnvelope) =>
  readSession(answer.sessionAttributes?.['shopkeeper']);

const entities = (kilobytes: number) => ({
  type: 'Dialog.UpdateDynamicEntities',
  updateBehavior: 'REPLACE',
  types: [
    { name: 'PRODUCT', values: [{ id: bulk(kilobytes), name: { value: 'x', synonyms: [] } }] },
  ],
});
const document = (kilobytes: number) => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  datasources: { x: bulk(kilobytes) },
});
const elicit = { type: 'Dialog.ElicitSlot', slotToElicit: 'product' };
const option = (index: number) => ({
  variantId: `v${index}`,
  productId: 'p',
  name: bulk(1),
  productName: 'Milk',
});

describe('an answer that is too large', () => {
  test('stays as it is when it is not', () => {
    const fitting = envelope(
      { directives: [entities(1), document(1)] },
      { said: [named('hello')] },
    );
    expect(fitEnvelope(fitting)).toBe(fitting);
  });

  test('gives up the expected products first, and goes on listening', () => {
    const fitted = fitEnvelope(envelope({ directives: [elicit, entities(25), document(1)] }));
    expect(fitted.response.directives?.map(({ type }) => type)).toEqual([
      elicit.type,
      document(1).type,
    ]);
  });

  test('then what could be said again, then the screen', () => {
    const said = [named(bulk(12))];
    const withScreen = fitEnvelope(envelope({ directives: [document(14)] }, { said }));
    expect(sessionOf(withScreen).said).toEqual([]);
    expect(withScreen.response.directives).toHaveLength(1);
    const without = fitEnvelope(envelope({ directives: [document(25)] }, { said }));
    expect(without.response.directives).toBeUndefined();
  });

  test('then options that were not read out, counting anew', () => {
    const options = Array.from({ length: 30 }, (_, index) => option(index));
    const pending = { kind: 'choose-product', wish: 'add-to-cart', options, from: 3 } as const;
    const kept = sessionOf(fitEnvelope(envelope({}, { pending }))).pending;
    expect(kept).toMatchObject({ kind: 'choose-product', from: 0 });
    expect(kept).toHaveProperty('options.0.variantId', 'v3');
  });

  test('then a card that is only read, never one that links', () => {
    const card = { type: 'Simple', title: 'x', content: bulk(25) };
    expect(fitEnvelope(envelope({ card })).response.card).toBeUndefined();
    const linking = { card: { type: 'LinkAccount' } };
    const large = { said: [named(bulk(25))] };
    expect(fitEnvelope(envelope(linking, large)).response).toMatchObject(linking);
  });

  test('always fits, and always says and asks what it did', () => {
    const pending = {
      kind: 'which-store',
      when: { day: { kind: 'now' } },
      stores: [bulk(30)],
    } as const;
    const card = { type: 'Simple', title: 'x', content: bulk(7) };
    const huge = envelope(
      { directives: [entities(30), document(30)], card },
      { pending, said: [named(bulk(30))], reason: { kind: 'chosen', name: bulk(30) } },
    );
    const fitted = fitEnvelope(huge);
    expect(size(fitted)).toBeLessThanOrEqual(largestAnswer);
    expect(fitted.response).toMatchObject({ outputSpeech: speech, shouldEndSession: false });
    expect(sessionOf(fitted).turns).toBe(2);
  });
});
