import { beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { readRequest } from '../../../lambda/channels/alexa/read-request.ts';
import { writeReply } from '../../../lambda/channels/alexa/write-reply.ts';
import { answerSlots } from '../../../lambda/channels/read-intent.ts';
import type { Asked, Reply } from '../../../lambda/conversation/reply.ts';
import { loadSpeech, type Speech } from '../../../lambda/speech/speech.ts';
import { answerSchema } from '../../fixtures/alexa/answer-schema.ts';
import { intent, launch, tap, withScreen } from '../../fixtures/alexa/envelopes.ts';
import { farewell, named, reply } from '../../fixtures/alexa/replies.ts';

let speech: Speech;
beforeAll(async () => {
  speech = await loadSpeech('en-US');
});

function write(of: Reply, event: unknown = intent('AddToCartIntent')) {
  const response = writeReply(of, readRequest(event), speech);
  if (of.messages.length > 0) v.parse(answerSchema, { version: '1.0', response });
  return response;
}

const directives = (of: Reply, event?: unknown) => write(of, event).directives ?? [];
const types = (of: Reply, event?: unknown) => directives(of, event).map(({ type }) => type);

describe('an answer', () => {
  test.each([-1, 0.5, 1e308, Number.NaN])('finds its words after %p turns', (turns) => {
    const options = [{ ordinal: 1, title: named('A') }];
    const card = { title: named('A'), text: [named('B')] };
    const of = reply({
      messages: [named('A')],
      options,
      card,
      session: { ...reply().session, turns },
    });
    expect(write(of, launch({ system: withScreen })).outputSpeech).toMatchObject({
      ssml: '<speak>A</speak>',
    });
  });

  test('says the messages one after the other, with the variant of this turn', () => {
    const says = (turns: number) =>
      write(
        reply({ messages: [named('A & B'), named('C')], session: { ...reply().session, turns } }),
      );
    expect(says(1).outputSpeech).toEqual({ type: 'SSML', ssml: '<speak>A &amp; B C</speak>' });
  });

  test('keeps the session open, with a reprompt, exactly when something is asked', () => {
    expect(write(reply({ reprompt: named('Well?') }))).toMatchObject({
      shouldEndSession: false,
      reprompt: { outputSpeech: { ssml: '<speak>Well?</speak>' } },
    });
    const over = write(farewell());
    expect(over.shouldEndSession).toBe(true);
    expect(over.reprompt).toBeUndefined();
  });

  test('without a message says nothing', () => {
    expect(write(farewell({ messages: [] }))).toEqual({ shouldEndSession: true });
  });
});

describe('listening', () => {
  const asking = (kind: Asked['kind']) => reply({ asks: { kind } });

  test.each([
    ['option', 'product'],
    ['product', 'product'],
    ['quantity', 'quantity'],
    ['store', 'store'],
    ['code', 'code'],
    ['coupon', 'coupon'],
    ['delivery', 'day'],
    ['address', 'address'],
    ['card', 'card'],
  ] as const)('for a %s elicits the %s of an answer, all its slots empty', (kind, slot) => {
    const [directive] = directives(asking(kind));
    expect(directive).toMatchObject({ type: 'Dialog.ElicitSlot', slotToElicit: slot });
    expect(directive).toMatchObject({ updatedIntent: { name: 'AnswerIntent' } });
    expect(
      Object.keys((directive as { updatedIntent: { slots: object } }).updatedIntent.slots),
    ).toEqual(answerSlots);
  });

  test.each(['yes-no', 'anything'] as const)('for %s elicits nothing: intents do', (kind) => {
    expect(types(asking(kind))).toEqual([]);
  });

  test('starts at the launch too, and never after a tap', () => {
    expect(types(asking('product'), launch())).toEqual(['Dialog.ElicitSlot']);
    expect(types(asking('product'), tap(['choose', 1]))).toEqual([]);
  });
});

describe('verifying the speaker', () => {
  const directive = { kind: 'verify-speaker', token: 'verification-1' } as const;
  const connection = {
    type: 'Connections.StartConnection',
    uri: 'connection://AMAZON.VerifyPerson/2',
    input: {
      requestedAuthenticationConfidenceLevel: {
        level: 400,
        customPolicy: { policyName: 'VOICE_PIN' },
      },
    },
    token: 'verification-1',
    onCompletion: 'RESUME_SESSION',
  };

  test('hands over to Alexa, which comes back to this session', () => {
    const response = write(farewell({ directives: [directive] }));
    expect(response.directives).toEqual([connection]);
    expect(response).not.toHaveProperty('shouldEndSession');
  });

  test('asks nothing besides: Alexa does', () => {
    const asking = reply({ asks: { kind: 'code' }, directives: [directive] });
    expect(write(asking).directives).toEqual([connection]);
    expect(write(asking)).not.toHaveProperty('reprompt');
    expect(write(asking)).not.toHaveProperty('shouldEndSession');
  });

  test('happens once, whatever is asked twice', () => {
    expect(types(farewell({ directives: [directive, directive] }))).toEqual([connection.type]);
  });
});

describe('expected products', () => {
  const product = (id: string, ...synonyms: string[]) => ({ id, name: `Name of ${id}`, synonyms });
  const expecting = (...products: ReturnType<typeof product>[]): Reply =>
    reply({ directives: [{ kind: 'expect-products', products }] });
  const values = (of: Reply) =>
    (directives(of)[0] as { types: { values: { id: string; name: { synonyms: string[] } }[] }[] })
      .types[0]?.values ?? [];

  test('replace what was expected before', () => {
    expect(directives(expecting(product('v1', 'coffee')))).toEqual([
      {
        type: 'Dialog.UpdateDynamicEntities',
        updateBehavior: 'REPLACE',
        types: [
          {
            name: 'PRODUCT',
            values: [{ id: 'v1', name: { value: 'Name of v1', synonyms: ['coffee'] } }],
          },
        ],
      },
    ]);
  });

  test('are at most 100 with their synonyms, names before synonyms', () => {
    const many = Array.from({ length: 120 }, (_, index) => product(`v${index}`, 'one', 'two'));
    expect(values(expecting(...many))).toHaveLength(100);
    const some = values(expecting(...many.slice(0, 40)));
    expect(some).toHaveLength(40);
    expect(some.flatMap(({ name }) => name.synonyms)).toHaveLength(60);
  });

  test('are named once, and not without a name', () => {
    const nameless = { id: 'v2', name: ' ', synonyms: ['milk'] };
    const twice = [product('v1'), product('v1', 'coffee')];
    expect(values(expecting(...twice, nameless)).map(({ id }) => id)).toEqual(['v1']);
    expect(types(expecting())).toEqual([]);
  });

  test('are of no use when nobody listens any more', () => {
    const over = farewell({ directives: expecting(product('v1')).directives });
    expect(types(over)).toEqual([]);
  });
});

describe('options on a screen', () => {
  const options = [
    { ordinal: 1, title: named('Half gallon'), detail: named('$3.49') },
    { ordinal: 2, title: named('Gallon') },
  ];
  const choosing = reply({ messages: [named('Two.'), named('Which?')], options });
  const onScreen = intent('AddToCartIntent', {}, { system: withScreen });

  test('are a list under the question, where a tap says the ordinal', () => {
    const [document] = directives(choosing, onScreen);
    expect(document).toMatchObject({
      type: 'Alexa.Presentation.APL.RenderDocument',
      datasources: {
        options: {
          title: 'Which?',
          items: [
            { ordinal: 1, title: 'Half gallon', detail: '$3.49' },
            { ordinal: 2, title: 'Gallon', detail: '' },
          ],
        },
      },
    });
    expect(JSON.stringify(document)).toContain('"arguments":["choose","${data.ordinal}"]');
  });

  test('need a screen, and something to show', () => {
    expect(types(choosing)).toEqual([]);
    expect(types(reply({ options: [] }), onScreen)).toEqual([]);
  });
});

describe('a card', () => {
  const card = { title: named('Your cart & more'), text: [named('Milk'), named('Eggs')] };

  test('is plain text, line by line, with the page to go on with', () => {
    const url = 'https://shop.example/cart';
    expect(write(reply({ card: { ...card, url } })).card).toEqual({
      type: 'Simple',
      title: 'Your cart & more',
      content: `Milk\nEggs\n${url}`,
    });
  });

  test('keeps within what the app shows', () => {
    const text = [named('x'.repeat(9000))];
    expect(write(reply({ card: { ...card, text } })).card).toMatchObject({ type: 'Simple' });
  });

  test('to link the account goes before any other', () => {
    const linking = reply({ card, directives: [{ kind: 'link-account' }] });
    expect(write(linking).card).toEqual({ type: 'LinkAccount' });
  });

  test('to allow the location asks for what the device can tell', () => {
    const consent = farewell({ directives: [{ kind: 'ask-consent', to: 'location' }] });
    const address = 'read::alexa:device:all:address:country_and_postal_code';
    expect(write(consent).card).toEqual({
      type: 'AskForPermissionsConsent',
      permissions: [address],
    });

    const system = { device: { deviceId: 'd', supportedInterfaces: { Geolocation: {} } } };
    expect(write(consent, launch({ system })).card).toMatchObject({
      permissions: ['alexa::devices:all:geolocation:read', address],
    });
  });
});
