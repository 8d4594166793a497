import { describe, expect, test } from '@jest/globals';
import { readDialogflowRequest } from '../../../lambda/channels/google/dialogflow-request.ts';
import { readSlots } from '../../../lambda/channels/google/read-slots.ts';
import { webhookRequest, type Said } from '../../fixtures/google/webhook-request.ts';

function slots(parameters: object, more: Said = {}) {
  const reading = readDialogflowRequest(webhookRequest({ parameters, ...more }));
  if (!reading.ok) throw new Error(reading.error.code);
  return readSlots(reading.request);
}

describe('values of own entities', () => {
  test('are ids, with the words that were said', () => {
    expect(slots({ product: 'two-percent-milk', 'product.original': 'reduced fat milk' })).toEqual({
      product: { heard: 'reduced fat milk', ids: ['two-percent-milk'] },
    });
  });

  test('find the words in the contexts where the intent does not ask for them', () => {
    const contexts = [
      { name: 'asks-product', parameters: { product: 'eggs', 'product.original': 'a dozen eggs' } },
    ];
    expect(slots({ product: 'eggs' }, { contexts }).product?.heard).toBe('a dozen eggs');
  });

  test('leave the words of an earlier turn alone', () => {
    const contexts = [
      { name: 'shopkeeper', parameters: { product: 'eggs', 'product.original': 'a dozen eggs' } },
    ];
    expect(slots({ product: 'oat-milk' }, { contexts }).product?.heard).toBe('oat-milk');
  });

  test('are ids even where they are the very word', () => {
    expect(slots({ store: 'riverside', 'store.original': 'Riverside' }).store).toEqual({
      heard: 'Riverside',
      ids: ['riverside'],
    });
  });

  test('are no ids where an entity that grows gave back what was said', () => {
    const said = { product: 'dragon fruit', 'product.original': 'Dragon fruit' };
    expect(slots(said).product).toEqual({ heard: 'Dragon fruit', ids: [] });
  });

  test('are the first of several', () => {
    const said = {
      product: ['', 'eggs', 'flour'],
      'product.original': ['', 'dozen eggs', 'flour'],
    };
    expect(slots(said).product).toEqual({ heard: 'dozen eggs', ids: ['eggs'] });
  });

  test('may come in an object', () => {
    expect(slots({ product: { item: 'eggs', note: '' } }).product?.ids).toEqual(['eggs']);
  });
});

describe('numbers', () => {
  test.each([
    [2, '2'],
    ['2', '2'],
    [-1, '-1'],
    ['-1', '-1'],
    ['2nd', '2'],
    [[3, 4], '3'],
    [{ amount: 2, unit: 'lb' }, '2'],
    [{ number: 12 }, '12'],
    [1000000, '1000000'],
    ['12345678901', '12345678901'],
    [1e21, '1000000000000000000000'],
  ])('of %j are read as %s', (value, digits) => {
    expect(slots({ ordinal: value }).ordinal?.heard).toBe(digits);
  });

  test.each([[''], ['two'], [1.5], [Infinity], [null], [true], [{}], [[]]])(
    'are left out where %j came',
    (value) => {
      expect(slots({ quantity: value })).toEqual({});
    },
  );
});

describe('digits', () => {
  test.each([
    [{ orderDigits: '4271' }, '4271'],
    [{ orderDigits: 4271 }, '4271'],
    [{ orderDigits: 42, 'orderDigits.original': '0042' }, '0042'],
    [{ orderDigits: 4271, 'orderDigits.original': '4 2 7 1' }, '4271'],
    [{ orderDigits: '4 2-7 1' }, '4271'],
    [{ orderDigits: '4271', 'orderDigits.original': 'four two seven one' }, '4271'],
  ])('of %j are %s', (said, digits) => {
    expect(slots(said).orderDigits?.heard).toBe(digits);
  });

  test('keep the leading zero of a postal code', () => {
    expect(slots({ postalCode: 2134, 'postalCode.original': '02134' }).postalCode?.heard).toBe(
      '02134',
    );
  });

  test('are left out where there are none', () => {
    expect(slots({ orderDigits: 'last', postalCode: '' })).toEqual({});
  });
});

describe('a code', () => {
  test.each<[object, string]>([
    [{ code: '0075' }, '0075'],
    [{ code: 75, 'code.original': '0075' }, '0075'],
    [{ code: 4821, 'code.original': 'four eight two one' }, '4821'],
    [{ code: '4 8 2-1' }, '4 8 2-1'],
  ])('of %j keeps every digit: %s', (said, heard) => {
    expect(slots(said)).toEqual({ code: { heard, ids: [] } });
  });

  test.each([
    { code: 75, 'code.original': 'zero zero seven five' },
    { code: '48210' },
    { code: '4a8b2c1' },
    { code: ['', null] },
    { code: { number: 'none' } },
    { code: '' },
  ])('is not made of %j', (said) => {
    expect(slots(said)).toEqual({});
  });
});

describe('everything else', () => {
  test('reads days, times and flags', () => {
    const said = {
      day: '2026-11-26T12:00:00-05:00',
      time: '2026-11-21T21:00:00-05:00',
      nearest: 'nearest',
      holiday: 'thanksgiving-day',
      'holiday.original': 'turkey day',
    };
    expect(slots(said)).toEqual({
      day: { heard: '2026-11-26', ids: [] },
      time: { heard: '21:00', ids: [] },
      nearest: { heard: 'nearest', ids: [] },
      holiday: { heard: 'turkey day', ids: ['thanksgiving-day'] },
    });
  });

  test.each([['day'], ['time'], ['product'], ['store'], ['nearest'], ['orderDigits']])(
    'leaves out %s when it is an empty text, a list of nothing or an empty object',
    (name) => {
      for (const value of ['', ' ', [], [''], {}, null])
        expect(slots({ [name]: value })).toEqual({});
    },
  );

  test('reads no parameter that only objects inherit', () => {
    const said = '{"constructor":"x","toString":"y","__proto__":{"product":"z"}}';
    expect(slots(JSON.parse(said) as object)).toEqual({});
  });
});
