import { describe, expect, test } from '@jest/globals';
import type { PlayedTurn } from '../journeys/play.ts';
import { at, honest, turnedDown } from './honest-journey.ts';
import type { Certifiable, RuleName } from './rule.ts';
import { certify, rules } from './rules.ts';

const rulesBroken = (played: Certifiable): readonly RuleName[] => [
  ...new Set(certify(played).map(({ rule }) => rule)),
];

test.each([
  ['of an order with a code', honest],
  ['of an order that needs a code', turnedDown],
])('the honest journey %s breaks no rule', (_, played) => {
  expect(certify(played)).toEqual([]);
});

type Change = (turn: PlayedTurn) => Partial<PlayedTurn>;

/** The honest journey with one turn changed. */
const changed = (place: keyof typeof at, change: Change, played = honest): Certifiable => ({
  ...played,
  turns: played.turns.map((turn, index) =>
    index === at[place] ? { ...turn, ...change(turn) } : turn,
  ),
});

/** One turn says something else. */
const saying = (place: keyof typeof at, before: string | RegExp, now: string): Certifiable =>
  changed(place, ({ says }) => {
    const other = says.replace(before, now);
    if (other === says) throw new Error(`${place} says nothing of ${String(before)}`);
    return { says: other };
  });

const onCard = (before: string, now: string): Certifiable =>
  changed('order', ({ card }) => ({
    card: card && { ...card, text: (card.text ?? '').replace(before, now) },
  }));

const without = (place: keyof typeof at): Certifiable => ({
  ...honest,
  turns: honest.turns.filter((_, index) => index !== at[place]),
});

const sentBack = (answer: unknown): Certifiable => changed('yes', () => ({ answer }));

const placing: Change = ({ calls }) => ({
  calls: [...calls, { operation: 'placeOrder', outcome: 'ok', ms: 1 }],
});

const asksNothing: Change = ({ reply }) =>
  reply ? { reply: { ...reply, asks: { kind: 'anything' } } } : {};

