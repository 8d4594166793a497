import { describe, expect, test } from '@jest/globals';
import { loadLanguage } from '../../../simulator/load-language.ts';
import { bareForm as bareFormIn, countSamples } from '../../../tools/models/count-samples.ts';

const english = loadLanguage('en');
const bareForm = (sample: string) => bareFormIn(sample, english);

describe('counting samples', () => {
  test.each([
    ['add {product}', 'please add {product}'],
    ['add {product}', 'could you add some {product}'],
    ['add {product}', "i'd like to add the {product} please"],
    ['add {product}', 'add {quantity} {size} of {brand} {product}'],
    ['check out', "let's check out now"],
  ])('takes "%s" and "%s" for the same', (one, other) => {
    expect(bareForm(other)).toBe(bareForm(one));
  });

  test.each([
    ['add {product}', 'order {product}'],
    ['add {product}', '{product}'],
    ['check out', 'pay'],
  ])('takes "%s" and "%s" for different', (one, other) => {
    expect(bareForm(other)).not.toBe(bareForm(one));
  });

  test('tells both numbers for intents and for answers', () => {
    const samples = {
      intents: { Checkout: ['check out', 'please check out', 'pay'] },
      asks: { quantity: ['{quantity}', 'just {quantity}'] },
    };
    const counted = countSamples(samples, english);
    expect(counted).toEqual([
      { name: 'Checkout', samples: 3, different: 2 },
      { name: 'answer: quantity', samples: 2, different: 1 },
    ]);
  });
});
