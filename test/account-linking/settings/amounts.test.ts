import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  exampleAmount,
  readAmount,
  writeAmount,
} from '../../../lambda/account-linking/settings/amounts.ts';

const usd = (typed: string) => readAmount(typed, 'USD', 'en-US')?.amount;

describe('an amount', () => {
  test.each([
    ['50', 5000],
    ['50.00', 5000],
    ['$50', 5000],
    ['$ 50.05', 5005],
    ['50 $', 5000],
    ['USD 50', 5000],
    ['50 usd', 5000],
    [' 1,250.50 ', 125050],
    ['1250.50', 125050],
    ['1,000,000', 100000000],
    ['0.01', 1],
  ])('is read as people type it: "%s"', (typed, amount) => {
    expect(usd(typed)).toBe(amount);
  });

  test.each([
    ['', 'nothing'],
    ['0', 'nothing to spend'],
    ['0.00', 'nothing to spend'],
    ['-5', 'less than nothing'],
    ['50.5', 'half a fraction'],
    ['50.005', 'less than a cent'],
    ['50.', 'half a number'],
    ['.50', 'half a number'],
    ['1,25', 'a comma that is no thousand'],
    ['12,50,000', 'groups of two'],
    ['1.250,50', 'the signs of another language'],
    ['$50$', 'two signs'],
    ['€50', 'another currency'],
    ['5e3', 'a power'],
    ['0x50', 'another base'],
    ['fifty', 'words'],
    ['5 0', 'a gap'],
    ['１２', 'other digits'],
    ['9999999999', 'more than anybody has'],
  ])('is not guessed: "%s" is %s', (typed) => {
    expect(usd(typed)).toBeUndefined();
  });

  test('has no fraction where the currency has none', () => {
    expect(readAmount('¥1,500', 'JPY', 'en-US')).toEqual({ amount: 1500, currency: 'JPY' });
    expect(readAmount('1500.00', 'JPY', 'en-US')).toBeUndefined();
    expect(exampleAmount('JPY')).toEqual({ amount: 50, currency: 'JPY' });
  });

  test.each(['USD', 'JPY', 'KWD'])('in %s is read as it was written', (currency) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (amount) => {
        const written = writeAmount({ amount, currency }, currency, 'en-US');
        expect(readAmount(written, currency, 'en-US')).toEqual({ amount, currency });
      }),
    );
  });

  test('that was set in another currency is shown as such, and has to be set anew', () => {
    const euros = writeAmount({ amount: 5000, currency: 'EUR' }, 'USD', 'en-US');
    expect(euros).toBe('€50.00');
    expect(usd(euros)).toBeUndefined();
  });
});
