import { describe, expect, test } from '@jest/globals';
import { claimIn } from '../../../tools/check/words.ts';
import {
  at,
  listAt,
  become,
  codesAfter,
  codesOf,
  smallProject,
  type Spoilt,
} from './small-project.ts';

const folder = 'interaction-models/dialogflow';
const intent = (name: string) => `${folder}/intents/${name}.json`;
const said = (name: string, language = 'en') =>
  `${folder}/intents/${name}_usersays_${language}.json`;
const entries = (language: string) => `${folder}/entities/product_entries_${language}.json`;

const response = (file: Spoilt) => at(file, 'responses', 0);
const speech = (file: Spoilt, language: number) => at(response(file), 'messages', language);

const phrase = (text: string, id: string) => ({ id, data: [{ text }] });
const many = (length: number) => Array.from({ length }, (_, number) => `word ${number}`);

describe('an agent', () => {
  test.each<[string, string, (file: Spoilt) => unknown, string]>([
    [
      'of nothing',
      `${folder}/agent.json`,
      (file) => {
        become(file, {});
      },
      'SCHEMA',
    ],
    [
      'with half an intent',
      intent('Help'),
      (file) => {
        become(file, { name: 'Help' });
      },
      'SCHEMA',
    ],
    [
      'with an intent that has nothing to say',
      intent('Yes'),
      (file) => (speech(file, 0)['speech'] = ['']),
      'AGENT_TEXT_MISSING',
    ],
    [
      'with an intent that has nothing to say in one language',
      intent('Yes'),
      (file) => listAt(response(file), 'messages').pop(),
      'AGENT_TEXT_MISSING',
    ],
    [
      'with a static text that claims something',
      intent('Yes'),
      (file) => (speech(file, 0)['speech'] = ['Okay, I ordered it.']),
      'AGENT_TEXT_UNSAFE',
    ],
    [
      'with a static text that claims something in another language',
      intent('Yes'),
      (file) => (speech(file, 1)['speech'] = ['Das habe ich bestellt.']),
      'AGENT_TEXT_UNSAFE',
    ],
    [
      'that fills slots through the webhook',
      intent('Reorder'),
      (file) => (file['webhookForSlotFilling'] = true),
      'WEBHOOK_FILLS_SLOTS',
    ],
    [
      'that does not ask the webhook',
      intent('Reorder'),
      (file) => (file['webhookUsed'] = false),
      'WEBHOOK_UNUSED',
    ],
    [
      'that asks by itself',
      intent('Reorder'),
      (file) => (at(response(file), 'parameters', 0)['required'] = true),
      'PARAMETER_REQUIRED',
    ],
    [
      'whose answers are heard without a question',
      intent('AnswerProduct'),
      (file) => (file['contexts'] = []),
      'CONTEXT_UNEXPECTED',
    ],
    [
      'that hears something after a question only',
      intent('Stop'),
      (file) => (file['contexts'] = ['asks-product']),
      'CONTEXT_UNEXPECTED',
    ],
    ['that nobody greets', intent('Welcome'), (file) => (file['events'] = []), 'WELCOME_MISSING'],
    [
      'without a fallback',
      intent('Default Fallback Intent'),
      (file) => (file['fallbackIntent'] = false),
      'FALLBACK_COUNT',
    ],
    [
      'with two intents of an id',
      intent('Stop'),
      (file) => (file['id'] = 'intent Yes'),
      'ID_REPEATED',
    ],
    [
      'with two phrases of an id',
      said('Stop'),
      (file) => listAt(file).push(phrase('halt', 'Yes yes')),
      'ID_REPEATED',
    ],
    [
      'with a parameter of an unknown entity',
      intent('Reorder'),
      (file) => (at(response(file), 'parameters', 0)['dataType'] = '@goods'),
      'ENTITY_UNKNOWN,ANNOTATION_MISFIT,ANNOTATION_MISFIT',
    ],
    [
      'with a phrase that says what is not declared',
      said('Stop'),
      (file) => (at(file, 0, 'data', 0)['alias'] = 'what'),
      'ANNOTATION_MISFIT',
    ],
    [
      'with a parameter that nobody says',
      intent('Help'),
      (file) =>
        listAt(response(file), 'parameters').push({
          ...{ id: 'x', name: 'product', required: false, dataType: '@product' },
        }),
      'PARITY_SLOT,PARITY_SLOT',
    ],
    [
      'with a parameter that nobody says in another language',
      said('Reorder', 'de'),
      (file) => {
        become(file, [phrase('noch mal', 'noch mal')]);
      },
      'PARITY_SLOT',
    ],
    [
      'with a phrase of two intents',
      said('Stop'),
      (file) => listAt(file).push(phrase('Yes', 'more')),
      'PHRASE_REPEATED',
    ],
    [
      'with a phrase of two intents in another language',
      said('Stop', 'de'),
      (file) => listAt(file).push(phrase('yes bitte', 'more')),
      'PHRASE_REPEATED',
    ],
    [
      'with more phrases than an intent may hold',
      said('Stop'),
      (file) => {
        become(
          file,
          many(2001).map((word) => phrase(word, word)),
        );
      },
      'PHRASES_TOO_MANY',
    ],
    [
      'without phrases in a language',
      said('Stop', 'de'),
      (file) => {
        become(file, []);
      },
      'PHRASES_MISSING',
    ],
    [
      'without entries in a language',
      entries('de'),
      (file) => {
        become(file, []);
      },
      'ENTRIES_MISSING',
    ],
    [
      'with more words for a thing than an entry may hold',
      entries('en'),
      (file) => (at(file, 0)['synonyms'] = many(201)),
      'SYNONYMS_TOO_MANY',
    ],
    [
      'with more things than an entity may hold',
      entries('en'),
      (file) => {
        listAt(file).push(...many(30_000).map((word) => ({ value: word, synonyms: [word] })));
      },
      'ENTRIES_TOO_MANY',
    ],
    [
      'that knows a thing in one language only',
      entries('de'),
      (file) => listAt(file).push({ value: 'p9', synonyms: ['quark'] }),
      'PARITY_VALUE',
    ],
    [
      'that misses a thing in one language',
      entries('de'),
      (file) => listAt(file).shift(),
      'PARITY_VALUE',
    ],
    [
      'in a language that is not spoken here',
      `${folder}/agent.json`,
      (file) => (file['supportedLanguages'] = ['de', 'nl']),
      ['AGENT_TEXT_MISSING', 'LANGUAGE_UNKNOWN', 'PHRASES_MISSING', 'ENTRIES_MISSING'].join(),
    ],
  ])('%s is found out', (what, path, spoil, code) => {
    const found = codesAfter(path, spoil);
    const told = what.includes('not spoken here') ? [...new Set(found)] : found;
    expect(told.join()).toBe(code);
  });

  test('with files of a language that it does not name is found out', () => {
    const found = codesAfter(`${folder}/agent.json`, (file) => (file['supportedLanguages'] = []));
    expect(new Set(found)).toEqual(new Set(['LANGUAGE_UNDECLARED']));
  });

  test('may say after a question what it says otherwise without', () => {
    const found = codesAfter(said('AnswerProduct'), (file) =>
      listAt(file).push(phrase('stop', 'another')),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['fr', "Je n'arrive pas à joindre le magasin.", undefined],
    ['fr', 'Votre commande arrive demain.', 'arrive(?! pas)'],
    ['de', 'Der Laden ist gerade nicht zu erreichen.', undefined],
    ['ru', 'Я заказала молоко.', 'заказал[аи]?'],
    ['ro', 'Am comandat laptele.', 'comandat'],
  ])('claims something in %s by what it says: %s', (language, text, claim) => {
    expect(claimIn(text, language)).toBe(claim);
  });

  test.each(['Help', 'Stop', 'Cancel', 'Repeat', 'Yes', 'No'])(
    'without %s is found out',
    (name) => {
      const files = smallProject();
      for (const path of [intent(name), said(name), said(name, 'de')]) files.delete(path);
      expect(codesOf(files)).toEqual(['AGENT_INTENT_MISSING']);
    },
  );

  test('without an entity is found out', () => {
    const files = smallProject();
    for (const path of files.keys()) if (path.includes('/entities/')) files.delete(path);
    expect(codesOf(files)).toEqual(['ENTITY_UNKNOWN', 'ENTITY_UNKNOWN']);
  });
});
