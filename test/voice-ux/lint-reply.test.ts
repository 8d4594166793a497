import { beforeAll, describe, expect, test } from '@jest/globals';
import { itemName } from '../../lambda/conversation/naming.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import { newSession } from '../../lambda/conversation/session.ts';
import { say, type Message } from '../../lambda/speech/message.ts';
import { loadSpeech, type Speech } from '../../lambda/speech/speech.ts';
import { countedWords, lintReply, lintSequel, type Rule } from './lint-reply.ts';

let speech: Speech;

beforeAll(async () => {
  speech = await loadSpeech('en-US');
});

/** A question as it should be. */
const good: Reply = {
  messages: [say('purchase.not-placed'), say('ask.anything')],
  asks: { kind: 'anything' },
  reprompt: say('ask.anything-hint'),
  directives: [],
  session: newSession,
};

const farewell: Reply = {
  messages: [say('universal.stop')],
  directives: [],
  session: newSession,
};

/** Any words, as a shop's product may carry them. */
const words = (text: string): Message => say('product.sold-out', { name: text });

const many = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

const choice = (...names: readonly string[]): Reply => ({
  ...good,
  messages: [say('ask.choose', { options: names.map(itemName) })],
  reprompt: say('ask.choose-hint', { options: names.map(itemName) }),
});

const rulesBroken = (reply: Reply): readonly Rule[] =>
  lintReply(reply, speech).map(({ rule }) => rule);

describe('a good answer', () => {
  test.each<[string, Reply]>([
    ['that asks', good],
    ['that ends', farewell],
    ['that offers three', choice('Meadow milk', 'Fieldday milk', 'Hearth bread')],
    ['that has nothing to say', { ...farewell, messages: [] }],
    [
      'with a card',
      { ...good, card: { title: say('order.tracking-title', { number: '1002004056' }), text: [] } },
    ],
    [
      'with a list that is read out in full',
      {
        ...good,
        messages: [
          say('cart.holds', {
            count: 20,
            items: Array.from({ length: 20 }, (_, at) => itemName(`dark roast coffee ${at}`)),
            subtotal: { amount: 19_980, currency: 'USD' },
          }),
          say('ask.checkout'),
        ],
      },
    ],
  ])('%s breaks no rule', (_, reply) => {
    expect(lintReply(reply, speech)).toEqual([]);
  });
});

describe('a planted violation is caught', () => {
  const ten = Array.from({ length: 11 }, (_, at) => ({
    ordinal: at + 1,
    title: itemName('Meadow milk'),
  }));

  test.each<[Rule, Reply]>([
    ['too-many-words', { ...good, messages: [words(many(45)), say('ask.anything')] }],
    [
      'too-many-sentences',
      {
        ...good,
        messages: [say('cart.empty'), say('cart.empty'), say('cart.empty'), say('ask.anything')],
      },
    ],
    ['question-not-last', { ...good, messages: [say('ask.anything'), say('cart.empty')] }],
    ['question-not-last', { ...good, messages: [say('ask.anything'), say('ask.checkout')] }],
    ['question-not-last', { ...good, messages: [say('cart.empty')] }],
    [
      'question-at-the-end-of-a-conversation',
      { ...farewell, messages: [say('cart.empty'), say('ask.anything')] },
    ],
    ['too-many-options', choice('one', 'two', 'three', 'four')],
    ['too-many-options-shown', { ...good, options: ten }],
    ['option-name-too-long', choice('a name of no less than seven words', 'short')],
    ['options-sound-alike', choice('Meadow whole milk gallon', 'Meadow whole milk quart')],
    ['reprompt-too-long', { ...good, reprompt: words(many(20)) }],
    ['reprompt-adds-nothing', { ...good, reprompt: say('ask.anything') }],
    [
      'reprompt-missing',
      {
        messages: good.messages,
        asks: { kind: 'anything' },
        directives: [],
        session: newSession,
      },
    ],
    [
      'whole-number-aloud',
      { ...farewell, messages: [say('order.tracking-number', { number: '1002004056' })] },
    ],
    ['not-speech', { ...farewell, messages: [words('<b>milk</b>')] }],
    ['not-speech', { ...farewell, messages: [words('undefined')] }],
    ['not-speech', { ...farewell, messages: [words('that is null')] }],
    ['not-speech', { ...farewell, messages: [words('milk  and eggs')] }],
    [
      'markup-on-card',
      {
        ...farewell,
        card: { title: say('order.tracking-title', { number: '<speak>4056</speak>' }), text: [] },
      },
    ],
  ])('%s (%#)', (rule, reply) => {
    expect(rulesBroken(reply)).toContain(rule);
  });
});

describe('the answer after one that was not understood', () => {
  const missed = { ...newSession, misses: 1 };
  const before: Reply = { ...good, session: missed };

  test('may not be the same text again', () => {
    const sequel = { ...before, session: { ...missed, misses: 2 } };
    expect(lintSequel(before, sequel, speech)).toEqual([
      { rule: 'same-text-twice', found: 'All right, nothing was ordered. What would you like?' },
    ]);
  });

  test('is fine in other words', () => {
    const sequel = { ...before, messages: [say('miss.second'), say('ask.anything')] };
    expect(lintSequel(before, sequel, speech)).toEqual([]);
  });

  test('may be the same once something was understood', () => {
    expect(lintSequel(before, { ...before, session: newSession }, speech)).toEqual([]);
  });
});

test('words are counted without the lists among them', () => {
  const listed = choice('Meadow whole milk', 'Hearth white bread');
  expect(countedWords(listed, speech)).toBe(2);
});
