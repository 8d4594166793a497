import { meantBy } from '../../catalogue/meant.ts';
import type { Candidate } from '../../catalogue/catalogue.ts';
import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import { callContext, type LinkedTurn } from '../contexts.ts';
import { readPurchases } from '../history.ts';
import type { SpokenItem } from '../intent.ts';
import { notAgain } from '../not-again.ts';
import { toOption, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import { reasonFor } from '../reason.ts';
import type { WishKind } from '../session.ts';
import { shopTrouble } from '../trouble.ts';
import { inStock } from './in-stock.ts';
import { readOut } from './read-out.ts';

export interface Next {
  readonly item: SpokenItem;
  readonly wish: WishKind;
  readonly quantity?: number;
  readonly rejected: readonly string[];
  readonly says: readonly Message[];
  /** An offer still waits, of what else is in the cart: it is read out where there is nothing to propose. */
  readonly readsOffer?: boolean;
}

/** Proposes what comes closest after all that was not meant, and takes nothing by itself. */
export async function nextBest(turn: LinkedTurn, ports: Ports, next: Next): Promise<Answer> {
  const { item, rejected, says } = next;
  const query = toQuery(item);
  const history = await readPurchases(turn, ports.shop);
  const purchases = history.ok ? history.value : [];
  const { catalogue } = notAgain(ports, rejected);
  const match = query && (await catalogue.find(callContext(turn), query, purchases));
  if (match && !match.ok) return shopTrouble(turn, ports.shop.seller, match.error);
  const found = await inStock(turn, ports.shop, match ? meantBy(match.value) : []);
  if (!found.ok) return shopTrouble(turn, ports.shop.seller, found.error);
  const [first] = found.value;
  if (first) {
    return { ...propose(next, found.value), reason: reasonFor(first, purchases), rejected };
  }
  if (next.readsOffer) return { ...(await readOut(turn, ports, says)), rejected };
  return {
    says: [...says, say('wrong.no-other')],
    pending: { kind: 'which-product', wish: 'add-to-cart' },
    rejected,
  };
}

const propose = ({ says, wish, quantity }: Next, options: readonly Candidate[]): Answer => ({
  says,
  pending: {
    kind: 'choose-product',
    wish,
    options: options.map(toOption),
    from: 0,
    ...(quantity !== undefined && { quantity }),
  },
});
