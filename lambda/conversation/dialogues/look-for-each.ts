import type { Money } from '../../commerce/money.ts';
import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import { quantityAgain, readPurchases } from '../history.ts';
import type { SpokenItem } from '../intent.ts';
import { toOption } from '../option.ts';
import type { Ports } from '../ports.ts';
import type { OfferedOption, Pending, Reason, WishKind } from '../session.ts';
import { shopTrouble } from '../trouble.ts';
import { findProduct, type Found, type Search } from './find-product.ts';
import { findBought } from './reorder.ts';
import { askIfSoMany, priceOf } from './unusual-number.ts';

/** One of several things, and there is no question about it. */
export interface Sure {
  readonly option: OfferedOption;
  readonly quantity: number;
  /** Of one, where the shop was asked in this turn. */
  readonly priceOf?: (quantity: number) => Money;
  readonly reason?: Reason;
}

/** One of several things that takes a question. */
export interface Open {
  readonly item: SpokenItem;
  readonly says: readonly Message[];
  readonly pending: Pending;
}

/** What came of looking for several things. */
export interface Looked {
  readonly sure: readonly Sure[];
  readonly open: readonly Open[];
  /** Clauses of what is sold out or unknown. */
  readonly lacks: readonly Message[];
  /** To be said instead of all that: nothing has changed. */
  readonly instead?: Answer;
}

export const nothingYet: Looked = { sure: [], open: [], lacks: [] };

export async function lookForEach(
  turn: LinkedTurn,
  ports: Ports,
  wish: Exclude<WishKind, 'remove-from-cart'>,
  items: readonly SpokenItem[],
): Promise<Looked> {
  if (items.length === 0) return nothingYet;
  const history = await readPurchases(turn, ports.shop);
  if (!history.ok && wish === 'reorder') {
    return { ...nothingYet, instead: shopTrouble(turn, ports.shop.seller, history.error) };
  }
  const purchases = history.ok ? history.value : [];
  const looks = items.map(async (item) => {
    const search = { turn, ports, wish, item, purchases };
    return lookAt(search, await (wish === 'reorder' ? findBought(search) : findProduct(search)));
  });
  return together(await Promise.all(looks));
}

/** `isConfirmed`: the number was asked about. */
export function lookAt(search: Search, found: Found, isConfirmed = false): Looked {
  const { wish, item, purchases } = search;
  if (found.kind === 'answer') return unsure(item, found.answer);
  const { pick, variant, reason } = found;
  const usual = wish === 'reorder' ? quantityAgain(purchases, pick.variantId) : 1;
  const quantity = item.quantity ?? usual;
  const isUsual = isConfirmed || quantity === usual || wish === 'remove-from-cart';
  const soMany = isUsual ? undefined : askIfSoMany(found, wish, quantity);
  if (soMany) return unsure(item, soMany);
  const price = (count: number) => priceOf(variant, count);
  const sure = { option: toOption(pick), quantity, priceOf: price, reason };
  return { ...nothingYet, sure: [sure] };
}

export const together = (looks: readonly Looked[]): Looked => {
  const instead = looks.find((one) => one.instead)?.instead;
  return {
    sure: looks.flatMap(({ sure }) => sure),
    open: looks.flatMap(({ open }) => open),
    lacks: looks.flatMap(({ lacks }) => lacks),
    ...(instead && { instead }),
  };
};

/** What cannot be had is told beside the rest; only what is a question of its own is asked. */
function unsure(item: SpokenItem, answer: Answer): Looked {
  const { pending, says } = answer;
  if (!pending || answer.wantsAccount) return { ...nothingYet, instead: answer };
  const lacks = says.flatMap((message) => toClause(message) ?? []);
  const isLost = pending.kind === 'anything-else' || pending.kind === 'which-product';
  if (isLost && lacks.length > 0) return { ...nothingYet, lacks };
  const own = says.filter((message) => !toClause(message));
  const about = own.length + lacks.length === 0 && item.product;
  const open = {
    item,
    says: about ? [say('several.unsure', { heard: about.heard })] : own,
    pending,
  };
  return { ...nothingYet, open: [open], lacks };
}

function toClause({ key, params }: Message): Message | undefined {
  switch (key) {
    case 'product.sold-out':
      return say('reorder.clause-gone', params);
    case 'about.gone':
      return say('reorder.clause-no-longer', params);
    case 'product.not-found':
      return say('several.clause-unknown', params);
    default:
      return undefined;
  }
}
