import type { Seller } from '../commerce/backend.ts';
import { say, type Message } from '../speech/message.ts';
import type { Answer } from './answer.ts';
import type { Turn } from './turn.ts';

/** Whether an account can be linked where this is said, so that it may be offered. */
export const canLink = ({ shopper, channel }: Turn): boolean =>
  channel.linking === 'card' && !(shopper.kind === 'guest' && shopper.link === 'unknown');

/** What a guest hears who wants something that only an account can do; the conversation ends, because linking happens elsewhere. */
export function askForAccount(turn: Turn, seller: Seller): Answer {
  const { shopper, channel } = turn;
  if (shopper.kind === 'guest' && shopper.link === 'unknown')
    return { says: [say('account.unknown')] };
  if (channel.linking !== 'card') {
    return {
      says: [say('account.elsewhere', { seller: seller.name, telephone: seller.telephone })],
    };
  }
  const expired = shopper.kind === 'guest' && shopper.link === 'expired';
  return linkingCard(
    expired ? say('account.expired', named(seller)) : say('account.card', named(seller)),
  );
}

const linkingCard = (message: Message): Answer => ({
  says: [message],
  directives: [{ kind: 'link-account' }],
});

const named = (seller: Seller) => ({ seller: seller.name });
