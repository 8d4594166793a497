import { describe, expect, test } from '@jest/globals';
import { alexaFindings } from './alexa-rules.ts';
import { committedAlexaModel } from './generated.ts';

/** A model that a test may change in any way: what is planted need not be what the generator can write. */
interface Spoilt {
  interactionModel: {
    languageModel: {
      invocationName: string;
      intents: {
        name: string;
        slots?: { name: string; type: string; samples?: string[] }[];
        samples: string[];
      }[];
      types: { name: string; values: { id?: string; name: object }[] }[];
    };
    dialog: {
      delegationStrategy: string;
      intents: {
        delegationStrategy: string;
        confirmationRequired: boolean;
        slots: { type: string; elicitationRequired: boolean; confirmationRequired: boolean }[];
      }[];
    };
    prompts: unknown[];
  };
}

function findingsAfter(spoil: (model: Spoilt['interactionModel']) => void): readonly string[] {
  const model = committedAlexaModel();
  spoil((model as unknown as Spoilt).interactionModel);
  return alexaFindings(model);
}

function intent({ languageModel }: Spoilt['interactionModel'], name: string) {
  const found = languageModel.intents.find((one) => one.name === name);
  if (!found) throw new Error(`no intent ${name}`);
  return found;
}

const say = (name: string, sample: string) => (model: Spoilt['interactionModel']) => {
  intent(model, name).samples.push(sample);
};

const without = (name: string) => (model: Spoilt['interactionModel']) => {
  const { languageModel } = model;
  languageModel.intents = languageModel.intents.filter((one) => one.name !== name);
};

describe('the Alexa model', () => {
  test('keeps the rules that no schema says', () => {
    expect(alexaFindings(committedAlexaModel())).toEqual([]);
  });
});

describe('a model', () => {
  test.each<[string, (model: Spoilt['interactionModel']) => void, string]>([
    [
      'whose sample names a slot that is not declared',
      say('ReorderIntent', 'reorder {flavour} coffee'),
      'ReorderIntent does not declare {flavour}',
    ],
    [
      'whose slot has a type that nobody defines',
      (model) => {
        intent(model, 'ReorderIntent').slots?.push({ name: 'flavour', type: 'FLAVOUR' });
      },
      'ReorderIntent fills {flavour} with FLAVOUR, which is no type',
    ],
    [
      'that elicits a slot with words that do not say it',
      (model) => {
        const slots = intent(model, 'AnswerIntent').slots ?? [];
        slots.find(({ name }) => name === 'store')?.samples?.push('the first one');
      },
      '"the first one" elicits {store} without saying it',
    ],
    [
      'with a sample of two intents',
      say('AMAZON.NoIntent', 'check out'),
      '"check out" means CheckoutIntent and AMAZON.NoIntent',
    ],
    [
      'with a sample that is there twice',
      say('CheckoutIntent', 'check out'),
      '"check out" means CheckoutIntent and CheckoutIntent',
    ],
    [
      'with digits',
      say('CheckoutIntent', 'check out 1'),
      '"check out 1" cannot be said as it is written',
    ],
    [
      'with punctuation',
      say('CheckoutIntent', 'pay, now'),
      '"pay, now" cannot be said as it is written',
    ],
    [
      'with a stray period',
      say('CheckoutIntent', 'pay.'),
      '"pay." cannot be said as it is written',
    ],
    [
      'with two spaces',
      say('CheckoutIntent', 'pay  up'),
      '"pay  up" cannot be said as it is written',
    ],
    ...['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback'].map(
      (name): [string, (model: Spoilt['interactionModel']) => void, string] => [
        `without ${name}`,
        without(`AMAZON.${name}Intent`),
        `AMAZON.${name}Intent is missing`,
      ],
    ),
    [
      'that is larger than Alexa takes',
      say('CheckoutIntent', 'pay '.repeat(400_000).trim()),
      'the model is larger than 1.5 MB',
    ],
    [
      'with an id that is there twice',
      (model) => {
        const [type] = model.languageModel.types;
        type?.values.push({ id: String(type.values[0]?.id), name: {} });
      },
      'SIZE bag-of-four is there twice',
    ],
    [
      'whose name has one word',
      (model) => {
        model.languageModel.invocationName = 'market';
      },
      '"market" has fewer than two words',
    ],
    [
      'whose name has a capital',
      (model) => {
        model.languageModel.invocationName = 'Corner market';
      },
      '"Corner market" is not in lower case letters',
    ],
    [
      'whose name holds a word that opens skills',
      (model) => {
        model.languageModel.invocationName = 'open market';
      },
      '"open market" holds a word of the device',
    ],
    [
      'that delegates its dialogue',
      (model) => {
        model.dialog.delegationStrategy = 'ALWAYS';
      },
      'a dialogue is delegated',
    ],
    [
      'that lets Alexa ask for a slot',
      (model) => {
        const slot = model.dialog.intents[0]?.slots[0];
        if (slot) slot.elicitationRequired = true;
      },
      '{ordinal} is asked for by Alexa',
    ],
    [
      'that lets Alexa confirm an intent',
      (model) => {
        const first = model.dialog.intents[0];
        if (first) first.confirmationRequired = true;
      },
      'AnswerIntent is confirmed by Alexa',
    ],
    [
      'whose dialogue knows a slot otherwise than its intent',
      (model) => {
        const slot = model.dialog.intents[0]?.slots[0];
        if (slot) slot.type = 'AMAZON.NUMBER';
      },
      '{ordinal} of the dialogue is not the slot of AnswerIntent',
    ],
    [
      'with prompts',
      (model) => {
        model.prompts.push({ id: 'Elicit.Slot' });
      },
      'the model holds prompts',
    ],
  ])('%s is found out', (_, spoil, finding) => {
    expect(findingsAfter(spoil)).toEqual([finding]);
  });
});
