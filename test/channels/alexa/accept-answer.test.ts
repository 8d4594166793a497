import { describe, expect, test } from '@jest/globals';
import { acceptAnswer, faultsOf } from '../../fixtures/alexa/accept-answer.ts';
import { launch } from '../../fixtures/alexa/envelopes.ts';
import { reply } from '../../fixtures/alexa/replies.ts';
import { startSkill } from '../../fixtures/alexa/start-skill.ts';

const answerWith = (response: object) => ({ version: '1.0', response });
const ssml = { type: 'SSML', ssml: '<speak>Hello.</speak>' };

describe('an answer', () => {
  test.each<[string, object]>([
    ['that says nothing', {}],
    ['that speaks', { outputSpeech: ssml, reprompt: { outputSpeech: ssml } }],
    ['that links', { outputSpeech: ssml, card: { type: 'LinkAccount' } }],
    ['that listens', { directives: [{ type: 'Dialog.ElicitSlot', slotToElicit: 'product' }] }],
  ])('%s is one', (_, response) => {
    expect(faultsOf(answerWith(response))).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['with a misspelt card', { card: { type: 'LinkAcount' } }, 'LinkAcount is no ui.Card'],
    ['with a misspelt directive', { directives: [{ type: 'Elicit' }] }, 'Elicit is no Directive'],
    ['with a field of no card', { card: { type: 'LinkAccount', title: 'Link' } }, 'title'],
    ['without what a directive needs', { directives: [{ type: 'Dialog.ElicitSlot' }] }, 'slotTo'],
    ['with a misspelt field', { shouldEndsession: true }, 'shouldEndsession'],
    ['with speech of no kind', { outputSpeech: { type: 'Ssml', ssml: '' } }, '/outputSpeech/type'],
    ['with a word for a truth', { shouldEndSession: 'true' }, '/response/shouldEndSession'],
  ])('%s is none', (_, response, fault) => {
    expect(faultsOf(answerWith(response)).join('\n')).toContain(fault);
    expect(() => acceptAnswer(answerWith(response))).toThrow('no answer for Alexa');
  });
});

test('every skill of these tests is held to it', async () => {
  const { skill } = startSkill(() =>
    Promise.resolve(reply({ directives: [{ kind: 'verify-speaker', token: 7 as never }] })),
  );
  await expect(skill.invoke(launch())).rejects.toThrow('/token must be string');
});
