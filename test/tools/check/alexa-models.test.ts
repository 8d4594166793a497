import { describe, expect, test } from '@jest/globals';
import {
  at,
  listAt,
  codesAfter,
  codesOf,
  named,
  smallProject,
  type Spoilt,
} from './small-project.ts';

const english = 'skill-package/interactionModels/custom/en-US.json';
const german = 'skill-package/interactionModels/custom/de-DE.json';

const language = (model: Spoilt) => at(model, 'interactionModel', 'languageModel');
const intents = (model: Spoilt) => listAt(language(model), 'intents') as Spoilt[];
const intent = (model: Spoilt, name: string) => named(intents(model), name);
const values = (model: Spoilt) => listAt(language(model), 'types', 0, 'values') as Spoilt[];
const dialog = (model: Spoilt) => at(model, 'interactionModel', 'dialog');
const dialogSlot = (model: Spoilt) => at(dialog(model), 'intents', 0, 'slots', 0);

const say = (name: string, sample: string) => (model: Spoilt) => {
  listAt(intent(model, name), 'samples').push(sample);
};
const call = (name: string) => (model: Spoilt) => {
  language(model)['invocationName'] = name;
};
const without = (name: string) => (model: Spoilt) => {
  language(model)['intents'] = intents(model).filter((one) => one['name'] !== name);
};

type Planted = [what: string, spoil: (model: Spoilt) => unknown, code: string];

describe('a model', () => {
  test.each<Planted>([
    ['with a misspelt field', (model) => (dialog(model)['intent'] = []), 'SCHEMA'],
    ['with a value of no words', (model) => values(model).push({ id: 'p3' }), 'SCHEMA'],
    [
      'with a dialogue of a kind that Alexa does not know',
      (model) => (dialog(model)['delegationStrategy'] = 'NEVER'),
      'SCHEMA',
    ],
    ['that says a slot it has not', say('ReorderIntent', 'reorder {flavour}'), 'SLOT_UNDECLARED'],
    [
      'with a slot of an unknown type',
      (model) => (intent(model, 'HoursIntent')['slots'] = [{ name: 'day', type: 'DAYS' }]),
      'SLOT_TYPE_UNKNOWN,PARITY_SLOT',
    ],
    [
      'that elicits a slot with words that do not say it',
      (model) => listAt(intent(model, 'AnswerIntent'), 'slots', 0, 'samples').push('the first one'),
      'SLOT_SAMPLE_WITHOUT_SLOT',
    ],
    [
      'that elicits a slot twice by the same words',
      (model) =>
        listAt(intent(model, 'AnswerIntent'), 'slots', 0, 'samples').push('I want {product}'),
      'SLOT_ELICITED_TWICE',
    ],
    [
      'with a sample of two intents',
      say('HoursIntent', 'reorder my {product}'),
      'SLOT_UNDECLARED,SAMPLE_REPEATED',
    ],
    ['with a sample twice', say('HoursIntent', 'when do you open'), 'SAMPLE_REPEATED'],
    [
      'with a sample that differs by a capital',
      say('HoursIntent', 'When do you open'),
      'SAMPLE_REPEATED',
    ],
    [
      'with a sample of another intent but for an apostrophe',
      say('AMAZON.HelpIntent', "when do you op'en"),
      'SAMPLE_REPEATED',
    ],
    ['with digits', say('HoursIntent', 'are you open at 9'), 'SAMPLE_UNSPEAKABLE'],
    ['with a comma', say('HoursIntent', 'hi, are you open'), 'SAMPLE_UNSPEAKABLE'],
    ['with a question mark', say('HoursIntent', 'are you open?'), 'SAMPLE_UNSPEAKABLE'],
    ['with a full stop', say('HoursIntent', 'tell me your hours.'), 'SAMPLE_UNSPEAKABLE'],
    ['with two spaces', say('HoursIntent', 'your  hours'), 'SAMPLE_UNSPEAKABLE'],
    [
      'with a slot that sticks to a word',
      say('ReorderIntent', 'more{product}'),
      'SAMPLE_UNSPEAKABLE',
    ],
    ...['Help', 'Stop', 'Cancel'].map((name): Planted => [
      `without ${name}`,
      without(`AMAZON.${name}Intent`),
      'INTENT_MISSING,PARITY_INTENT',
    ]),
    [
      'with two intents of a name',
      (model) => intents(model).push({ name: 'HoursIntent', samples: [] }),
      'NAME_REPEATED',
    ],
    [
      'with two values of an id',
      (model) => values(model).push({ id: 'p1', name: { value: 'oat milk' } }),
      'VALUE_ID_REPEATED',
    ],
    [
      'with a synonym of nothing',
      (model) => (at(values(model), 1, 'name')['synonyms'] = [' ']),
      'VALUE_WITHOUT_WORDS',
    ],
    [
      'with more values than Alexa takes',
      (model) =>
        (at(values(model), 1, 'name')['synonyms'] = Array.from({ length: 50_000 }, () => 'a')),
      'VALUES_TOO_MANY',
    ],
    ['of more than 1.5 MB', say('HoursIntent', 'open '.repeat(310_000).trim()), 'MODEL_TOO_LARGE'],
    [
      'without a sensitivity of its fallback',
      (model) => delete language(model)['modelConfiguration'],
      'FALLBACK_SENSITIVITY',
    ],
    [
      'that delegates its dialogue',
      (model) => (dialog(model)['delegationStrategy'] = 'ALWAYS'),
      'DIALOG_DELEGATED',
    ],
    [
      'that delegates the dialogue of an intent',
      (model) => (at(dialog(model), 'intents', 0)['delegationStrategy'] = 'ALWAYS'),
      'DIALOG_DELEGATED',
    ],
    [
      'that lets Alexa ask for a slot',
      (model) => (dialogSlot(model)['elicitationRequired'] = true),
      'DIALOG_ELICITED',
    ],
    [
      'that lets Alexa confirm a slot',
      (model) => (dialogSlot(model)['confirmationRequired'] = true),
      'DIALOG_CONFIRMED',
    ],
    [
      'whose dialogue knows a slot otherwise than its intent',
      (model) => (dialogSlot(model)['type'] = 'AMAZON.NUMBER'),
      'DIALOG_MISFIT',
    ],
    [
      'that points at a prompt that is not there',
      (model) => (dialogSlot(model)['prompts'] = { elicitation: 'Elicit.Product' }),
      'PROMPT_UNKNOWN',
    ],
    [
      'with prompts',
      (model) =>
        listAt(model, 'interactionModel', 'prompts').push({
          id: 'Elicit.Product',
          variations: [{ type: 'PlainText', value: 'Which?' }],
        }),
      'PROMPTS_PRESENT',
    ],
  ])('%s is found out', (_, spoil, code) => {
    expect(codesAfter(english, spoil).join()).toBe(code);
  });

  test.each([
    ['with an abbreviation', say('HoursIntent', 'do you open at eight a. m.')],
    ['with accents and hyphens', say('HoursIntent', "où est-ce que c'est ouvert")],
    ['with an elided slot', say('ReorderIntent', "encore d'{product}")],
    ['with a slot that owns something', say('ReorderIntent', "{product}'s the thing i want")],
    ['in another alphabet', say('HoursIntent', 'когда вы открываетесь')],
    ['with another spelling of its own', say('HoursIntent', "when d'you open")],
  ])('%s is none the worse', (_, spoil) => {
    expect(codesAfter(english, spoil)).toEqual([]);
  });
});

