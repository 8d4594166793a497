import { describe, expect, test } from '@jest/globals';
import { readIntentOf } from '../../../lambda/channels/alexa/read-intent-of.ts';
import { readRequest } from '../../../lambda/channels/alexa/read-request.ts';
import { envelope, intent, launch, resumed, slot, tap } from '../../fixtures/alexa/envelopes.ts';

const meaning = (event: unknown) => readIntentOf(readRequest(event));

describe('a request', () => {
  test('that opens the skill is a launch, and so is starting over', () => {
    expect(meaning(launch())).toEqual({ kind: 'launch' });
    expect(meaning(intent('AMAZON.StartOverIntent'))).toEqual({ kind: 'start-over' });
    expect(meaning(intent('GreetingIntent'))).toEqual({ kind: 'launch' });
  });

  test('with an intent of our model means what the model says', () => {
    expect(meaning(intent('ReorderIntent', { product: slot('product', 'coffee') }))).toEqual({
      kind: 'reorder',
      item: { product: { heard: 'coffee', ids: [] } },
    });
    expect(meaning(intent('WhyIntent'))).toEqual({ kind: 'why' });
  });

  test.each([
    ['Yes', 'yes'],
    ['No', 'no'],
    ['Help', 'help'],
    ['Stop', 'stop'],
    ['Cancel', 'cancel'],
    ['Repeat', 'repeat'],
    ['Fallback', 'fallback'],
    ['NavigateHome', 'stop'],
    ['Next', 'more'],
    ['More', 'more'],
    ['ScrollDown', 'more'],
    ['PageDown', 'more'],
  ])('with AMAZON.%sIntent means %s', (name, kind) => {
    expect(meaning(intent(`AMAZON.${name}Intent`))).toEqual({ kind });
  });

  test.each(['AMAZON.AddAction<object@Book>', 'constructor', 'toString', '__proto__', 'BuyIntent'])(
    'with the intent %s is unsupported, and says which',
    (name) => {
      expect(meaning(intent(name))).toEqual({ kind: 'unsupported', name });
    },
  );

  test('of an intent without a name is unsupported', () => {
    expect(meaning(envelope({ request: { type: 'IntentRequest' } }))).toEqual({
      kind: 'unsupported',
      name: '',
    });
  });

  test('that ends the session says so', () => {
    expect(meaning(envelope({ request: { type: 'SessionEndedRequest' } }))).toEqual({
      kind: 'session-ended',
    });
  });

  test('that is a tap on an option means its ordinal', () => {
    const second = { kind: 'answer', ordinal: 2, item: {} };
    expect(meaning(tap(['choose', 2]))).toEqual(second);
    expect(meaning(tap(['choose', '2']))).toEqual(second);
  });

  test.each([
    [['choose']],
    [['choose', 0]],
    [['choose', 1.5]],
    [['scroll', 2]],
    [[]],
    [null],
    ['choose'],
  ])('that is a tap with %j is unsupported', (args) => {
    expect(meaning(tap(args))).toMatchObject({ kind: 'unsupported' });
  });

  test('that resumes the session tells what came of verifying the speaker, and how sure Alexa is', () => {
    const person = { personId: 'p', authenticationConfidenceLevel: { level: 400 } };
    expect(meaning(resumed({ status: 'ACHIEVED' }, { system: { person } }))).toEqual({
      kind: 'speaker-verified',
      verification: 'verification-1',
      result: 'achieved',
      level: 400,
    });
    expect(meaning(resumed({ status: 'ACHIEVED' }))).not.toHaveProperty('level');
    const strangers = { authenticationConfidenceLevel: { level: 400 } };
    expect(
      meaning(resumed({ status: 'ACHIEVED' }, { system: { person: strangers } })),
    ).not.toHaveProperty('level');
  });

  test.each([undefined, null, 'cause', [], {}, { token: '' }, { token: 7 }])(
    'that resumes the session for the cause %j answers nothing that was asked',
    (cause) => {
      expect(meaning(resumed({}, { request: { cause } }))).toEqual({
        kind: 'unsupported',
        name: 'SessionResumedRequest',
      });
    },
  );

  test('of a type nobody knows yet is unsupported, and says which', () => {
    expect(meaning(envelope({ request: { type: 'Dialog.API.Invoked' } }))).toEqual({
      kind: 'unsupported',
      name: 'Dialog.API.Invoked',
    });
  });
});
