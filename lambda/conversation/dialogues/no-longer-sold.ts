import type { Candidate } from '../../catalogue/catalogue.ts';
import { meantBy } from '../../catalogue/meant.ts';
import { toId } from '../../commerce/id.ts';
import type { Purchase } from '../../commerce/purchase.ts';
import { say } from '../../speech/message.ts';
import { anythingElse } from '../answer.ts';
import { callContext } from '../contexts.ts';
import { toCandidate, toQuery } from '../option.ts';
import { shopTrouble } from '../trouble.ts';
import { inFull, offerInstead, type Found, type Search } from './find-product.ts';
import { inStock } from './in-stock.ts';

/** What somebody bought before and the shop sells no more, if that is what was meant: said so, with what comes closest. */
export async function noLongerSold(
  search: Search,
  sold: readonly Candidate[],
): Promise<Found | undefined> {
  const { turn, ports, item, purchases } = search;
  const query = toQuery(item);
  const gone = purchases
    .filter(({ variantId }) => !sold.some((one) => one.variantId === variantId))
    .map(known);
  const match = query && gone.length > 0 && (await ports.catalogue.choose(turn, query, gone));
  if (!match || match.kind !== 'sure') return undefined;
  const closest = await closestTo(search, match.pick);
  if (!closest.ok) {
    return { kind: 'answer', answer: shopTrouble(turn, ports.shop.seller, closest.error) };
  }
  const says = [say('about.gone', { name: match.pick.name })];
  const [first] = closest.value;
  if (!first) return { kind: 'answer', answer: { says, pending: anythingElse } };
  const pick = await inFull(search, first);
  const offer = offerInstead(search, [pick], says);
  const reason = { kind: 'closest', name: pick.name } as const;
  return { kind: 'answer', answer: { ...offer.answer, reason } };
}

async function closestTo({ turn, ports }: Search, { name }: Candidate) {
  const match = await ports.catalogue.find(callContext(turn), { heard: name, ids: [] }, []);
  if (!match.ok) return match;
  const { rejected = [] } = turn.session;
  const others = meantBy(match.value).filter(({ variantId }) => !rejected.includes(variantId));
  return inStock(turn, ports.shop, others);
}

/** The catalogue knows it no more: the order it was last in does. */
const known = ({ variantId, name }: Purchase): Candidate =>
  toCandidate({ variantId, productId: toId<'product'>(variantId), name, productName: name });
