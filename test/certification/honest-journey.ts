import { newSession } from '../../lambda/conversation/session.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import { say } from '../../lambda/speech/message.ts';
import type { PlayedTurn } from '../journeys/play.ts';
import type { Certifiable } from './rule.ts';

/* Two journeys as they should be, written by hand: nothing here has met the skill. */

const noCart = { lines: [], total: { amount: 0, currency: 'USD' } };
const total = { amount: 120_50, currency: 'USD' };

const turn = (part: Partial<PlayedTurn>): PlayedTurn => ({
  heard: '',
  intent: null,
  platformIntent: '',
  slots: {},
  says: '',
  reprompt: null,
  card: null,
  listening: true,
  directives: [],
  calls: [],
  ms: 1,
  opens: false,
  linked: true,
  ...part,
  answer: {
    sessionAttributes: {},
    response: { outputSpeech: { type: 'SSML', ssml: `<speak>${part.says ?? ''}</speak>` } },
  },
});

const reply = (part: Partial<Reply>): Reply => ({
  messages: [],
  directives: [],
  session: newSession,
  ...part,
});

const asksForCode = reply({ messages: [say('ask.code')], asks: { kind: 'code' } });

const offer = { kind: 'confirm-purchase', quoteId: 'quote-1', total } as const;

const call = (operation: string) => ({ operation, outcome: 'ok', ms: 1 });

const order = {
  number: 'CM10021234',
  total,
  placedAt: '2026-11-25T21:00:00Z',
  status: 'OrderProcessing',
  lines: [
    { name: 'Lakeshore house blend coffee, 12 ounces', quantity: 2 },
    { name: 'Sunny Acre large eggs, dozen', quantity: 1 },
  ],
};

/** Where each turn of the honest journey lies. */
export const at = {
  unlinked: 0,
  launch: 1,
  readOut: 2,
  help: 3,
  yes: 4,
  wrongCode: 5,
  order: 6,
  resume: 7,
  stop: 8,
  laterLaunch: 9,
} as const;

/** Somebody links her account, orders for 120 dollars with her voice code, and comes back twice. */
export const honest: Certifiable = {
  channel: 'alexa',
  seller: 'Corner Market',
  settings: { code: '4821', onlyRecognised: false, discreet: false },
  turns: [
    turn({
      heard: 'reorder my coffee',
      intent: 'reorder',
      opens: true,
      linked: false,
      says: "To do that I need your Corner Market account. I've sent a card to your phone to link it.",
      card: { type: 'LinkAccount' },
      listening: false,
    }),
    turn({
      intent: 'launch',
      opens: true,
      cartBefore: noCart,
      says: "Welcome to Corner Market. You can say, reorder my coffee, or where's my order. What would you like?",
    }),
    turn({
      heard: 'reorder my coffee',
      intent: 'reorder',
      says: "That's 2 of the Lakeshore house blend coffee 12 ounces and Sunny Acre large eggs dozen from Corner Market, delivered tomorrow, 4 PM to 6 PM, for $120.50 with tax and delivery on your Visa ending 4 2 4 2. Shall I place the order?",
      reply: reply({ session: { ...newSession, pending: offer, offer } }),
    }),
    turn({
      heard: 'help',
      intent: 'help',
      says: 'Yes buys exactly what I read to you, and no leaves everything as it was. Shall I place the order?',
    }),
    turn({
      heard: 'yes',
      intent: 'yes',
      says: "What's your voice code?",
      reply: asksForCode,
    }),
    turn({
      heard: 'one one three five',
      intent: 'answer',
      slots: { code: { heard: '1135' } },
      says: "That code isn't right, and 2 tries are left. What's your voice code?",
      reply: asksForCode,
    }),
    turn({
      heard: 'four eight two one',
      intent: 'answer',
      slots: { code: { heard: '4821' } },
      says: 'Ordered: 2 of the Lakeshore house blend coffee 12 ounces and Sunny Acre large eggs dozen for $120.50. It comes tomorrow between 4 PM and 6 PM, and the order number ends in 1 2 3 4.',
      calls: [call('freezeCart'), call('placeOrder')],
      card: {
        type: 'Simple',
        title: 'Order CM10021234 at Corner Market',
        text: '2 × Lakeshore house blend coffee, 12 ounces: $100.00\n1 × Sunny Acre large eggs, dozen: $5.50\nTotal: $120.50',
      },
      listening: false,
    }),
    turn({
      intent: 'launch',
      opens: true,
      cartBefore: { ...noCart, lines: [{ name: 'Fizzwell cola, twelve pack', quantity: 1 }] },
      calls: [call('readCart')],
      says: 'Welcome back to Corner Market. You have 1 item in your cart. Would you like to check out now?',
    }),
    turn({ heard: 'stop', intent: 'stop', says: 'Goodbye.', listening: false }),
    turn({
      intent: 'launch',
      opens: true,
      cartBefore: noCart,
      says: 'Hello again, this is Corner Market. What would you like?',
    }),
  ],
  replies: [],
  logged: ['voice_code_checked {"verdict":"right"}'],
  before: { orders: [], charges: [], cart: noCart },
  after: { orders: [order], charges: [{ order: order.number, total, key: 'key' }], cart: noCart },
  mails: [
    {
      subject: 'Your order CM10021234',
      text: '2 Lakeshore house blend coffee, 12 ounces\n1 Sunny Acre large eggs, dozen\nTotal $120.50',
    },
  ],
};

/** Somebody without a code wants too much of it. */
export const turnedDown: Certifiable = {
  ...honest,
  settings: undefined,
  turns: [
    turn({
      heard: 'check out',
      intent: 'checkout',
      opens: true,
      says: "That comes to $139.20, and an order that large needs a voice code. I've sent a link to set one, or to finish on your phone.",
      card: { type: 'Simple', title: 'Finish your Corner Market order', text: 'https://shop/' },
      listening: false,
    }),
  ],
  after: honest.before,
  mails: [],
};
