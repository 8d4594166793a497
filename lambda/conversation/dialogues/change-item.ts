import { meantBy } from '../../catalogue/meant.ts';
import type { Candidate } from '../../catalogue/catalogue.ts';
import type { Cart } from '../../commerce/cart.ts';
import { say } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import type { Spoken, SpokenItem } from '../intent.ts';
import { toOption, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import { shopTrouble } from '../trouble.ts';
import { changeLine } from './change-line.ts';
import { lastLine, lineOf } from './last-line.ts';
import { misunderstood } from './misunderstanding.ts';
import { candidateOf } from './remove-from-cart.ts';

export interface SaidChange {
  readonly item: SpokenItem;
  readonly instead?: Spoken;
}

/** Of what is named, or of what came in last. */
export async function changeItem(
  turn: LinkedTurn,
  ports: Ports,
  said: SaidChange,
): Promise<Answer> {
  const read = await ports.shop.readCart(customerContext(turn));
  if (!read.ok) return shopTrouble(turn, ports.shop.seller, read.error);
  const cart = read.value;
  const candidates = await Promise.all(
    (cart?.lines ?? []).map((one) => candidateOf(turn, ports, one)),
  );
  const { item, instead } = said;
  const becomes = without(item, instead);
  const named = saysAnything(becomes) ? await namedLines(turn, ports, item, candidates) : [];
  if (!cart || cart.lines.length === 0) {
    return { says: [say('cart.empty')], pending: { kind: 'which-product', wish: 'add-to-cart' } };
  }
  if (named.length > 0) return changeOneOf(turn, ports, cart, named, becomes, item.product?.heard);
  const wanted = instead ? { ...item, product: instead } : item;
  if (!saysAnything(wanted)) return misunderstood(turn, ports);
  const line = await lastLine(turn, ports, cart, candidates);
  const kind = turn.session.sought?.product?.heard;
  return line
    ? changeLine(turn, ports, { line, said: wanted, ...(kind !== undefined && { kind }) })
    : whichLine(candidates, wanted);
}

/** Whether it says of what in the cart. */
export async function namesLine(
  turn: LinkedTurn,
  ports: Ports,
  { item, instead }: SaidChange,
): Promise<boolean> {
  if (!item.product || !saysAnything(without(item, instead))) return false;
  const read = await ports.shop.readCart(customerContext(turn));
  const lines = (read.ok && read.value?.lines) || [];
  const candidates = await Promise.all(lines.map((one) => candidateOf(turn, ports, one)));
  const named = await namedLines(turn, ports, item, candidates);
  return named.length > 0;
}

/** What is left to be changed where the product says of what. */
function without({ size, brand, quantity }: SpokenItem, instead?: Spoken): SpokenItem {
  return {
    ...(instead && { product: instead }),
    ...(size && { size }),
    ...(brand && { brand }),
    ...(quantity !== undefined && { quantity }),
  };
}

const saysAnything = (item: SpokenItem): boolean =>
  item.quantity !== undefined || toQuery(item) !== undefined;

/** "The milk": what lies in the cart by that name. */
async function namedLines(
  turn: LinkedTurn,
  { catalogue }: Ports,
  { product }: SpokenItem,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  if (!product || candidates.length === 0) return [];
  const { heard, ids } = product;
  return meantBy(await catalogue.choose(turn, { heard, ids }, candidates));
}

function changeOneOf(
  turn: LinkedTurn,
  ports: Ports,
  cart: Cart,
  named: readonly Candidate[],
  said: SpokenItem,
  kind?: string,
): Promise<Answer> | Answer {
  const [only, ...others] = named;
  const line = only && others.length === 0 ? lineOf(cart, only.variantId) : undefined;
  return line
    ? changeLine(turn, ports, { line, said, ...(kind !== undefined && { kind }) })
    : whichLine(named, said);
}

const whichLine = (candidates: readonly Candidate[], said: SpokenItem): Answer => ({
  says: [],
  pending: {
    kind: 'choose-product',
    wish: 'change-item',
    change: { said },
    options: candidates.map(toOption),
    from: 0,
  },
});
