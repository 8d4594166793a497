import { totalOf } from '../../commerce/cart.ts';
import type { Money } from '../../commerce/money.ts';
import { lastFour } from '../../commerce/order.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, type Answer } from '../answer.ts';
import { purchaseContext, type LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';

type Dialogue = () => Promise<Answer> | Answer;

/** What became of a purchase that the shop had not confirmed. */
interface News {
  /** Empty when none was open. */
  readonly says: readonly Message[];
  /** The shop still does not say: the cart cannot be touched. */
  readonly isOpen: boolean;
  /** The quote whose ending it is. */
  readonly tells?: string;
}

/** No news: a bank still waits for the shopper. Worth a word where somebody asks; whoever wants something else calls it off. */
interface BankWaits {
  readonly total: Money;
  readonly url: string;
}

/** For what buys: news of an earlier purchase comes alone, lest it be bought twice. */
export async function onceSettled(
  turn: LinkedTurn,
  ports: Ports,
  dialogue: Dialogue,
): Promise<Answer> {
  const { isOpen, ...news } = (await newsOfPurchase(turn, ports)).news;
  return isOpen || news.says.length > 0 ? { ...news, pending: anythingElse } : dialogue();
}

/** For what only changes the cart: the news is told on the way. */
export async function afterNews(
  turn: LinkedTurn,
  ports: Ports,
  dialogue: Dialogue,
): Promise<Answer> {
  const { isOpen, ...news } = (await newsOfPurchase(turn, ports)).news;
  if (isOpen) return { ...news, pending: anythingElse };
  const answer = await dialogue();
  return { ...answer, ...news, says: [...news.says, ...answer.says] };
}

/** Said before anything else. */
export async function newsOfPurchase(
  turn: LinkedTurn,
  { purchasing, shop }: Ports,
): Promise<{ readonly news: News; readonly bank?: BankWaits }> {
  const settled = await purchasing.settle(purchaseContext(turn));
  switch (settled.kind) {
    case 'none':
      return quiet;
    case 'needs-action':
      return { ...quiet, bank: { total: settled.total, url: settled.url } };
    case 'still-confirming': {
      const says = [say('purchase.still-confirming', { seller: shop.seller.name })];
      return { news: { says, isOpen: true } };
    }
    case 'placed': {
      const { order } = settled;
      const total = totalOf(order.totals, 'total');
      const says = [say('purchase.settled', { total, digits: lastFour(order) })];
      return { news: { says, isOpen: false, tells: settled.quoteId } };
    }
    case 'not-placed':
      return {
        news: { says: [say('purchase.not-settled')], isOpen: false, tells: settled.quoteId },
      };
  }
}

const quiet = { news: { says: [], isOpen: false } } as const;
