import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../lambda/conversation/intent.ts';
import {
  answer,
  answerStore,
  available,
  cancel,
  compare,
  change,
  chosen,
  clear,
  coupon,
  couponOff,
  deliver,
  fallback,
  heard,
  help,
  hours,
  item,
  more,
  no,
  nth,
  payBy,
  phoneNumber,
  howMuch,
  repeat,
  sendTo,
  silence,
  sizes,
  whenWouldItCome,
  whereAreYou,
  startOver,
  stop,
  undo,
  whereIsMyOrder,
  why,
  wrong,
  yes,
} from './intents.ts';
import { reachStage, stages } from './stages.ts';

describe.each(stages)('while $pending waits', (stage) => {
  test('is that question', async () => {
    const { talk } = await reachStage(stage);
    expect(talk.session.pending?.kind).toBe(stage.pending);
  });

  test.each<[string, Intent]>([
    ['help', help],
    ['why', why],
    ['repeat', repeat],
  ])('%s answers, and the question is asked again', async (_, intent) => {
    const { talk } = await reachStage(stage);
    const { reply } = await talk.hear(intent);
    expect(reply.session.pending?.kind).toBe(stage.pending);
    const again = await talk.hear(intent);
    expect(again.reply.session.pending?.kind).toBe(stage.pending);
  });

  test('repeat says what was said, in full', async () => {
    const { talk, asked } = await reachStage(stage);
    const facts = (says: string): string => says.slice(0, says.lastIndexOf('.') + 1);
    const { reply } = await talk.hear(repeat);
    // In the variant in which it was said.
    const variant = reply.session.turns - 1;
    expect(facts(talk.speech.say(reply.messages, variant))).toBe(facts(asked));
  });

  test('more has no more than there is, and asks again', async () => {
    const { talk } = await reachStage(stage);
    const { says, reply } = await talk.hear(more);
    expect(says).toMatch(/^That's all I found\. /);
    expect(reply.session.pending?.kind).toBe(stage.pending);
  });

  test.each<[string, Intent]>([
    ['stop', stop],
    ['cancel', cancel],
  ])('%s ends the conversation and buys nothing', async (_, intent) => {
    const { talk } = await reachStage(stage);
    const { says, reply } = await talk.hear(intent);
    expect(says).not.toBe('');
    expect(reply.asks).toBeUndefined();
    expect(talk.charged()).toEqual([]);
  });

  test('what nobody understands climbs a ladder: other words, ways out, a person', async () => {
    const { talk, asked } = await reachStage(stage);
    const first = await talk.hear(fallback);
    expect(first.reply.session.pending?.kind).toBe(stage.pending);
    const second = await talk.hear(fallback);
    expect(second.says).toContain('You can say help for examples, or cancel.');
    const third = await talk.hear(fallback);
    expect(third.says).toContain('312 555 0100');
    expect(third.reply.asks).toBeUndefined();
    expect(new Set([asked, first.says, second.says, third.says]).size).toBe(4);
  });

  test('what was understood in between starts the ladder anew', async () => {
    const { talk } = await reachStage(stage);
    await talk.hearAll(fallback, fallback, help);
    const { reply } = await talk.hear(fallback);
    expect(reply.session.misses).toBe(1);
  });

  test('repeat after a misunderstanding goes back to what was said before it', async () => {
    const { talk, asked } = await reachStage(stage);
    const { says } = await talk.hearAll(fallback, repeat);
    expect(says).not.toMatch(/didn't|missed|get that/);
    expect(says.includes('$')).toBe(asked.includes('$'));
  });

  test('silence is met once with help, then with an end', async () => {
    const { talk } = await reachStage(stage);
    const { says, reply } = await talk.hear(silence);
    expect(says).toMatch(/^I didn't hear anything\. .*\?$/);
    expect(reply.session.pending?.kind).toBe(stage.pending);
    const end = await talk.hear(silence);
    expect(end.says).toBe("I'll leave it here. Talk to you soon.");
    expect(talk.charged()).toEqual([]);
  });

  test('another topic is answered first', async () => {
    const { talk } = await reachStage(stage);
    const { says, reply } = await talk.hear(hours());
    expect(says).toMatch(/^Downtown is open now, until 10 PM\. .*\?$/);
    const isOpen = ['anything', 'anything-else', 'which-store'].includes(stage.pending);
    expect(reply.session.pending?.kind).toBe(isOpen ? 'anything-else' : stage.pending);
  });

  test('the question comes back once, and is let go the second time', async () => {
    const { talk } = await reachStage(stage);
    const { reply } = await talk.hearAll(whereIsMyOrder(), hours());
    expect(reply.session.pending?.kind).toBe('anything-else');
  });

  test.each<[string, Intent]>([
    ['yes', yes],
    ['no', no],
    ['the second one', nth(2)],
    ['two', answer(undefined, { quantity: 2 })],
    ['the big one', answer('the big one')],
    ['Harbor', answer(undefined, { brand: 'Harbor' })],
    ['bananas', answer('bananas')],
    ['gibberish', answer('flurbish gnark')],
    ['Riverside', answerStore('Riverside')],
    ['how much is it', howMuch()],
    ['how much is milk', howMuch('milk')],
    ['do you have oat milk', available('oat milk')],
    ['how big is it', sizes()],
    ['which is cheaper', compare(item('harbor coffee'), item('northlight coffee'))],
    ['where are you', whereAreYou()],
    ['your number', phoneNumber()],
    ['nothing at all', answer()],
    ['empty my cart', clear],
    ['make that two', change(undefined, { quantity: 2 })],
    ['the half gallon instead', change(undefined, { size: 'half gallon' })],
    ['the organic one instead', change('organic')],
    ['not that one', wrong()],
    ['undo that', undo],
    ['start over', startOver],
    ['i have a coupon', coupon()],
    ['use the code fresh ten', coupon('fresh ten')],
    ['take the coupon off', couponOff],
    ['when would it come', whenWouldItCome()],
    ['deliver it in the morning', deliver({ part: 'morning' })],
    ['another delivery', deliver()],
    ['send it to the office', sendTo('office', 'office')],
    ['use my other card', payBy('other card', 'other')],
    ['fresh ten', chosen({ coupon: heard('fresh ten') })],
    ['tomorrow', chosen({ delivery: { day: { kind: 'date', date: '2026-11-21' } } })],
    ['the office', chosen({ address: heard('office', 'office') })],
    ['the visa', chosen({ payment: { card: heard('visa', 'visa') } })],
    ['something of a newer version', { kind: 'unsupported', name: 'Dance' }],
  ])('"%s" is answered, and only a yes to a purchase buys', async (_, intent) => {
    const { talk } = await reachStage(stage);
    const { says } = await talk.hear(intent);
    expect(says).not.toBe('');
    const bought = stage.pending === 'confirm-purchase' && intent.kind === 'yes';
    expect(talk.charged()).toHaveLength(bought ? 1 : 0);
  });
});

test('every question that can wait is among them', () => {
  expect(stages.map(({ pending }) => pending).toSorted()).toEqual([
    'about-product',
    'anything',
    'anything-else',
    'choose-address',
    'choose-delivery',
    'choose-payment',
    'choose-product',
    'confirm-clear',
    'confirm-problem',
    'confirm-product',
    'confirm-purchase',
    'confirm-quantity',
    'offer-checkout',
    'offer-to-add',
    'resume-cart',
    'which-coupon',
    'which-product',
    'which-store',
  ]);
});
