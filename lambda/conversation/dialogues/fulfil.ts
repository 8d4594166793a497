import type { Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import type { SpokenItem, SpokenItems } from '../intent.ts';
import { toCandidate, toOption, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import type { OfferedOption, Several, WishKind } from '../session.ts';
import { actOnProduct } from './act-on-product.ts';
import { addToCart } from './add-to-cart.ts';
import { changeItem } from './change-item.ts';
import { removeFromCart } from './remove-from-cart.ts';
import { reorder } from './reorder.ts';
import { several } from './several.ts';

/** A wish that was said: one thing, or several; what else was named before and is still open is not forgotten for it. */
export async function wish(
  turn: LinkedTurn,
  ports: Ports,
  kind: Several['wish'],
  { item, items = [item] }: SpokenItems,
): Promise<Answer> {
  const open = turn.session.several;
  if (open?.wish === kind) {
    const option = items.length === 1 ? await offered(turn, ports, item) : undefined;
    if (option) return actOnProduct(turn, ports, { wish: kind, option, ...quantityOf(turn, item) });
    const all = [...items, open.asked, ...open.next];
    return several(turn, ports, { wish: kind, items: all, sure: open.sure });
  }
  return items.length > 1
    ? several(turn, ports, { wish: kind, items })
    : fulfilOne(turn, ports, kind, item);
}

/** A thing that was named in answer to a question: instead of the one that was asked about. */
export function fulfil(
  turn: LinkedTurn,
  ports: Ports,
  kind: WishKind,
  item: SpokenItem,
): Promise<Answer> {
  const open = turn.session.several;
  return open?.wish === kind
    ? several(turn, ports, { wish: open.wish, items: [item, ...open.next], sure: open.sure })
    : fulfilOne(turn, ports, kind, item);
}

function fulfilOne(
  turn: LinkedTurn,
  ports: Ports,
  kind: WishKind,
  item: SpokenItem,
): Promise<Answer> {
  switch (kind) {
    case 'add-to-cart':
      return addToCart(turn, ports, item);
    case 'reorder':
      return reorder(turn, ports, item);
    case 'change-item':
      return changeItem(turn, ports, { item });
    case 'remove-from-cart':
      return removeFromCart(turn, ports, item);
  }
}

/** "Add the dark roast" answers the question which coffee. */
async function offered(
  turn: LinkedTurn,
  ports: Ports,
  item: SpokenItem,
): Promise<OfferedOption | undefined> {
  const { pending } = turn.session;
  const query = toQuery(item);
  if (!query || pending?.kind !== 'choose-product') return undefined;
  const match = await ports.catalogue.choose(turn, query, pending.options.map(toCandidate));
  return match.kind === 'sure' ? toOption(match.pick) : undefined;
}

function quantityOf({ session }: LinkedTurn, item: SpokenItem): { readonly quantity?: number } {
  const { pending } = session;
  const asked = pending?.kind === 'choose-product' ? pending.quantity : undefined;
  const quantity = item.quantity ?? asked;
  return quantity === undefined ? {} : { quantity };
}
