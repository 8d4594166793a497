import type { Money } from '../../commerce/money.ts';
import { say } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';

/** A payment that only the shopper's own screen can finish. */
export function onPhone(
  turn: LinkedTurn,
  why: 'declined' | 'needs-action',
  seller: string,
  url: string,
): Answer {
  const words = onPhoneWords(why, seller);
  if (!turn.channel.cards) return { says: [words.withoutCard] };
  return {
    says: [words.withCard],
    card: { title: words.title, text: [say('hand-over.card-text', { seller })], url },
  };
}

/** What is said of an order that the bank has not let through yet. */
export function bankWaits(
  turn: LinkedTurn,
  { shop }: Ports,
  { total, url }: { readonly total: Money; readonly url: string },
): Answer {
  const seller = shop.seller.name;
  if (!turn.channel.cards) return { says: [say('purchase.bank-waits-no-card', { total })] };
  return {
    says: [say('purchase.bank-waits', { total })],
    card: {
      title: say('hand-over.bank-title', { seller }),
      text: [say('hand-over.card-text', { seller })],
      url,
    },
  };
}

function onPhoneWords(why: 'declined' | 'needs-action', seller: string) {
  switch (why) {
    case 'declined':
      return {
        withCard: say('purchase.declined'),
        withoutCard: say('purchase.declined-no-card'),
        title: say('hand-over.declined-title'),
      };
    case 'needs-action':
      return {
        withCard: say('purchase.needs-action'),
        withoutCard: say('purchase.needs-action-no-card'),
        title: say('hand-over.bank-title', { seller }),
      };
  }
}
