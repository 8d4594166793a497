import type { Message } from '../../lambda/speech/message.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import type { Played } from './play.ts';

/** What a conversation comes to in whatever language it is had: what was meant, done at the shop, answered and bought. */
export const storyOf = ({ turns, replies, errors, before, after }: Played) => ({
  errors,
  turns: turns.map(({ intent, listening, calls, reply }) => ({
    intent,
    listening,
    calls: calls
      .filter(({ operation }) => operation !== 'readCatalogue')
      .map(({ operation, outcome }) => `${operation} ${outcome}`)
      .sort(),
    says: reply ? reply.messages.map(keysOf) : [],
    card: reply?.card ? keysOf(reply.card.title) : 'none',
  })),
  replies: replies.length,
  orders: after.orders
    .slice(0, after.orders.length - before.orders.length)
    .map(({ total }) => total),
  charges: after.charges.map(({ total }) => total),
  cart: after.cart.lines.map(({ quantity }) => quantity),
});

/** A message's key with those of the messages inside it: its facts, in no language. */
function keysOf({ key, params }: Message | NonNullable<Reply['reprompt']>): string {
  const inside = Object.values(params as Readonly<Record<string, unknown>>)
    .flat()
    .filter(isMessage)
    .map(keysOf);
  return inside.length > 0 ? `${key}(${inside.join(', ')})` : key;
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'key' in value && 'params' in value;
