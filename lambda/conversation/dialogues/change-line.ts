import type { Candidate, Match } from '../../catalogue/catalogue.ts';
import type { LineItem } from '../../commerce/cart.ts';
import { success, type Result } from '../../commerce/result.ts';
import { say } from '../../speech/message.ts';
import { anythingElseInCart, type Answer } from '../answer.ts';
import { callContext, type LinkedTurn } from '../contexts.ts';
import type { SpokenItem } from '../intent.ts';
import { toOption, toQuery } from '../option.ts';
import type { Ports } from '../ports.ts';
import { shopTrouble } from '../trouble.ts';
import { setLine, swapLine } from './write-line.ts';
import { offerOptions, takeOrOffer, type Found, type Search } from './find-product.ts';
import { candidateOf } from './remove-from-cart.ts';

export interface LineChange {
  readonly line: LineItem;
  readonly said: SpokenItem;
  /** The word by which the line was asked for: "organic" means organic milk. */
  readonly kind?: string;
}

/** Another number of it, or something else in its place. */
export async function changeLine(
  turn: LinkedTurn,
  ports: Ports,
  { line, said, kind }: LineChange,
): Promise<Answer> {
  const quantity = said.quantity ?? line.quantity;
  if (!toQuery(said)) return setLine(turn, ports, line, quantity);
  const found = await findInstead(turn, ports, { line, said, ...(kind !== undefined && { kind }) });
  if (found.kind === 'answer') return found.answer;
  return found.pick.variantId === line.variantId
    ? setLine(turn, ports, line, quantity)
    : swapLine(turn, ports, { line, found, quantity });
}

async function findInstead(turn: LinkedTurn, ports: Ports, change: LineChange): Promise<Found> {
  const { line, said } = change;
  const current = await candidateOf(turn, ports, line);
  const match = await search(turn, ports, change, current);
  if (!match.ok)
    return { kind: 'answer', answer: shopTrouble(turn, ports.shop.seller, match.error) };
  const quantity = said.quantity === undefined ? {} : { quantity: said.quantity };
  const wanted: Search = {
    ...{ turn, ports, wish: 'change-item', item: quantity, purchases: [] },
    change: { said: quantity, of: line.variantId },
  };
  const sameSize = said.size !== undefined && !said.product && !said.brand;
  switch (match.value.kind) {
    case 'sure': {
      const { pick } = match.value;
      const isOther = pick.variantId !== current.variantId;
      if (isOther && (!sameSize || pick.productId === current.productId)) {
        return takeOrOffer(wanted, pick);
      }
      return closest(current);
    }
    case 'doubtful':
      return propose(wanted, match.value.pick);
    case 'choose': {
      const others = match.value.options.filter(({ variantId }) => variantId !== line.variantId);
      return others.length > 0 ? offerOptions(wanted, others) : closest(current);
    }
    case 'none':
      return closest(current);
  }
}

/** By its own words; where they do not tell, together with the kind of thing that it takes the place of. */
async function search(
  turn: LinkedTurn,
  { catalogue }: Ports,
  { said, kind }: LineChange,
  current: Candidate,
): Promise<Result<Match>> {
  const ctx = callContext(turn);
  const size = said.size && { size: said.size.heard };
  const brand = said.brand && { brand: said.brand.heard };
  if (!said.product) {
    // A size is one of the same product; a brand is another one's.
    const query = brand
      ? { heard: kind ?? current.productName, ids: [] }
      : { heard: current.productName, ids: [current.productId] };
    return catalogue.find(ctx, { ...query, ...size, ...brand }, []);
  }
  const { heard, ids } = said.product;
  const alone = await catalogue.find(ctx, { heard, ids, ...size, ...brand }, []);
  if (!alone.ok || alone.value.kind === 'sure') return alone;
  const whole = `${heard} ${kind ?? current.productName}`;
  const together = await catalogue.find(ctx, { heard: whole, ids, ...size, ...brand }, []);
  if (!together.ok) return together;
  return success(together.value.kind === 'none' ? alone.value : together.value);
}

/** One that is not sure is proposed. */
const propose = ({ item: { quantity }, change }: Search, pick: Candidate): Found => ({
  kind: 'answer',
  answer: {
    says: [],
    pending: {
      kind: 'choose-product',
      wish: 'change-item',
      options: [toOption(pick)],
      from: 0,
      ...(change && { change }),
      ...(quantity !== undefined && { quantity }),
    },
  },
});

const closest = ({ name }: Candidate): Found => ({
  kind: 'answer',
  answer: { says: [say('change.closest', { name })], pending: anythingElseInCart },
});
