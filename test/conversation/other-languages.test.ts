import { describe, expect, test } from '@jest/globals';
import { loadLanguage } from '../../lambda/catalogue/load-language.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { SavedAddress } from '../../lambda/commerce/postal-address.ts';
import { couponCodes } from '../../lambda/conversation/coupon-codes.ts';
import { fittingAddresses } from '../../lambda/conversation/fitting-addresses.ts';
import { fittingPayments } from '../../lambda/conversation/fitting-payments.ts';
import { heard } from './intents.ts';

const [german, spanish] = await Promise.all([loadLanguage('de-DE'), loadLanguage('es-ES')]);

describe('a code in another language', () => {
  test.each([
    ['frisch zehn', 'FRISCH10'],
    ['frisch einundzwanzig', 'FRISCH21'],
    ['früh zwanzig', 'FRUH20'],
    ['früh', 'FRÜH'],
  ])('"%s" is %s in German', (said, code) => {
    expect(couponCodes(heard(said), german)).toContain(code);
  });

  test('keeps figures in words for themselves', () => {
    expect(couponCodes(heard('verano treinta y dos'), spanish)[0]).toBe('VERANO32');
  });
});

describe('a card in another language', () => {
  const card = (last4: string) => ({
    id: toId<'payment-method'>(last4),
    brand: 'Visa',
    last4,
    isDefault: false,
    type: 'card' as const,
  });
  const fitting = (said: string) =>
    fittingPayments(
      [card('4242'), card('1010')],
      { card: heard(said) },
      {
        current: undefined,
        language: spanish,
      },
    ).map(({ last4 }) => last4);

  test('is told by its digits', () => {
    expect(fitting('la visa cuatro dos cuatro dos')).toEqual(['4242']);
    expect(fitting('uno cero uno cero')).toEqual(['1010']);
  });
});

describe('an address in another language', () => {
  const address = (label: string): SavedAddress => ({
    ...{
      id: toId<'address'>(label),
      label,
      streetAddress: '1 Main St',
      addressLocality: 'Chicago',
    },
    ...{ addressRegion: 'IL', postalCode: '60601', addressCountry: 'US', isDefault: false },
  });
  const labels = (said: string, ...all: string[]) =>
    fittingAddresses(all.map(address), heard(said), { current: undefined, language: german }).map(
      ({ label }) => label,
    );

  test('is found without its article, its preposition and its marks', () => {
    expect(labels('nach Hause zur Mutter', 'Büro', 'Mutter')).toEqual([]);
    expect(labels('zu meiner Mutter', 'Büro', 'Mutter')).toEqual(['Mutter']);
    expect(labels('ins Buro', 'Büro', 'Mutter')).toEqual(['Büro']);
  });
});
