import type { Seller } from '../commerce/backend.ts';
import { say, type Message } from '../speech/message.ts';
import type { Answer } from './answer.ts';
import type { Turn } from './turn.ts';

/** Whether an account can be linked where this is said, so that it may be offered. */
export const canLink = ({ shopper, channel }: Turn): boolean =>
  channel.linking !== 'none' && !(shopper.kind === 'guest' && shopper.link === 'unknown');

/**
 * What a guest hears who wants something that only an account can do; the conversation ends, because linking happens elsewhere. Where
 * a code is said instead, this is for when there is none.
 */
export function askForAccount(turn: Turn, seller: Seller): Answer {
  const { shopper, channel } = turn;
  if (shopper.kind === 'guest' && shopper.link === 'unknown')
    return { says: [say('account.unknown')] };
  if (channel.linking !== 'card') {
    return {
      says: [say('account.elsewhere', { seller: seller.name, telephone: seller.telephone })],
      wantsAccount: true,
    };
  }
  const expired = shopper.kind === 'guest' && shopper.link === 'expired';
  return linkingCard(
    expired ? say('account.expired', named(seller)) : say('account.card', named(seller)),
  );
}

const linkingCard = (message: Message): Answer => ({
  says: [message],
  wantsAccount: true,
  directives: [{ kind: 'link-account' }],
});

const named = (seller: Seller) => ({ seller: seller.name });
