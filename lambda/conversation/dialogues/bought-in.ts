import { meantBy } from '../../catalogue/meant.ts';
import type { Candidate, Match } from '../../catalogue/catalogue.ts';
import type { Order, OrderLine } from '../../commerce/order.ts';
import type { Purchase } from '../../commerce/purchase.ts';
import { success, type Result } from '../../commerce/result.ts';
import { callContext, type LinkedTurn } from '../contexts.ts';
import type { Spoken } from '../intent.ts';
import type { Ports } from '../ports.ts';
import { candidateOf } from './remove-from-cart.ts';

export type Holds = (line: OrderLine) => boolean;

/**
 * Which lines of these orders hold what was heard. What it means is looked up in the whole catalogue: whoever asks for cat food
 * and bought dog food did not mean that. Only what the shop sells no more is matched among what was bought alone.
 */
export async function boughtIn(
  turn: LinkedTurn,
  ports: Ports,
  orders: readonly Order[],
  { heard, ids }: Spoken,
): Promise<Result<Holds>> {
  const lines = new Map(
    orders.flatMap((order) => order.lines.map((line) => [line.variantId, line] as const)),
  );
  const bought = await Promise.all(
    [...lines.values()].map((line) => candidateOf(turn, ports, line)),
  );
  const query = { heard, ids };
  const match = await ports.catalogue.find(callContext(turn), query, purchasesOf(orders));
  if (!match.ok) return match;
  const meant = new Set<string>(meantBy(match.value).map(({ productId }) => productId));
  const found = bought.filter(({ productId }) => meant.has(productId));
  const isKnown = match.value.kind === 'sure' || match.value.kind === 'choose';
  const other =
    found.length > 0 || isKnown ? found : among(await ports.catalogue.choose(turn, query, bought));
  const variants = new Set<string>(other.map(({ variantId }) => variantId));
  return success(({ variantId }) => variants.has(variantId));
}

const among = (match: Match): readonly Candidate[] => (match.kind === 'sure' ? [match.pick] : []);

/** Orders come newest first, and so the first of each is the latest. */
function purchasesOf(orders: readonly Order[]): readonly Purchase[] {
  const purchases = new Map<string, Purchase>();
  for (const { placedAt, lines } of orders) {
    for (const { variantId, sku, name, quantity } of lines) {
      const known = purchases.get(variantId);
      const latest = known ?? { name, lastAt: placedAt, lastQuantity: quantity };
      const { lastAt, lastQuantity } = latest;
      const times = (known?.times ?? 0) + 1;
      purchases.set(variantId, {
        ...{ variantId, sku, times, name: latest.name, lastAt, lastQuantity },
        firstAt: placedAt,
      });
    }
  }
  return [...purchases.values()];
}
