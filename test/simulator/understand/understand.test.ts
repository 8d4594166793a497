import { describe, expect, test } from '@jest/globals';
import { createUnderstanding } from '../../../simulator/understand/understand.ts';
import { intentOf, listenTo, modelOf, quiet } from './small-model.ts';

const add = intentOf('Add', [
  'add {product}',
  'add {quantity} {product}',
  'add {size} of {product}',
  'add {quantity} {size} of {product}',
  'add {size} {product}',
  'and {product}',
]);
const answer = intentOf('Answer', [
  '{product}',
  'the {product} one',
  '{quantity}',
  'the {size} one',
]);
const status = intentOf('Status', ['where is order {digits}', 'where is my order']);
const hours = intentOf('Hours', ['are you open {day}', 'are you open on {day}']);
const stop = intentOf('Stop', ['stop', "that's all", 'okay']);

const heard = listenTo(add, answer, status, hours, stop);

describe('an exact sample', () => {
  test.each([
    ['where is my order', 'Status'],
    ['Where is my order?', 'Status'],
    ['thats all', 'Stop'],
    ['ok', 'Stop'],
  ])('is understood: "%s"', (text, expected) => {
    expect(heard(text)).toBe(expected);
  });

  test.each(['where is', 'where is my order now then', 'is my order', 'when', '', '?!'])(
    'is nothing else: "%s"',
    (text) => {
      expect(heard(text)).toBeUndefined();
    },
  );

  test('is understood however politely it is said, but a sample of politeness wins', () => {
    expect(heard('um could you please add milk')).toBe('Add | product=milk');
    const polite = listenTo(add, intentOf('Thanks', ['thank you']), intentOf('Hey', ['hey']));
    expect(polite('thank you')).toBe('Thanks');
    expect(polite('hey add milk')).toBe('Add | product=milk');
  });
});

describe('a slot', () => {
  test.each([
    ['add red cap milk', 'Add | product=red cap milk#p1'],
    ['add 2% milk', 'Add | product=2 percent milk#p2'],
    ['add cereal', 'Add | product=cereal#p3#p4'],
    ['add milk', 'Add | product=milk'],
    ['add 12 oz of milk', 'Add | size=12 oz#twelve-ounces | product=milk'],
    ['add two big corn flakes', 'Add | quantity=two | product=big corn flakes'],
    ['add two big of corn flakes', 'Add | quantity=two | size=big#large | product=corn flakes#p3'],
  ])('of a list is filled by value and synonym: "%s"', (text, expected) => {
    expect(heard(text)).toBe(expected);
  });

  test('prefers a size over a number, and a name over a number', () => {
    expect(heard('add eighteen corn flakes')).toBe(
      'Add | size=eighteen#eighteen | product=corn flakes#p3',
    );
    expect(heard('add two percent milk')).toBe('Add | product=two percent milk#p2');
  });

  test.each([
    ['where is order four two seven one', 'Status | digits=four two seven one'],
    ['where is order 4271', 'Status | digits=4271'],
    ['where is order 42', undefined],
    ['where is order 42711', undefined],
  ])('of four digits is filled by exactly four: "%s"', (text, expected) => {
    expect(heard(text)).toBe(expected);
  });

  test('of a day or a time is filled by what it stands for', () => {
    const understand = createUnderstanding(modelOf(hours));
    const open = intentOf('Hours', ['are you open {day} at {time}']);
    expect(
      createUnderstanding(modelOf(open))('are you open sunday at nine pm', quiet)?.slots,
    ).toEqual({
      day: {
        heard: 'sunday',
        type: 'DAY',
        value: { kind: 'day', day: { kind: 'date', date: '2026-11-22' } },
      },
      time: { heard: 'nine pm', type: 'TIME', value: { kind: 'time', time: '21:00' } },
    });
    expect(understand('are you open milk', quiet)).toBeUndefined();
  });

  test('that is open takes other words where the sample says what it is about', () => {
    expect(heard('add dragon fruit')).toBe('Add | product=dragon fruit');
    expect(heard('add dragon fruit and what is the weather')).toBeUndefined();
    expect(heard('and dragon fruit')).toBeUndefined();
    expect(heard('dragon fruit')).toBeUndefined();
  });

  test('is filled once', () => {
    expect(
      listenTo(intentOf('Add', ['add {product} and {product}']))('add milk and cereal'),
    ).toBeUndefined();
  });
});

describe('a question that is open', () => {
  const elicited = { intent: 'Answer', slot: 'product' };

  test('lets its slot be filled with any words (Alexa)', () => {
    expect(heard('dragon fruit', { elicited })).toBe('Answer | product=dragon fruit');
    expect(
      heard('dragon fruit', { elicited: { intent: 'Answer', slot: 'quantity' } }),
    ).toBeUndefined();
  });

  test('does not swallow what is a sample of something else', () => {
    expect(heard('stop', { elicited })).toBe('Stop');
    expect(heard('where is my order', { elicited })).toBe('Status');
  });

  test('is answered by an intent of its context before one of none (Dialogflow)', () => {
    const bound = intentOf('AnswerOption', ['{product}'], ['asks-option']);
    const listens = listenTo(answer, bound);
    expect(listens('corn flakes')).toBe('Answer | product=corn flakes#p3');
    const contexts = new Set(['asks-option', 'shopkeeper']);
    expect(listens('corn flakes', { contexts })).toBe('AnswerOption | product=corn flakes#p3');
    expect(listens('dragon fruit', { contexts })).toBe('AnswerOption | product=dragon fruit');
    expect(listens('dragon fruit')).toBeUndefined();
  });
});

describe('what the skill has taught', () => {
  const learnt = new Map([
    ['PRODUCT', [{ id: 'v7', value: 'dragon fruit', synonyms: ['my fruit'] }]],
  ]);

  test('is understood like the model’s own', () => {
    expect(heard('my fruit', { learnt })).toBe('Answer | product=my fruit#v7');
    expect(heard('corn flakes', { learnt })).toBe('Answer | product=corn flakes#p3');
  });

  test('comes before the model’s own of the same words, and is told from them', () => {
    const again = new Map([['PRODUCT', [{ id: 'v1', value: 'whole milk', synonyms: [] }]]]);
    const understood = createUnderstanding(modelOf(add))('add whole milk', {
      ...quiet,
      learnt: again,
    });
    expect(understood?.slots['product']?.value).toMatchObject({
      entries: [
        { id: 'v1', dynamic: true },
        { id: 'p1', dynamic: false },
      ],
    });
  });
});

describe('samples of a slot', () => {
  const asking = {
    ...answer,
    elicited: { digits: intentOf('', ['{digits}']).patterns },
  };
  const heardWith = listenTo(add, asking);

  test('count only while that slot is asked for, and leading zeros stay', () => {
    expect(heardWith('4821')).toBe('Answer | quantity=4821');
    const elicited = { intent: 'Answer', slot: 'quantity' };
    expect(heardWith('4821', { elicited })).toBe('Answer | quantity=4821');
    const forDigits = { elicited: { intent: 'Answer', slot: 'digits' } };
    expect(heardWith('4821', forDigits)).toBe('Answer | digits=4821');
    expect(heardWith('zero zero seven five', forDigits)).toBe(
      'Answer | digits=zero zero seven five',
    );
  });
});
