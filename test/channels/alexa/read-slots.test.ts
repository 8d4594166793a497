import { describe, expect, test } from '@jest/globals';
import { readSlots } from '../../../lambda/channels/alexa/read-slots.ts';
import { readIntent } from '../../../lambda/channels/read-intent.ts';
import { resolutions, slot, staticAuthority } from '../../fixtures/alexa/envelopes.ts';

const heard = (name: string, value: string, more = {}) =>
  Object.values(readSlots({ [name]: slot(name, value, more) }))[0]?.heard;

describe('slots', () => {
  test('come in no platform’s form', () => {
    const slots = {
      product: slot('product', 'milk', resolutions(staticAuthority(['p1']))),
      quantity: slot('quantity', '2'),
      day: slot('day', '2026-W47-WE'),
      time: slot('time', 'EV'),
    };
    expect(readSlots(slots)).toEqual({
      product: { heard: 'milk', ids: ['p1'] },
      quantity: { heard: '2', ids: [] },
      day: { heard: '2026-11-21/2026-11-22', ids: [] },
      time: { heard: '19:00', ids: [] },
    });
  });

  test('are left out when they are empty, make no sense, or are none of ours', () => {
    const slots = {
      product: slot('product'),
      quantity: slot('quantity', '?'),
      ordinal: slot('ordinal', 'umpteenth'),
      day: slot('day', 'PRESENT_REF'),
      time: slot('time', 'PRESENT_REF'),
      colour: slot('colour', 'red'),
      store: null,
    };
    expect(readSlots(slots)).toEqual({});
  });

  test.each(['2', '2nd', '2ND'])('read the ordinal %s', (value) => {
    expect(heard('ordinal', value)).toBe('2');
  });

  test.each(['1000000', '12345678901', '-3', '0'])('read the number %s as it is', (value) => {
    expect(heard('quantity', value)).toBe(value);
  });

  test('read an ordinal of our own list by its id, from the end too', () => {
    expect(heard('ordinal', 'the last one', resolutions(staticAuthority(['-1'])))).toBe('-1');
  });

  test('join digits that were said one by one', () => {
    expect(heard('orderDigits', '4 2 7 1')).toBe('4271');
    expect(heard('postalCode', '6 0 6-1 4')).toBe('60614');
    expect(heard('postalCode', 'K1A 0B1')).toBe('K1A 0B1');
  });

  test.each(['0075', '0 0 7 5'])('keep the leading zeros of the code %s', (value) => {
    const slots = readSlots({ code: slot('code', value) });
    expect(readIntent('Answer', slots)).toMatchObject({ code: '0075' });
  });

  test('are not looked up on the prototype', () => {
    expect(
      readSlots(Object.create({ product: slot('product', 'milk') }) as object as never),
    ).toEqual({});
  });
});
