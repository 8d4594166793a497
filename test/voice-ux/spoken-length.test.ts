import { expect, test } from '@jest/globals';
import type { Intent } from '../../lambda/conversation/intent.ts';
import type { Shopper } from '../../lambda/shoppers/shopper.ts';
import {
  add,
  answer,
  cancel,
  checkout,
  fallback,
  heard,
  help,
  hours,
  launch,
  more,
  no,
  nth,
  remove,
  reorder,
  repeat,
  review,
  silence,
  stop,
  whereIsMyOrder,
  why,
  yes,
} from '../conversation/intents.ts';
import { guest, persona } from '../conversation/shoppers.ts';
import { startTalk } from '../conversation/talk.ts';
import { countedWords } from './lint-reply.ts';

/** What a week of shoppers says: every dialogue, the common ones more than once. */
const corpus: readonly (readonly [Shopper, readonly Intent[]])[] = [
  [persona('regular'), [reorder('coffee'), yes, whereIsMyOrder()]],
  [persona('regular'), [launch, reorder(), why, yes]],
  [persona('regular'), [add('bananas', { quantity: 2 }), reorder('eggs'), no, no]],
  [persona('regular'), [reorder('spaghetti'), yes, stop]],
  [persona('regular'), [whereIsMyOrder()]],
  [persona('regular'), [hours()]],
  [persona('newcomer'), [launch, help, add('coffee'), nth(2), no, yes, yes]],
  [persona('newcomer'), [add('milk'), more, repeat, answer('whole milk'), review, no]],
  [persona('newcomer'), [add('two percent milk'), answer('the big one'), remove('milk'), no]],
  [persona('newcomer'), [add('bananas', { quantity: 12 }), yes, add('oat milk'), checkout, no]],
  [persona('newcomer'), [reorder(), answer('bread'), nth(1), no, no]],
  [persona('newcomer'), [add('unobtainium'), fallback, answer('spaghetti'), no, yes, cancel]],
  [persona('newcomer'), [launch, fallback, fallback, fallback]],
  [persona('newcomer'), [launch, silence, silence]],
  [persona('waiting'), [launch, whereIsMyOrder(), whereIsMyOrder('4052'), no]],
  [persona('declined'), [add('bananas'), checkout, yes]],
  [persona('bank-approval'), [add('bananas'), checkout, yes]],
  [guest, [launch, hours(), hours({ kind: 'date', date: '2026-12-25' }), reorder('coffee')]],
  [guest, [hours(undefined, { store: heard('Riverside') })]],
];

test('half of what is spoken has at most 18 words, 95 of 100 at most 30, none over 45', async () => {
  const counts: number[] = [];
  for (const [shopper, intents] of corpus) {
    const talk = await startTalk(shopper);
    for (const intent of intents) {
      counts.push(countedWords((await talk.hear(intent)).reply, talk.speech));
    }
  }
  counts.sort((a, b) => a - b);
  const share = (part: number) => counts[Math.ceil(counts.length * part) - 1];
  expect(share(0.5)).toBeLessThanOrEqual(18);
  expect(share(0.95)).toBeLessThanOrEqual(30);
  expect(share(1)).toBeLessThanOrEqual(45);
});