describe('an invocation name', () => {
  /** Example phrases call the skill by its name. */
  const codes = (name: string) =>
    codesAfter(german, call(name)).filter((code) => code.startsWith('INVOCATION'));

  test.each([
    ['market', 'INVOCATION_TOO_SHORT'],
    ['Corner market', 'INVOCATION_SPELLING'],
    ['corner market 2', 'INVOCATION_SPELLING'],
    ['open market', 'INVOCATION_WORD_TAKEN'],
    ['alexa market', 'INVOCATION_WORD_TAKEN'],
    ['markt öffnen', 'INVOCATION_WORD_TAKEN'],
    ['demande au marché', 'INVOCATION_WORD_TAKEN'],
    ['apri il mercato', 'INVOCATION_WORD_TAKEN'],
    ['abre el mercado', 'INVOCATION_WORD_TAKEN'],
    ['peça o mercado', 'INVOCATION_WORD_TAKEN'],
  ])('"%s" is found out', (name, code) => {
    expect(codes(name)).toEqual([code]);
  });

  test.each(['corner market', "joe's market", 'marché du coin', 'mercado da esquina'])(
    '"%s" is one',
    (name) => {
      expect(codes(name)).toEqual([]);
    },
  );
});

describe('a model beside another', () => {
  test.each<Planted>([
    ['without one of its intents', without('HoursIntent'), 'PARITY_INTENT'],
    [
      'with an intent of its own',
      (model) => intents(model).push({ name: 'AMAZON.PauseIntent', samples: [] }),
      'PARITY_INTENT',
    ],
    [
      'with a slot of its own',
      (model) => (intent(model, 'HoursIntent')['slots'] = [{ name: 'day', type: 'AMAZON.DATE' }]),
      'PARITY_SLOT',
    ],
    [
      'with a type of its own',
      (model) => listAt(language(model), 'types').push({ name: 'DAY', values: [] }),
      'PARITY_TYPE',
    ],
    ['without one of its values', (model) => values(model).pop(), 'PARITY_VALUE'],
    [
      'with a value of its own',
      (model) => values(model).push({ id: 'p9', name: { value: 'quark' } }),
      'PARITY_VALUE',
    ],
  ])('%s is found out', (_, spoil, code) => {
    const found = codesAfter(german, spoil).filter((one) => one.startsWith('PARITY'));
    expect(found.join()).toBe(code);
  });

  test('with words of its own is as good', () => {
    expect(codesAfter(german, (model) => values(model).push({ name: { value: 'käse' } }))).toEqual(
      [],
    );
  });

  test('is left alone when it is no model at all', () => {
    const files = smallProject();
    files.set(german, Buffer.from('{"interactionModel": {}}'));
    expect(new Set(codesOf(files))).toEqual(new Set(['SCHEMA']));
  });
});
