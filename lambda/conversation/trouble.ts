import type { Seller } from '../commerce/backend.ts';
import type { BackendError } from '../commerce/result.ts';
import { say, type Message } from '../speech/message.ts';
import { askForAccount } from './account.ts';
import type { Answer } from './answer.ts';
import type { Turn } from './turn.ts';

/** The shop failed a read: nothing has changed, and the shopper may try again. */
export function shopTrouble(turn: Turn, seller: Seller, error: BackendError): Answer {
  if (error.code === 'identity_required') return askForAccount(relink(turn), seller);
  return { says: [unreachable(seller, error)] };
}

/** The shop failed to change the cart: says whether it is as it was. */
export function cartTrouble(turn: Turn, seller: Seller, error: BackendError): Answer {
  switch (error.code) {
    case 'identity_required':
      return askForAccount(relink(turn), seller);
    case 'outcome_unknown':
    case 'timeout':
      return { says: [say('trouble.cart-unsure', { seller: seller.name })] };
    default:
      return { says: [say('trouble.nothing-changed', { seller: seller.name })] };
  }
}

const unreachable = (seller: Seller, error: BackendError): Message =>
  error.code === 'rate_limited'
    ? say('trouble.busy', { seller: seller.name })
    : say('trouble.shop', { seller: seller.name });

/** The shop does not know the customer any more: for the shopper, the link has run out. */
const relink = (turn: Turn): Turn => ({ ...turn, shopper: { kind: 'guest', link: 'expired' } });
