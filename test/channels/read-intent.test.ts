import { describe, expect, test } from '@jest/globals';
import { intentNames, isIntentName, readIntent } from '../../lambda/channels/read-intent.ts';

const spoken = (heard: string, ...ids: string[]) => ({ heard, ids });

describe('an intent of any platform', () => {
  test('carries the product in pieces, and a quantity only when it is a whole number', () => {
    const slots = {
      product: spoken('milk', 'p1'),
      size: spoken('half gallon'),
      brand: spoken('Ida'),
    };
    expect(readIntent('AddToCart', { ...slots, quantity: spoken('2') })).toEqual({
      kind: 'add-to-cart',
      item: { ...slots, quantity: 2 },
    });
    expect(readIntent('AddToCart', { quantity: spoken('a few') })).toEqual({
      kind: 'add-to-cart',
      item: {},
    });
  });

  test('carries two products where two are compared, and no amounts', () => {
    const slots = {
      product: spoken('milk', 'p1'),
      size: spoken('gallon'),
      quantity: spoken('2'),
      otherProduct: spoken('oat milk', 'p2'),
      otherSize: spoken('quart'),
      otherBrand: spoken('Ida'),
    };
    expect(readIntent('CompareProducts', slots)).toEqual({
      kind: 'compare-products',
      item: { product: slots.product, size: slots.size },
      other: { product: slots.otherProduct, size: slots.otherSize, brand: slots.otherBrand },
    });
  });

  test.each(['StoreHours', 'StoreLocation', 'StorePhone'] as const)(
    'carries the place of %s',
    (name) => {
      const slots = { store: spoken('riverside'), postalCode: spoken('60614') };
      expect(readIntent(name, { ...slots, nearest: spoken('near me') })).toMatchObject({
        store: slots.store,
        postalCode: '60614',
        nearest: true,
      });
    },
  );

  test.each(['AddToCart', 'Reorder', 'RemoveFromCart'] as const)(
    '%s keeps several things in their order, each with its own number and size',
    (name) => {
      const slots = {
        quantity: spoken('2'),
        product: spoken('milk'),
        sizeTwo: spoken('dozen'),
        productTwo: spoken('eggs'),
        productThree: spoken('bread'),
        quantityFour: spoken('3'),
        productFour: spoken('tea'),
      };
      const milk = { product: spoken('milk'), quantity: 2 };
      expect(readIntent(name, slots)).toMatchObject({
        item: milk,
        items: [
          milk,
          { product: spoken('eggs'), size: spoken('dozen') },
          { product: spoken('bread') },
          { product: spoken('tea'), quantity: 3 },
        ],
      });
    },
  );

  test('is of one thing where a platform fills only a later slot', () => {
    expect(readIntent('AddToCart', { productTwo: spoken('eggs') })).toEqual({
      kind: 'add-to-cart',
      item: { product: spoken('eggs') },
    });
  });

  test.each(['0', '-3', '-1', '1.5', ''])('knows no quantity of %p', (heard) => {
    for (const name of ['AddToCart', 'RemoveFromCart', 'Reorder', 'Answer'] as const) {
      expect(readIntent(name, { quantity: spoken(heard) })).toMatchObject({ item: {} });
      expect(readIntent(name, { quantity: spoken(heard) })).not.toHaveProperty('item.quantity');
    }
  });

  test.each([
    ['1000', 1000],
    ['1000000', 1_000_000],
    ['99999999999', 1_000_000_000],
    ['9'.repeat(400), 1_000_000_000],
  ])('keeps a quantity that is too large: %p', (heard, quantity) => {
    expect(readIntent('AddToCart', { quantity: spoken(heard) })).toMatchObject({
      item: { quantity },
    });
  });

  test.each(['Reorder', 'RemoveFromCart', 'Answer'] as const)('%s knows which product', (name) => {
    expect(readIntent(name, { product: spoken('coffee') })).toMatchObject({
      item: { product: spoken('coffee') },
    });
  });

  test('takes exactly four digits for an order number', () => {
    expect(readIntent('OrderStatus', { orderDigits: spoken('4271') })).toEqual({
      kind: 'order-status',
      lastFour: '4271',
    });
    expect(readIntent('OrderStatus', { orderDigits: spoken('42') })).toEqual({
      kind: 'order-status',
    });
  });

  test('cancels an order by exactly four digits, or none', () => {
    expect(readIntent('CancelOrder', { orderDigits: spoken('4271') })).toEqual({
      kind: 'cancel-order',
      lastFour: '4271',
    });
    expect(readIntent('CancelOrder', { orderDigits: spoken('42') })).toEqual({
      kind: 'cancel-order',
    });
  });

  test.each(['0075', '0 0 7 5', '00-75', ' 0075 '])(
    'takes %p for a code of four digits',
    (said) => {
      expect(readIntent('Answer', { code: spoken(said) })).toEqual({
        kind: 'answer',
        item: {},
        code: '0075',
      });
    },
  );

  test.each(['75', '00755', '007a', '0.75', '-', 'zero zero seven five', '٠٠٧٥', ''])(
    'takes %p for no code',
    (said) => {
      expect(readIntent('Answer', { code: spoken(said) })).toEqual({ kind: 'answer', item: {} });
    },
  );

  test('asks for hours now unless a day, days or a holiday is said', () => {
    const hours = (slots: Parameters<typeof readIntent>[1]) => readIntent('StoreHours', slots);
    expect(hours({})).toEqual({
      kind: 'store-hours',
      when: { day: { kind: 'now' } },
      nearest: false,
    });
    expect(hours({ day: spoken('2026-11-26'), time: spoken('21:00') })).toMatchObject({
      when: { day: { kind: 'date', date: '2026-11-26' }, time: '21:00' },
    });
    expect(hours({ day: spoken('2026-11-28/2026-11-29') })).toMatchObject({
      when: { day: { kind: 'days', from: '2026-11-28', to: '2026-11-29' } },
    });
    expect(
      hours({ day: spoken('2026-11-26'), holiday: spoken('thanksgiving', 't') }),
    ).toMatchObject({
      when: { day: { kind: 'holiday', holiday: spoken('thanksgiving', 't') } },
    });
  });

  test('asks for hours of a named store, the nearest, or one near a postal code', () => {
    const slots = {
      store: spoken('Riverside', 's1'),
      nearest: spoken('nearest'),
      postalCode: spoken('60614'),
    };
    expect(readIntent('StoreHours', slots)).toMatchObject({
      store: spoken('Riverside', 's1'),
      nearest: true,
      postalCode: '60614',
    });
  });

  test('answers a question by ordinal, from the end too', () => {
    expect(readIntent('Answer', { ordinal: spoken('2') })).toEqual({
      kind: 'answer',
      ordinal: 2,
      item: {},
    });
    expect(readIntent('Answer', { ordinal: spoken('-1') })).toMatchObject({ ordinal: -1 });
    expect(readIntent('Answer', { ordinal: spoken('9'.repeat(400)) })).not.toHaveProperty(
      'ordinal',
    );
  });

  test('reads every declared name, and knows what is none', () => {
    expect(new Set(intentNames.map((name) => readIntent(name, {}).kind)).size).toBe(
      intentNames.length,
    );
    expect(['constructor', 'toString', '', 'reorder'].some(isIntentName)).toBe(false);
  });
});

describe('an order that is spoken of', () => {
  test.each(['OrderStatus', 'CancelOrder', 'ReportProblem'] as const)(
    'in %s is meant by digits, by what is in it, by its day',
    (name) => {
      const product = spoken('dog food', 'p7');
      const slots = { product, day: spoken('2026-11-17'), orderDigits: spoken('4271') };
      expect(readIntent(name, slots)).toMatchObject({
        lastFour: '4271',
        product,
        day: { kind: 'date', date: '2026-11-17' },
      });
    },
  );

  test.each([
    [spoken('smashed', 'damaged'), 'damaged'],
    [spoken('missing'), 'missing'],
    [spoken('constructor', 'toString'), 'other'],
    [undefined, 'other'],
  ])('has a problem of a kind that is known, or another one', (problem, kind) => {
    expect(readIntent('ReportProblem', { ...(problem && { problem }) })).toEqual({
      kind: 'report-problem',
      problem: kind,
    });
  });

  test('may be left to a person', () => {
    expect(readIntent('TalkToPerson', {})).toEqual({ kind: 'talk-to-person' });
  });
});
