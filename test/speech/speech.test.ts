import { beforeAll, describe, expect, test } from '@jest/globals';
import { say, type Message } from '../../lambda/speech/message.ts';
import { loadSpeech, type Speech } from '../../lambda/speech/speech.ts';

let speech: Speech;

beforeAll(async () => {
  speech = await loadSpeech('en-US');
});

const price = { amount: 319, currency: 'USD' };
const milk = say('item.line', { name: 'Meadow milk, half gallon', quantity: 1 });
const eggs = say('item.line', { name: 'Sunrise eggs, dozen', quantity: 2 });

describe('a message', () => {
  test('finds its words, and those of the messages in it', () => {
    expect(speech.say([say('product.added', { item: milk, price })], 0)).toBe(
      'Added Meadow milk half gallon for $3.19.',
    );
  });

  test('lists what it holds', () => {
    const message = say('cart.holds', { count: 3, items: [milk, eggs], subtotal: price });
    expect(speech.say([message], 0)).toBe(
      "You have 3 items in your cart: Meadow milk half gallon and 2 of the Sunrise eggs dozen. That's $3.19 before delivery and tax.",
    );
  });

  test('says figures one by one, and shows them as they are written', () => {
    const order = say('order.ready', { digits: '4056' });
    expect(speech.say([order], 0)).toBe('Your order ending in 4 0 5 6 is ready for pick-up.');
    expect(speech.show([order], 0)).toBe('Your order ending in 4056 is ready for pick-up.');
  });

  test('begins with a capital, also where it begins with a name', () => {
    const clause = say('hours.clause-closed', { store: 'downtown' });
    expect(speech.say([say('hours.several', { clauses: [clause] })], 0)).toBe(
      'Downtown is closed.',
    );
  });

  test('is followed by the next one', () => {
    expect(speech.say([say('cart.empty'), say('ask.anything')], 0)).toBe(
      'Your cart is empty. What would you like?',
    );
  });

  test('of no key fails: a bug, and never silence', () => {
    const unknown = { key: 'cart.haunted', params: {} } as unknown as Message;
    expect(() => speech.say([unknown], 0)).toThrow('no text for "cart.haunted" in en-US');
  });
});

describe('variants', () => {
  const ask = (turn: number) => speech.say([say('ask.anything-else')], turn);

  test('rotate with the turn', () => {
    expect([0, 1, 2].map(ask)).toEqual([
      'Anything else?',
      'What else can I get you?',
      'Would you like anything else?',
    ]);
  });

  test('begin again after the last', () => {
    expect(ask(3)).toBe(ask(0));
  });

  test('are the same for the same turn', () => {
    expect(ask(7)).toBe(ask(7));
  });
});

describe('a language', () => {
  test.each(['ja-JP', 'nonsense', ''])('%j is answered in American English', async (locale) => {
    const voice = await loadSpeech(locale);
    expect(voice.locale).toBe('en-US');
    expect(voice.say([say('cart.empty')], 0)).toBe('Your cart is empty.');
  });

  test.each([
    ['de-DE', 'de-DE', 'Dein Warenkorb ist leer.'],
    ['de-AT', 'de-DE', 'Dein Warenkorb ist leer.'],
    ['fr', 'fr-FR', 'Votre panier est vide.'],
    ['pt-br', 'pt-BR', 'Seu carrinho está vazio.'],
    ['en-AU', 'en-US', 'Your cart is empty.'],
  ])('%j is answered in %s', async (wanted, locale, words) => {
    const voice = await loadSpeech(wanted);
    expect(voice.locale).toBe(locale);
    expect(voice.say([say('cart.empty')], 0)).toBe(words);
  });
});
