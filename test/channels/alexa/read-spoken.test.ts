import { describe, expect, test } from '@jest/globals';
import { readSpoken } from '../../../lambda/channels/alexa/read-spoken.ts';
import {
  dynamicAuthority,
  resolutions,
  slot,
  staticAuthority,
} from '../../fixtures/alexa/envelopes.ts';

describe('a slot', () => {
  test('keeps what was heard, without ids where nothing was resolved', () => {
    expect(readSpoken(slot('product', ' oat milk '))).toEqual({ heard: 'oat milk', ids: [] });
  });

  test('puts what this shopper is likely to mean before what everybody can say', () => {
    const resolved = resolutions(staticAuthority(['p1', 'p2']), dynamicAuthority(['v9', 'p2']));
    expect(readSpoken(slot('product', 'milk', resolved))).toEqual({
      heard: 'milk',
      ids: ['v9', 'p2', 'p1'],
    });
  });

  test.each(['ER_SUCCESS_NO_MATCH', 'ER_ERROR_TIMEOUT', 'ER_ERROR_EXCEPTION'])(
    'takes no ids of an authority that answers %s',
    (code) => {
      const resolved = resolutions(staticAuthority(['p1'], code), dynamicAuthority(['v9']));
      expect(readSpoken(slot('product', 'milk', resolved))?.ids).toEqual(['v9']);
    },
  );

  test('reads an authority without values, without a status, or with a code in numbers', () => {
    const noValues = { authority: 'amzn1.er-authority.x', status: { code: 'ER_SUCCESS_NO_MATCH' } };
    const noStatus = { authority: 'amzn1.er-authority.x', values: [{ value: { id: 'p1' } }] };
    const resolved = resolutions(noValues, noStatus, staticAuthority(['p2'], 0));
    expect(readSpoken(slot('product', 'milk', resolved))?.ids).toEqual(['p1', 'p2']);
  });

  test('takes the first of several values, with that one’s ids', () => {
    const values = [
      { type: 'Simple', value: 'milk', ...resolutions(staticAuthority(['p1'])) },
      { type: 'Simple', value: 'eggs', ...resolutions(staticAuthority(['p2'])) },
    ];
    expect(readSpoken({ name: 'product', slotValue: { type: 'List', values } })).toEqual({
      heard: 'milk',
      ids: ['p1'],
    });
  });

  test('reads a simple slot value, and finds its resolutions in either place', () => {
    const resolved = resolutions(staticAuthority(['p1']));
    const inside = { slotValue: { type: 'Simple', value: 'milk', ...resolved } };
    const outside = { slotValue: { type: 'Simple', value: 'milk' }, value: 'milk', ...resolved };
    expect(readSpoken(inside)).toEqual({ heard: 'milk', ids: ['p1'] });
    expect(readSpoken(outside)).toEqual({ heard: 'milk', ids: ['p1'] });
  });

  test.each([
    ['empty', { name: 'product' }],
    ['blank', slot('product', '  ')],
    ['an unparsed number', slot('quantity', '?')],
    ['null', null],
    ['a text', 'milk'],
    ['of the wrong type', { name: 'product', value: 7 }],
    ['an empty list', { name: 'product', slotValue: { type: 'List', values: [] } }],
  ])('is left out when it is %s', (_, data) => {
    expect(readSpoken(data)).toBeUndefined();
  });
});
