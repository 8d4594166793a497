import type { LineItem } from '../../commerce/cart.ts';
import { say } from '../../speech/message.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import type { SpokenItem } from '../intent.ts';
import { toOption, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import { shopTrouble } from '../trouble.ts';
import type { Candidate } from '../../catalogue/catalogue.ts';
import { nothingYet, together, type Looked } from './look-for-each.ts';
import { candidateOf, whichOne } from './remove-from-cart.ts';

/** Several things to take out: among what lies in the cart, and nothing else. */
export async function lookInCart(
  turn: LinkedTurn,
  ports: Ports,
  items: readonly SpokenItem[],
): Promise<Looked> {
  if (items.length === 0) return nothingYet;
  const cart = await ports.shop.readCart(customerContext(turn));
  if (!cart.ok) {
    return { ...nothingYet, instead: shopTrouble(turn, ports.shop.seller, cart.error) };
  }
  const lines = cart.value?.lines ?? [];
  if (lines.length === 0) {
    const empty = { says: [say('cart.empty')], pending: { kind: 'anything' } } as const;
    return { ...nothingYet, instead: empty };
  }
  const candidates = await Promise.all(lines.map((line) => candidateOf(turn, ports, line)));
  const looked = items.map((item) => lookAmong(turn, ports, item, { candidates, lines }));
  return together(await Promise.all(looked));
}

interface InCart {
  readonly candidates: readonly Candidate[];
  readonly lines: readonly LineItem[];
}

async function lookAmong(
  turn: LinkedTurn,
  { catalogue }: Ports,
  item: SpokenItem,
  { candidates, lines }: InCart,
): Promise<Looked> {
  const query = toQuery(item);
  if (!query) return open(item, candidates);
  const match = await catalogue.choose(turn, query, candidates);
  switch (match.kind) {
    case 'sure':
    case 'doubtful': {
      const option = toOption(match.pick);
      const lies = lines.find(({ variantId }) => variantId === match.pick.variantId)?.quantity ?? 1;
      return { ...nothingYet, sure: [{ option, quantity: Math.min(lies, item.quantity ?? lies) }] };
    }
    case 'choose':
      return open(item, match.options);
    case 'none':
      return { ...nothingYet, lacks: [say('several.clause-not-there', { heard: query.heard })] };
  }
}

function open(item: SpokenItem, candidates: readonly Candidate[]): Looked {
  const { pending } = whichOne(candidates, [], item);
  return pending ? { ...nothingYet, open: [{ item, says: [], pending }] } : nothingYet;
}
