import { describe, expect, test } from '@jest/globals';
import { checkLocale } from '../../../tools/messages/check-locale.ts';
import { readTexts } from '../../../tools/messages/read-texts.ts';

const source = readTexts({
  cart: {
    added: ['Added {item, text} for {price, money}.', '{item, text} for {price, money}.'],
    empty: 'Your cart is empty.',
    count: '{n, plural, =1 {1 item} other {# items}}',
  },
});

const check = (file: unknown) => () => {
  checkLocale('de-DE', readTexts(file), source);
};

const added = ['{item, text} für {price, money}.', 'Für {price, money} {item, text}.'];
const count = '{n, plural, one {# Artikel} other {# Artikel}}';
const empty = 'Der Warenkorb ist leer.';

describe('a translation', () => {
  test('may say the same in any number of variants and any order', () => {
    expect(
      check({ cart: { added: ['Für {price, money}: {item, text}.', ...added], empty, count } }),
    ).not.toThrow();
  });

  test.each([
    ['lacks a message', { cart: { added, count } }, 'de-DE: "cart.empty" is missing'],
    [
      'has a message too many',
      { cart: { added, empty, count, full: 'Voll.' } },
      'de-DE: "cart.full" is superfluous',
    ],
    [
      'lacks a placeholder',
      { cart: { added: ['Für {price, money}.', '{price, money}.'], empty, count } },
      'de-DE: "cart.added" wants { readonly item: Message; readonly price: Money }, not { readonly price: Money }',
    ],
    [
      'has a placeholder too many',
      { cart: { added, count, empty: '{name} hat nichts im Korb.' } },
      'de-DE: "cart.empty" wants Record<string, never>, not { readonly name: string | number }',
    ],
    [
      'gives a placeholder another format',
      {
        cart: {
          added: ['{item, text} für {price, digits}.', '{price, digits} {item, text}.'],
          empty,
          count,
        },
      },
      'de-DE: "cart.added" wants { readonly item: Message; readonly price: Money }, not { readonly item: Message; readonly price: string }',
    ],
    [
      'has too few variants',
      { cart: { added: added.slice(1), empty, count } },
      'de-DE: "cart.added" has 1 variants, not 2',
    ],
  ])('fails when it %s', (_, file, fault) => {
    expect(check(file)).toThrow(fault);
  });

  test('may say a number as it is where others count', () => {
    expect(check({ cart: { added, empty, count: 'Artikel: {n}' } })).not.toThrow();
  });
});

describe('a plural', () => {
  const inRussian = (text: string) => () => {
    checkLocale('ru-RU', readTexts({ cart: { added, empty, count: text } }), source);
  };

  test('has every form that its language counts with', () => {
    expect(
      inRussian('{n, plural, one {# товар} few {# товара} many {# товаров} other {# товара}}'),
    ).not.toThrow();
    expect(inRussian('{n, plural, one {# товар} other {# товаров}}')).toThrow(
      'ru-RU: "cart.count" has no form few for 2',
    );
  });

  test('may be one form for any number', () => {
    expect(inRussian('{n, plural, other {#}}')).not.toThrow();
  });
});