const planted: readonly (readonly [RuleName, string, Certifiable])[] = [
  ['offer-not-read-out', 'no seller', saying('readOut', ' from Corner Market', '')],
  ['offer-not-read-out', 'no delivery', saying('readOut', 'delivered tomorrow, ', '')],
  ['offer-not-read-out', 'a product is left out', saying('readOut', /Sunny.*dozen/, 'more')],
  ['offer-not-read-out', 'another quantity', saying('readOut', '2 of the ', '3 of the ')],
  ['offer-not-read-out', 'another total', saying('readOut', '$120.50', '$12.50')],
  ['offer-not-read-out', 'without tax', saying('readOut', ' with tax and delivery', '')],
  [
    'order-not-confirmed',
    'nothing is said of an item',
    saying('order', ' and Sunny Acre large eggs dozen', ''),
  ],
  ['order-not-confirmed', 'nothing is said of the total', saying('order', ' for $120.50', '')],
  ['order-not-confirmed', 'no card', changed('order', () => ({ card: null }))],
  ['order-not-confirmed', 'an item is not on the card', onCard('Sunny Acre large eggs', 'eggs')],
  ['order-not-confirmed', 'the total is not on the card', onCard('Total: $120.50', '')],
  ['order-not-confirmed', 'no e-mail', { ...honest, mails: [] }],
  ['placed-without-yes', 'in the turn of the wish', changed('readOut', placing)],
  ['placed-without-yes', 'at a no', changed('stop', placing)],
  [
    'placed-without-yes',
    'at a yes that opens a conversation',
    changed('stop', (turn) => ({ ...placing(turn), intent: 'yes', opens: true })),
  ],
  [
    'placed-without-yes',
    'at a yes to nothing',
    changed(
      'stop',
      (turn) => ({ ...placing(turn), intent: 'yes' }),
      changed('resume', () => ({ intent: 'fallback', listening: false, says: 'Sorry.' })),
    ),
  ],
  ['code-not-asked', 'nobody asks', changed('wrongCode', asksNothing)],
  ['code-not-asked', 'a yes is enough', changed('order', () => ({ intent: 'yes' }))],
  ['code-told', 'aloud', saying('yes', "What's", "4821, isn't it? What's")],
  ['code-told', 'digit by digit', saying('yes', "What's", "4 8 2 1, isn't it? What's")],
  ['code-told', 'a wrong one', saying('wrongCode', 'That code', '1135')],
  ['code-told', 'in the reprompt', changed('yes', () => ({ reprompt: 'Is it 4821?' }))],
  ['code-told', 'on a card', onCard('Total', 'Code: 4821. Total')],
  ['code-told', 'in a session attribute', sentBack({ sessionAttributes: { code: '4821' } })],
  ['code-told', 'in a context', sentBack({ outputContexts: [{ parameters: { code: 4821 } }] })],
  ['code-told', 'in a line of the log', { ...honest, logged: ['code_checked {"said":"4821"}'] }],
  ['large-order-without-code', 'none is set', { ...honest, settings: undefined }],
  [
    'code-not-offered',
    'only the phone is',
    {
      ...turnedDown,
      turns: turnedDown.turns.map((turn) => ({
        ...turn,
        says: "That comes to $139.20. I've sent a link to finish on your phone.",
      })),
    },
  ],
  ['cart-not-resumed', 'nothing is said of it', saying('resume', / You have .*/, ' Yes?')],
  [
    'cart-not-resumed',
    'nothing is offered',
    saying('resume', 'Would you like to check out now?', 'What would you like?'),
  ],
  ['no-link-card', 'another card', changed('unlinked', () => ({ card: { type: 'Simple' } }))],
  ['no-link-card', 'no card', changed('unlinked', () => ({ card: null }))],
  [
    'no-link-card',
    'the session goes on',
    changed('unlinked', ({ says }) => ({ listening: true, says: `${says} Anything else?` })),
  ],
  ['session-and-question-differ', 'it listens to nothing', saying('wrongCode', /\?$/, '.')],
  ['session-and-question-differ', 'it asks and ends', saying('stop', 'Goodbye.', 'What now?')],
  [
    'help-or-stop-misheard',
    'stop goes on',
    changed('stop', () => ({ listening: true, says: 'What would you like?' })),
  ],
  [
    'help-or-stop-misheard',
    'help ends',
    changed('stop', () => ({ intent: 'help', says: 'You can say, reorder my coffee.' })),
  ],
  ['help-or-stop-misheard', 'help says nothing', saying('help', /^.*\. Shall.*$/, 'Yes?')],
  ['markup-on-card', 'SSML', onCard('Total', '<say-as interpret-as="cardinal">Total</say-as>')],
  ['markup-on-card', 'an escaped letter', onCard('Total', 'Tax &amp; total. Total')],
  [
    'launch-not-briefer',
    'the tour comes again',
    changed('laterLaunch', () => ({ says: honest.turns[at.launch]?.says ?? '' })),
  ],
  ['answer-too-large', 'bytes', sentBack({ sessionAttributes: { said: 'x'.repeat(24_000) } })],
  [
    'answer-too-large',
    'speech',
    sentBack({ response: { outputSpeech: { ssml: 'x'.repeat(8_001) } } }),
  ],
  ['answer-too-large', 'a card', onCard('Total', `${'x'.repeat(8_000)} Total`)],
];

describe('a planted violation is reported by its rule alone', () => {
  test.each(planted)('%s: %s', (rule, _, played) => {
    expect(rulesBroken(played)).toEqual([rule]);
  });

  test('and there is one for every rule', () => {
    const names = new Set(planted.map(([rule]) => rule));
    expect([...names].sort()).toEqual(rules.map(({ name }) => name).sort());
  });
});

test('an order that no turn has placed came out of nowhere', () => {
  expect(rulesBroken({ ...without('order'), mails: [] })).toEqual(['placed-without-yes']);
});

test('what only Alexa has is not asked of another channel', () => {
  const played = changed('unlinked', () => ({ card: null }));
  expect(certify({ ...played, channel: 'google' })).toEqual([]);
});
