import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createUnderstanding } from '../../../../simulator/understand/understand.ts';
import { loadAgent, loadAlexaModel } from '../../../../simulator/load-models.ts';
import { intentNamed } from '../../../../simulator/understand/intent-named.ts';
import { intentOf, modelOf, quiet } from '../small-model.ts';

const alexa = loadAlexaModel('en-US');
const onAlexa = createUnderstanding(alexa);
const onGoogle = createUnderstanding(loadAgent('en-US'));

/** Of no sample, each. */
const said: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    'could you maybe put two bags of flour into the cart for my neighbor',
    'AddToCart',
    { quantity: 'two', product: 'flour' },
  ],
  [
    'can you take the bananas back out of the cart for me love',
    'RemoveFromCart',
    { product: 'bananas' },
  ],
  ['do you happen to know when my order will finally get here', 'OrderStatus', {}],
  [
    'what hours is the lincoln square store open on sunday then',
    'StoreHours',
    { store: 'lincoln square', day: 'sunday' },
  ],
  ['please erase all the personal information that you keep about me', 'ForgetMe', {}],
];

describe('a sentence that is no sample', () => {
  test.each(said)(
    'is understood by what it has in common with samples: "%s"',
    (text, intent, slots) => {
      const understood = onAlexa(text, quiet);
      expect(intentNamed(understood?.intent.name ?? '')).toBe(intent);
      const heard = Object.entries(understood?.slots ?? {}).map(([name, slot]) => [
        name,
        slot.heard,
      ]);
      expect(Object.fromEntries(heard)).toMatchObject(slots);
      expect(understood?.confidence).toBeLessThan(1);
    },
  );

  test.each([
    'purple monkey dishwasher',
    'how do i bake a chocolate cake',
    'is it going to rain on monday',
  ])('means nothing where it is nothing for a shop: "%s"', (text) => {
    expect(onAlexa(text, quiet)).toBeUndefined();
    expect(onGoogle(text, quiet)).toBeUndefined();
  });

  test('is understood the same by whoever learns the same', () => {
    const model = {
      ...modelOf(
        intentOf('Add', ['add {product}', 'put {product} in my cart', 'i need {product}']),
        intentOf('Drop', ['remove {product}', 'take {product} out of my cart']),
      ),
      outOfScope: ['how is the weather', 'what is the weather like', 'play the song'],
    };
    const text = 'put cereal quickly in my cart';
    expect(createUnderstanding(model)(text, quiet)).toMatchObject({ intent: { name: 'Add' } });
    expect(createUnderstanding(model)(text, quiet)).toEqual(
      createUnderstanding(model)(text, quiet),
    );
  });

  test('is not even guessed where nobody says what is out of scope', () => {
    const exactOnly = { language: alexa.language, intents: alexa.intents, types: alexa.types };
    const [text] = said[0] ?? [''];
    expect(createUnderstanding(exactOnly)(text, quiet)).toBeUndefined();
  });

  test('is cut at "and", so that one thing keeps its own number', () => {
    const { slots } =
      onAlexa('please be so kind to get me bananas and then six of those bagels', quiet) ?? {};
    expect(slots?.['product']?.heard).toBe('bananas');
    expect(slots?.['quantity']).toBeUndefined();
  });
});

describe('a yes', () => {
  test.each([
    'thursday would be fine',
    'yes but with oat milk',
    'the kids say yes to pizza',
    'yes men',
    'yesterday',
  ])('is not guessed from "%s"', (text) => {
    for (const understand of [onAlexa, onGoogle]) {
      expect(intentNamed(understand(text, quiet)?.intent.name ?? '')).not.toBe('Yes');
    }
  });

  test('is never guessed from words that no yes has', () => {
    const word = fc.constantFrom(
      'yes',
      'sure',
      'please',
      'fine',
      'okay',
      'dishwasher',
      'lamp',
      'qqq',
      'tuesday',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const name = intentNamed(onAlexa(words.join(' '), quiet)?.intent.name ?? '');
        const strange = words.some((each) =>
          ['dishwasher', 'lamp', 'qqq', 'tuesday'].includes(each),
        );
        expect(name === 'Yes' && strange).toBe(false);
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

describe('a question that is open', () => {
  test('is answered by the intent of its context, which means the same (Dialogflow)', () => {
    const model = {
      ...modelOf(
        intentOf('Answer', [
          'the {size} one',
          'i would like the {size} one',
          'give me the {size} one',
        ]),
        intentOf('AnswerSize', ['the {size} one', 'i would like the {size} one'], ['asks-size']),
        intentOf('Stop', ['stop', 'stop it now', 'please stop that now']),
      ),
      outOfScope: ['how is the weather', 'what is the weather like', 'play the song'],
    };
    const understand = createUnderstanding(model);
    const answer = 'i would rather like the big one';
    const contexts = new Set(['asks-size']);
    expect(understand(answer, { ...quiet, contexts })?.intent.name).toBe('AnswerSize');
    expect(understand(answer, quiet)?.intent.name).toBe('Answer');
  });

  test('does not swallow what means something else (Alexa)', () => {
    const elicited = { intent: 'AnswerIntent', slot: 'product' };
    const text = 'do you happen to know when my order will finally get here';
    expect(onAlexa(text, { ...quiet, elicited })?.intent.name).toBe('OrderStatusIntent');
  });
});

test('whatever is said, nothing is thrown and every intent is one that may be heard', () => {
  const words = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('add', 'milk', 'order', 'and', '4271', 'half', 'a')),
  );
  fc.assert(
    fc.property(words, (each) => {
      for (const understand of [onAlexa, onGoogle]) {
        const understood = understand(each.join(' '), quiet);
        expect(understood?.intent.contexts ?? []).toEqual([]);
        expect(understood?.confidence ?? 1).toBeGreaterThan(0);
        const declared = Object.keys(understood?.intent.slots ?? {});
        expect(declared).toEqual(expect.arrayContaining(Object.keys(understood?.slots ?? {})));
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});
