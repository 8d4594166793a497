import type { ProductQuery } from '../../catalogue/catalogue.ts';
import type { Answer } from '../answer.ts';
import { isLinked, type LinkedTurn } from '../contexts.ts';
import type { Intent, SpokenItem } from '../intent.ts';
import { spokenPage, toCandidate, toOption, toQuery } from '../option.ts';
import { readPurchases } from '../history.ts';
import type { Ports } from '../ports.ts';
import type { OfferedOption, Pending } from '../session.ts';
import { shopTrouble } from '../trouble.ts';
import type { Turn } from '../turn.ts';
import { isChoice, type ChoicePending } from '../choice-question.ts';
import { askForAccount } from '../account.ts';
import { actOnProduct } from './act-on-product.ts';
import { answerToOffer } from './add-offered.ts';
import { addToCart } from './add-to-cart.ts';
import { atStore } from './at-store.ts';
import { cheapestOffered } from './cheapest-offered.ts';
import { findProduct } from './find-product.ts';
import { fulfil } from './fulfil.ts';
import { aboutProduct, answerChoice } from './rare.ts';
import { misunderstood } from './misunderstanding.ts';
import { sizeNotOffered } from './size-not-offered.ts';
import { spokenCode } from './spoken-code.ts';

export type BareAnswer = Extract<Intent, { kind: 'answer' }>;

type Choice = Extract<Pending, { kind: 'choose-product' }>;

/** "The second one", "two", "Riverside": means whatever the pending question makes of it. */
export function bareAnswer(turn: Turn, ports: Ports, said: BareAnswer): Promise<Answer> | Answer {
  const { pending } = turn.session;
  // While a code is asked for, whatever it was heard as may be part of it, and is not said back.
  const isAside = !isLinked(turn) || pending?.kind !== 'spoken-code';
  if (isChoice(pending)) return chosenOrNot(turn, ports, pending, said);
  if (said.store && isAside) return atStore(turn, ports, said, pending);
  if (pending?.kind === 'which-store') return atStore(turn, ports, said, pending);
  if (pending?.kind === 'about-product') {
    return toQuery(said.item)
      ? aboutProduct(turn, ports, pending.about, said.item)
      : misunderstood(turn, ports);
  }
  if (pending?.kind === 'offer-to-add') return answerToOffer(turn, ports, pending, said);
  if (!isLinked(turn))
    return toQuery(said.item) ? askForAccount(turn, ports.shop.seller) : misunderstood(turn, ports);
  switch (pending?.kind) {
    case 'choose-product':
      return chosen(turn, ports, pending, said);
    case 'which-product':
      return toQuery(said.item)
        ? fulfil(turn, ports, pending.wish, said.item)
        : misunderstood(turn, ports);
    case 'confirm-product':
    case 'confirm-quantity':
      return otherQuantity(turn, ports, pending, said);
    case 'anything':
    case 'anything-else':
      return toQuery(said.item) ? addToCart(turn, ports, said.item) : misunderstood(turn, ports);
    case 'spoken-code':
      return spokenCode(turn, ports, pending.quoteId, said);
    case 'confirm-purchase':
      return misunderstood(turn, ports);
    case 'confirm-cancel':
    case 'confirm-clear':
    case 'confirm-forget':
    case 'confirm-problem':
    case 'put-through':
    case 'link-by-code':
      return misunderstood(turn, ports);
    case 'offer-checkout':
    case 'resume-cart':
    case undefined:
      return outOfNowhere(turn, ports, said.item);
  }
}

export async function chosenOrNot(
  turn: Turn,
  ports: Ports,
  pending: ChoicePending,
  said: BareAnswer,
): Promise<Answer> {
  return (await answerChoice(turn, ports, pending, said)) ?? misunderstood(turn, ports);
}

