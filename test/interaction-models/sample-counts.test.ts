import { describe, expect, test } from '@jest/globals';
import { languageOf, loadLanguage } from '../../simulator/load-language.ts';
import { countSamples } from '../../tools/models/count-samples.ts';
import { readSource, writtenLocales } from '../../tools/models/source.ts';
import { source } from './generated.ts';

const mainIntents = [
  ...['Reorder', 'Usual', 'AddToCart', 'RemoveFromCart', 'ReviewCart', 'Checkout', 'OrderStatus'],
  ...['StoreHours', 'StoreLocation', 'StorePhone', 'ProductPrice', 'ProductAvailability'],
  ...['ProductSize', 'CompareProducts', 'CancelOrder', 'ReportProblem', 'TalkToPerson'],
  ...['WhatYouKnow', 'ForgetMe', 'ChangeItem', 'ClearCart', 'Undo', 'WrongProduct', 'StartOver'],
  ...['ApplyCoupon', 'DeliveryEstimate', 'ChooseDelivery', 'ChooseAddress', 'ChoosePayment'],
];

const builtIns = ['Yes', 'No', 'Repeat', 'Help', 'Cancel', 'Stop', 'StartOver', 'More', 'Why'];

describe.each(writtenLocales())('what people say in %s', (locale) => {
  const language = loadLanguage(languageOf(locale));
  const counts = new Map(
    countSamples(readSource(locale), language).map(({ name, different }) => [name, different]),
  );
  const fewerThan = (least: number, names: readonly string[]) =>
    names.filter((name) => (counts.get(name) ?? 0) < least);

  test('holds sixty different ways and more to mean each of the main intents', () => {
    expect(fewerThan(60, mainIntents)).toEqual([]);
  });

  test('holds spoken variants of what platforms know by themselves', () => {
    expect(fewerThan(30, builtIns)).toEqual([]);
  });

  test('holds ways to answer every question', () => {
    const answers = [...counts.keys()].filter((name) => name.startsWith('answer: '));
    expect(fewerThan(10, answers)).toEqual([]);
  });
});

describe('what people say in English', () => {
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
});
