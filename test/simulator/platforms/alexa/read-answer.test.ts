import { describe, expect, test } from '@jest/globals';
import { readAnswer } from '../../../../simulator/platforms/alexa/read-answer.ts';

const answer = (response: object, sessionAttributes: object = {}) =>
  readAnswer({ version: '1.0', sessionAttributes, response });

describe('an answer of the skill', () => {
  test('is heard as plain text', () => {
    const ssml = '<speak>A &amp; B <say-as interpret-as="digits">42</say-as>, right?</speak>';
    expect(answer({ outputSpeech: { type: 'SSML', ssml } }).says).toBe('A & B 42, right?');
  });

  test('keeps the microphone open only when it says so', () => {
    expect(answer({ shouldEndSession: false }).listening).toBe(true);
    expect(answer({ shouldEndSession: true }).listening).toBe(false);
    expect(answer({}).listening).toBe(false);
  });

  test('tells what is listened for, and what the device has learnt', () => {
    const { elicited, taught } = answer({
      directives: [
        {
          type: 'Dialog.ElicitSlot',
          slotToElicit: 'product',
          updatedIntent: { name: 'AnswerIntent' },
        },
        {
          type: 'Dialog.UpdateDynamicEntities',
          updateBehavior: 'REPLACE',
          types: [
            {
              name: 'PRODUCT',
              values: [{ id: '7', name: { value: 'house blend', synonyms: ['coffee'] } }],
            },
          ],
        },
      ],
    });
    expect(elicited).toEqual({ intent: 'AnswerIntent', slot: 'product' });
    expect(taught?.get('PRODUCT')).toEqual([
      { id: '7', value: 'house blend', synonyms: ['coffee'] },
    ]);
  });

  test('keeps the session for a connection that comes back, unless it says whether to end', () => {
    const directives = [
      {
        type: 'Connections.StartConnection',
        uri: 'connection://AMAZON.VerifyPerson/2',
        token: 'verification-1',
        onCompletion: 'RESUME_SESSION',
      },
    ];
    expect(answer({ directives })).toMatchObject({
      listening: true,
      connection: { token: 'verification-1' },
    });
    expect(() => answer({ directives, shouldEndSession: false })).toThrow('shouldEndSession');
    expect(() => answer({ directives, shouldEndSession: true })).toThrow('shouldEndSession');
  });

  test('shows a card with its link', () => {
    const content = 'Yours.\nhttp://127.0.0.1:3001/cart';
    expect(answer({ card: { type: 'Simple', title: 'Cart', content } }).card).toEqual({
      type: 'Simple',
      title: 'Cart',
      text: content,
      url: 'http://127.0.0.1:3001/cart',
    });
  });

  test.each([undefined, {}, { response: { directives: 'none' } }])(
    'is refused as a device would refuse it: %j',
    (json) => {
      expect(() => readAnswer(json)).toThrow();
    },
  );
});