/** By its place in what was read out, else by its words. */
async function chosen(
  turn: LinkedTurn,
  ports: Ports,
  pending: Choice,
  said: BareAnswer,
): Promise<Answer> {
  const option = byOrdinal(turn, pending, said);
  if (option) return act(turn, ports, pending, option, said.item.quantity);
  const query = toQuery(said.item);
  if (!query) return misunderstood(turn, ports);
  const page = spokenPage(pending, turn.channel.optionsSpoken);
  const cheapest = await cheapestOffered(turn, ports, page, query);
  if (!cheapest.ok) return shopTrouble(turn, ports.shop.seller, cheapest.error);
  if (cheapest.value) return act(turn, ports, pending, cheapest.value, said.item.quantity);
  const match = await ports.catalogue.choose(turn, query, pending.options.map(toCandidate));
  switch (match.kind) {
    case 'sure':
    case 'doubtful':
      return act(turn, ports, pending, toOption(match.pick), said.item.quantity);
    case 'choose':
      return match.options.length < pending.options.length
        ? { says: [], pending: { ...pending, options: match.options.map(toOption), from: 0 } }
        : misunderstood(turn, ports);
    case 'none':
      // A size or brand alone was meant for these options; another product is another wish.
      return said.item.product
        ? fulfil(turn, ports, pending.wish, said.item)
        : notAmongThem(turn, ports, pending, { query, quantity: said.item.quantity });
  }
}

async function notAmongThem(
  turn: LinkedTurn,
  ports: Ports,
  pending: Choice,
  said: { readonly query: ProductQuery; readonly quantity: number | undefined },
): Promise<Answer> {
  if (pending.wish === 'remove-from-cart') return misunderstood(turn, ports);
  const size = await sizeNotOffered(turn, ports, pending.options, said.query);
  return size ? act(turn, ports, pending, size, said.quantity) : misunderstood(turn, ports);
}

const act = (
  turn: LinkedTurn,
  ports: Ports,
  { wish, quantity, change }: Choice,
  option: OfferedOption,
  said = quantity,
): Promise<Answer> =>
  actOnProduct(turn, ports, {
    wish,
    option,
    ...(change && { change }),
    ...(said !== undefined && { quantity: said }),
  });

/** A bare number among options that were read out is a place, not an amount. */
function byOrdinal(
  { channel }: Turn,
  { options, from }: Choice,
  { ordinal, item }: BareAnswer,
): OfferedOption | undefined {
  const place = ordinal ?? (toQuery(item) ? undefined : item.quantity);
  if (place === undefined) return undefined;
  const left = options.slice(from);
  // A tap can name any option that the screen shows, also one that was not read out.
  return place < 0 ? left.slice(0, channel.optionsSpoken).at(place) : left[place - 1];
}

function otherQuantity(
  turn: LinkedTurn,
  ports: Ports,
  pending: Extract<Pending, { kind: 'confirm-product' | 'confirm-quantity' }>,
  { item }: BareAnswer,
): Promise<Answer> | Answer {
  const { wish, option } = pending;
  const change = pending.kind === 'confirm-quantity' ? pending.change : undefined;
  if (toQuery(item)) return fulfil(turn, ports, wish, item);
  if (item.quantity === undefined) return misunderstood(turn, ports);
  const { quantity } = item;
  return actOnProduct(turn, ports, { wish, option, quantity, ...(change && { change }) });
}

/** A product's name alone, with no question before it that asks for one: a guess that is worth a question, never an act. */
async function outOfNowhere(turn: LinkedTurn, ports: Ports, item: SpokenItem): Promise<Answer> {
  if (!toQuery(item)) return misunderstood(turn, ports);
  const history = await readPurchases(turn, ports.shop);
  const purchases = history.ok ? history.value : [];
  const found = await findProduct({ turn, ports, wish: 'add-to-cart', item, purchases });
  if (found.kind === 'answer') return found.answer;
  const option = toOption(found.pick);
  const quantity = item.quantity ?? 1;
  return {
    says: [],
    pending: { kind: 'confirm-product', wish: 'add-to-cart', option, quantity },
    reason: found.reason,
  };
}
