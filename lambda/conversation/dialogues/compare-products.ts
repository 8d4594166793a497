import type { Candidate, Match } from '../../catalogue/catalogue.ts';
import { say } from '../../speech/message.ts';
import { inform, type Answer } from '../answer.ts';
import { comparison } from '../comparison.ts';
import type { SpokenItem } from '../intent.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { cannotTell, findAsked, lookUp, namedLast, notFound } from './asked-products.ts';
import { inFull } from './find-product.ts';
import { tellOf } from './offer-to-add.ts';
import { onSale } from './on-sale.ts';
import { productPrice } from './product-price.ts';

/** "Which is cheaper, the store brand or the Lakeshore coffee?" What is not said of one is that of the other. */
export async function compareProducts(
  turn: Turn,
  ports: Ports,
  item: SpokenItem,
  other: SpokenItem,
): Promise<Answer> {
  const [one, two] = [withKindOf(item, other), withKindOf(other, item)];
  if (!says(one)) return productPrice(turn, ports, one);
  const first = await findAsked(turn, ports, one);
  if (!first.ok) return cannotTell(turn, ports, first.error);
  const pick = optionsOf(first.value.match)[0];
  if (!pick) return inform(turn.session, { says: [notFound(one)] });
  const second = says(two) ? await findAsked(turn, ports, two) : undefined;
  if (second?.ok === false) return cannotTell(turn, ports, second.error);
  const rivals = second ? optionsOf(second.value.match) : namedLast(turn);
  if (second && rivals.length === 0) return inform(turn.session, { says: [notFound(two)] });
  const rival = rivals.find(({ variantId }) => variantId !== pick.variantId);
  return rival ? compare(turn, ports, [pick, rival]) : productPrice(turn, ports, one);
}

async function compare(
  turn: Turn,
  ports: Ports,
  picks: readonly [Candidate, Candidate],
): Promise<Answer> {
  const named = await Promise.all(picks.map((pick) => inFull({ turn, ports }, pick)));
  const looked = await lookUp(turn, ports, named);
  if (!looked.ok) return cannotTell(turn, ports, looked.error);
  const [one, two] = looked.value;
  const gone = looked.value.find(({ variant }) => !variant);
  if (!one?.variant || !two?.variant) {
    const name = gone?.pick.name ?? picks[0].name;
    const left = onSale(looked.value).map(({ pick }) => pick);
    return tellOf(turn, { says: [say('about.gone', { name })], offers: left });
  }
  const there = onSale(looked.value);
  const out = looked.value.filter(({ pick }) => !there.some((each) => each.pick === pick));
  const compared = comparison(
    { ...one.pick, price: one.variant.price },
    { ...two.pick, price: two.variant.price },
    await ports.catalogue.language(turn.locale),
  );
  const [soldOut] = out;
  // Two sentences at most: that one cannot be had is worth more than how big it is.
  const told = soldOut
    ? [...compared.slice(0, 1), say('product.sold-out', { name: soldOut.pick.name })]
    : compared;
  return tellOf(turn, { says: told, offers: there.map(({ pick }) => pick) });
}

/** "The gallon or the half gallon of milk": both are milk. */
function withKindOf(item: SpokenItem, other: SpokenItem): SpokenItem {
  const isPart = !item.product && (item.size !== undefined || item.brand !== undefined);
  if (!isPart) return item;
  return {
    ...item,
    ...(other.product && { product: other.product }),
    ...(!item.brand && other.brand && { brand: other.brand }),
  };
}

const says = ({ product, brand }: SpokenItem): boolean =>
  product !== undefined || brand !== undefined;

function optionsOf(match: Match): readonly Candidate[] {
  switch (match.kind) {
    case 'none':
      return [];
    case 'choose':
      return match.options;
    case 'sure':
    case 'doubtful':
      return [match.pick];
  }
}
