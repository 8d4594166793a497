import type { Candidate } from '../../catalogue/catalogue.ts';
import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import { callContext } from '../contexts.ts';
import type { SpokenItem } from '../intent.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { askedProducts, cannotTell, lookUp, type Looked } from './asked-products.ts';
import { tellOf } from './offer-to-add.ts';
import { onSale, type OnSale } from './on-sale.ts';

/** "What sizes does it come in?": those of one product with their prices, or those of up to three products. */
export async function productSize(turn: Turn, ports: Ports, item: SpokenItem): Promise<Answer> {
  const asked = await askedProducts(turn, ports, 'size', item);
  if (asked.kind === 'answer') return asked.answer;
  const products = new Map(asked.picks.map((pick) => [pick.productId, pick]));
  const picks = [...products.values()].slice(0, turn.channel.optionsSpoken);
  const families: Family[] = [];
  for (const pick of picks) {
    const sizes = await ports.catalogue.sizes(callContext(turn), pick.productId);
    if (!sizes.ok) return cannotTell(turn, ports, sizes.error);
    families.push({ pick, sizes: sizes.value });
  }
  const looked = await lookUp(
    turn,
    ports,
    families.flatMap(({ sizes }) => sizes),
  );
  if (!looked.ok) return cannotTell(turn, ports, looked.error);
  const [only, ...others] = families;
  if (!only) return cannotTell(turn, ports, { code: 'not_found', retryable: false });
  return others.length === 0
    ? ofOne(turn, only.pick, looked.value, asked.doubtful)
    : ofSeveral(turn, families, looked.value);
}

interface Family {
  readonly pick: Candidate;
  readonly sizes: readonly Candidate[];
}

function ofOne(turn: Turn, pick: Candidate, looked: readonly Looked[], doubtful: boolean): Answer {
  const there = onSale(looked);
  const name = pick.productName;
  const [first, ...others] = there;
  if (!first) return tellOf(turn, { says: [notThere(name, looked)], offers: [], named: pick });
  if (others.length === 0) {
    const { size } = first.pick;
    const { price } = first.variant;
    const says = doubtful
      ? say('about.closest', { name: first.pick.name, price })
      : size === undefined
        ? say('about.one-size-unnamed', { name, price })
        : say('about.one-size', { name, size, price });
    return tellOf(turn, { says: [says], offers: [first.pick] });
  }
  const told = there.slice(0, turn.channel.optionsSpoken);
  const more = there.length - told.length;
  const sizes = [
    ...told.map(pricedSize),
    ...(more > 0 ? [say('about.more-sizes', { count: more })] : []),
  ];
  return tellOf(turn, {
    says: [say('about.sizes', { name, sizes })],
    offers: told.map((one) => one.pick),
    named: pick,
  });
}

const notThere = (name: string, looked: readonly Looked[]): Message =>
  looked.some(({ variant }) => variant && variant.availability !== 'Discontinued')
    ? say('product.sold-out', { name })
    : say('about.gone', { name });

const pricedSize = ({ pick: { size, name }, variant: { price } }: OnSale): Message =>
  say('about.priced', { name: size ?? name, price });

/** One clause for each product; what the shop has none of is left out. */
function ofSeveral(turn: Turn, families: readonly Family[], looked: readonly Looked[]): Answer {
  const there = new Set(onSale(looked).map(({ pick }) => pick.variantId));
  const left = families
    .map(({ pick, sizes }) => ({ pick, sizes: sizes.filter((one) => there.has(one.variantId)) }))
    .filter(({ sizes }) => sizes.length > 0);
  const [first] = families;
  if (left.length === 0 && first) {
    const says = [notThere(first.pick.productName, looked)];
    return tellOf(turn, { says, offers: [], named: first.pick });
  }
  const clauses = left.map(({ pick: { productName: name }, sizes }) => {
    const named = sizes
      .flatMap(({ size }) => size ?? [])
      .map((size) => say('item.name', { name: size }));
    return named.length > 0
      ? say('about.sizes-clause', { name, sizes: named.slice(0, 3) })
      : say('about.size-clause-unnamed', { name });
  });
  const offers = left.flatMap(({ pick, sizes }) => {
    const same = sizes.find(({ variantId }) => variantId === pick.variantId) ?? sizes[0];
    return same ? [same] : [];
  });
  return tellOf(turn, { says: [say('about.sizes-of-several', { clauses })], offers });
}
