import { say, type Message } from '../speech/message.ts';
import type { Answer } from './answer.ts';
import type { Intent } from './intent.ts';
import { mostTopics, type Topic } from './session.ts';
import type { Turn } from './turn.ts';

/** What has been spoken of after this turn, each once, as far as a person could be told at all. */
export function topicsAfter({ channel, session, intent, hushed }: Turn, { about }: Answer) {
  if (channel.transfers !== 'call-and-summary' || hushed) return [];
  const before = session.topics ?? [];
  const kind = kinds[intent.kind];
  if (!kind) return before;
  const topic: Topic = { kind, ...(about !== undefined && { digits: about }) };
  const others = before.filter((one) => one.kind !== kind || one.digits !== topic.digits);
  return [...others, topic].slice(-mostTopics);
}

const kinds: Readonly<Partial<Record<Intent['kind'], Topic['kind']>>> = {
  'order-status': 'order',
  'cancel-order': 'cancelling',
  'report-problem': 'problem',
  reorder: 'reorder',
  'add-to-cart': 'cart',
  'remove-from-cart': 'cart',
  'review-cart': 'cart',
  checkout: 'cart',
  'apply-coupon': 'cart',
  'choose-delivery': 'cart',
  'choose-address': 'cart',
  'choose-payment': 'cart',
  'delivery-estimate': 'cart',
  'store-hours': 'hours',
};

/** The same in words: topics and last four digits, never what or who. */
export function topicWords({ kind, digits }: Topic): Message {
  switch (kind) {
    case 'order':
      return digits === undefined ? say('topic.order') : say('topic.order-digits', { digits });
    case 'cancelling':
      return digits === undefined ? say('topic.cancel') : say('topic.cancel-digits', { digits });
    case 'problem':
      return digits === undefined ? say('topic.problem') : say('topic.problem-digits', { digits });
    case 'reorder':
      return say('topic.reorder');
    case 'cart':
      return say('topic.cart');
    case 'hours':
      return say('topic.hours');
  }
}
