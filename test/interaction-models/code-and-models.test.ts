import { describe, expect, test } from '@jest/globals';
import { readIntentOf } from '../../lambda/channels/alexa/read-intent-of.ts';
import { readRequest } from '../../lambda/channels/alexa/read-request.ts';
import { writeReply } from '../../lambda/channels/alexa/write-reply.ts';
import { writeContexts } from '../../lambda/channels/google/contexts.ts';
import {
  answerSlots,
  intentNames,
  readIntent,
  slotNames,
} from '../../lambda/channels/read-intent.ts';
import type { IntentName, SlotName } from '../../lambda/channels/read-intent.ts';
import { newSession } from '../../lambda/conversation/session.ts';
import { loadSpeech } from '../../lambda/speech/speech.ts';
import { loadAgent, loadAlexaModel } from '../../simulator/load-models.ts';
import { alexaName } from '../../tools/models/alexa-model.ts';
import { intent } from '../fixtures/alexa/envelopes.ts';
import { reply } from '../fixtures/alexa/replies.ts';
import { webhookRequest } from '../fixtures/google/webhook-request.ts';
import { webhookWith } from '../fixtures/google/webhook-with.ts';

const alexa = loadAlexaModel('en-US');
const google = loadAgent('en-US');

const alexaMeaning = (name: string) => readIntentOf(readRequest(intent(name))).kind;
const googleMeaning = async (name: string) =>
  (await webhookWith().turn(webhookRequest({ intent: name }))).intent.kind;

const ofAlexa = new Map(alexa.intents.map((one) => [one.name, Object.keys(one.slots)]));
const ofGoogle = new Map(google.intents.map((one) => [one.name, Object.keys(one.slots)]));

/** Alexa's built-in intents that a skill may be sent. */
const builtIns = [
  ...['Cancel', 'Fallback', 'Help', 'NavigateHome', 'No', 'Repeat', 'StartOver', 'Stop', 'Yes'],
  ...['Next', 'Previous', 'More', 'NavigateSettings', 'PageUp', 'PageDown', 'Select'],
  ...['ScrollUp', 'ScrollDown', 'ScrollLeft', 'ScrollRight', 'Pause', 'Resume'],
  ...['LoopOn', 'LoopOff', 'ShuffleOn', 'ShuffleOff'],
];

describe('every intent', () => {
  test.each([...ofAlexa.keys()])('of the Alexa model means something: %s', (name) => {
    expect(alexaMeaning(name)).not.toBe('unsupported');
  });

  test.each([...ofGoogle.keys()])('of the Dialogflow agent means something: %s', async (name) => {
    expect(await googleMeaning(name)).not.toBe('unsupported');
  });

  test.each(intentNames)('that is read is in both models: %s', (name) => {
    const onGoogle = name === 'Fallback' ? 'Default Fallback Intent' : name;
    expect([...ofAlexa.keys()]).toEqual(
      expect.arrayContaining([name === 'Fallback' ? 'AMAZON.FallbackIntent' : alexaName(name)]),
    );
    expect([...ofGoogle.keys()]).toContain(onGoogle);
  });

  test('that is read of Alexa’s own is in the model, by its name or as one of ours', () => {
    const read = builtIns.filter((name) => alexaMeaning(`AMAZON.${name}Intent`) !== 'unsupported');
    const missing = read.filter(
      (name) => !ofAlexa.has(`AMAZON.${name}Intent`) && !ofAlexa.has(`${name}Intent`),
    );
    expect(missing).toEqual([]);
  });

  test('that the agent has for its own events is read', async () => {
    expect(await googleMeaning('Silence')).toBe('silence');
    expect(await googleMeaning('Default Welcome Intent')).toBe('launch');
  });
});

const filled: Readonly<Record<SlotName, string>> = {
  product: 'milk',
  instead: 'oat milk',
  size: 'gallon',
  brand: 'prairie',
  quantity: '2',
  ordinal: '2',
  orderDigits: '4271',
  code: '0481',
  day: '2026-11-26',
  time: '21:00',
  holiday: 'thanksgiving',
  store: 'oak park',
  postalCode: '60625',
  nearest: 'nearest',
  otherProduct: 'bread',
  otherSize: 'quart',
  otherBrand: 'meadow',
  problem: 'damaged',
  productTwo: 'eggs',
  productThree: 'bread',
  productFour: 'coffee',
  sizeTwo: 'dozen',
  sizeThree: 'large',
  sizeFour: 'two pounds',
  quantityTwo: '3',
  quantityThree: '4',
  quantityFour: '5',
  coupon: 'fresh ten',
  couponOff: 'off',
  way: 'pickup',
  preference: 'cheapest',
  partOfDay: 'evening',
  address: 'office',
  card: 'visa',
  cardDigits: '4242',
};

/** The slots that change what an intent means. */
const slotsRead = (name: IntentName): readonly string[] =>
  slotNames.filter((slot) => {
    const spoken = { [slot]: { heard: filled[slot], ids: [] } };
    return JSON.stringify(readIntent(name, spoken)) !== JSON.stringify(readIntent(name, {}));
  });

const kinds = [
  ...(['option', 'product', 'quantity', 'store', 'code'] as const),
  ...(['coupon', 'delivery', 'address', 'card'] as const),
];

const sorted = (names: readonly string[] = []) => [...names].sort();

describe('every slot', () => {
  test.each(intentNames.filter((name) => name !== 'Fallback'))(
    'that is read of %s is declared by both models, and no other',
    (name) => {
      expect(sorted(ofAlexa.get(alexaName(name)))).toEqual(sorted(slotsRead(name)));
      expect(sorted(ofGoogle.get(name))).toEqual(sorted(slotsRead(name)));
    },
  );

  test('of an answer to one question is a slot of answers', () => {
    const answers = google.intents.filter(({ contexts }) => contexts.length > 0);
    expect(answers).toHaveLength(9);
    for (const { slots } of answers) {
      expect(slotsRead('Answer')).toEqual(expect.arrayContaining(Object.keys(slots)));
    }
  });

  test('that Alexa listens for has samples of its own', async () => {
    expect(sorted(ofAlexa.get('AnswerIntent'))).toEqual(sorted(answerSlots));
    const speech = await loadSpeech('en-US');
    const request = readRequest(intent('AddToCartIntent'));
    for (const kind of kinds) {
      const [directive] = writeReply(reply({ asks: { kind } }), request, speech).directives ?? [];
      expect(directive).toMatchObject({ type: 'Dialog.ElicitSlot' });
      const { slotToElicit, updatedIntent } = directive as {
        slotToElicit: string;
        updatedIntent: { name: string };
      };
      expect(ofAlexa.get(updatedIntent.name)).toContain(slotToElicit);
      expect(alexa.dialogIntents).toContain(updatedIntent.name);
    }
  });
});

describe('every context', () => {
  test('that binds an answer is one that a question sets', async () => {
    const bound = new Set(google.intents.flatMap(({ contexts }) => contexts));
    const request = { contexts: [] } as unknown as Parameters<typeof writeContexts>[0];
    const set = kinds.flatMap((kind) =>
      writeContexts(request, { asks: { kind }, session: newSession, sorry: false }),
    );
    expect(set.map(({ name }) => name)).toEqual(expect.arrayContaining([...bound]));
    expect(await googleMeaning('AnswerOption')).toBe('answer');
  });
});
