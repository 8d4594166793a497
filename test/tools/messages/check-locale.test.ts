import { describe, expect, test } from '@jest/globals';
import { checkLocale } from '../../../tools/messages/check-locale.ts';
import { readTexts } from '../../../tools/messages/read-texts.ts';

const source = readTexts({
  cart: {
    added: ['Added {item, text} for {price, money}.', '{item, text} for {price, money}.'],
    empty: 'Your cart is empty.',
  },
});

const check = (file: unknown) => () => {
  checkLocale('de-DE', readTexts(file), source);
};

const added = '{item, text} für {price, money}.';
const empty = 'Der Warenkorb ist leer.';

describe('a translation', () => {
  test('may say the same in any number of variants and any order', () => {
    expect(check({ cart: { added: 'Für {price, money}: {item, text}.', empty } })).not.toThrow();
  });

  test.each([
    ['lacks a message', { cart: { added } }, 'de-DE: "cart.empty" is missing'],
    [
      'has a message too many',
      { cart: { added, empty, full: 'Voll.' } },
      'de-DE: "cart.full" is superfluous',
    ],
    [
      'lacks a placeholder',
      { cart: { added: 'Für {price, money}.', empty } },
      'de-DE: "cart.added" wants { readonly item: Message; readonly price: Money }, not { readonly price: Money }',
    ],
    [
      'has a placeholder too many',
      { cart: { added, empty: '{name} hat nichts im Korb.' } },
      'de-DE: "cart.empty" wants Record<string, never>, not { readonly name: string | number }',
    ],
    [
      'gives a placeholder another format',
      { cart: { added: '{item, text} für {price, digits}.', empty } },
      'de-DE: "cart.added" wants { readonly item: Message; readonly price: Money }, not { readonly item: Message; readonly price: string }',
    ],
  ])('fails when it %s', (_, file, fault) => {
    expect(check(file)).toThrow(fault);
  });
});
