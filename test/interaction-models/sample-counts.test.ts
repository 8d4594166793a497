import { describe, expect, test } from '@jest/globals';
import { loadLanguage } from '../../simulator/load-language.ts';
import { countSamples } from '../../tools/models/count-samples.ts';
import { source } from './generated.ts';

const counts = new Map(
  countSamples(source, loadLanguage('en')).map(({ name, different }) => [name, different]),
);

describe('what people say', () => {
  test.each([
    'Reorder',
    'Usual',
    'AddToCart',
    'RemoveFromCart',
    'ReviewCart',
    'Checkout',
    'OrderStatus',
    'StoreHours',
    'CancelOrder',
    'WhatYouKnow',
    'ForgetMe',
    'ChangeItem',
    'ClearCart',
    'Undo',
    'WrongProduct',
    'StartOver',
    'ApplyCoupon',
    'DeliveryEstimate',
    'ChooseDelivery',
    'ChooseAddress',
    'ChoosePayment',
  ])('holds forty different ways and more to mean %s', (intent) => {
    expect(counts.get(intent)).toBeGreaterThanOrEqual(40);
  });

  test.each(['Yes', 'No', 'Repeat', 'Help', 'Cancel', 'Stop', 'StartOver'])(
    'holds spoken variants of the built-in %s',
    (intent) => {
      expect(counts.get(intent)).toBeGreaterThanOrEqual(15);
    },
  );

  test.each([
    ['Yes', 'yes please'],
    ['Yes', 'go ahead'],
    ['No', 'no thanks'],
    ['Cancel', 'never mind'],
    ['Stop', 'goodbye'],
    ['Repeat', 'say that again'],
    ['Help', 'what can i say'],
  ])('means %s by "%s"', (intent, sample) => {
    expect(source.intents[intent]).toContain(sample);
  });

  test.each(Object.keys(source.asks))('holds ways to answer a question for: %s', (kind) => {
    expect(counts.get(`answer: ${kind}`)).toBeGreaterThanOrEqual(10);
  });
});
