import type { Money } from '../../lambda/commerce/money.ts';
import type { BookedLine, ShopBooks } from '../../simulator/world/shop-books.ts';
import type { PlayedTurn } from '../journeys/play.ts';
import type { Certifiable } from './rule.ts';

type Turns = readonly PlayedTurn[];

/** An order that came to be during the journey, with where it was placed and agreed to. */
export interface Purchase {
  readonly order: ShopBooks['orders'][number];
  /** The index of the turn that placed it; absent where no turn asked the shop for it. */
  readonly placedAt?: number;
  /** The index of the yes before it, in the same conversation. */
  readonly agreedAt?: number;
}

/** Oldest first. Who confirms an order placed it; else whoever asked the shop for one. */
export function purchasesOf({ turns, before, after }: Certifiable): readonly Purchase[] {
  const fresh = after.orders.slice(0, after.orders.length - before.orders.length).toReversed();
  const asked = placings(turns);
  return fresh.map((order, nth) => {
    const digits = order.number.slice(-4).replace(/\d(?=\d)/g, '$& ');
    const placedAt = asked.find((index) => turns[index]?.says.includes(digits)) ?? asked[nth];
    if (placedAt === undefined) return { order };
    const agreedAt = yesBefore(turns, placedAt);
    return { order, placedAt, ...(agreedAt !== undefined && { agreedAt }) };
  });
}

/** The indices of all turns that asked the shop for an order. */
export const placings = (turns: Turns): readonly number[] =>
  turns.flatMap(({ calls }, index) =>
    calls.some(({ operation }) => operation === 'placeOrder') ? [index] : [],
  );

/** The yes that a turn acts on: its own, or the one after which this conversation asked for a proof. */
export function yesBefore(turns: Turns, index: number): number | undefined {
  const turn = turns[index];
  if (!turn || turn.intent === 'yes') return turn && index;
  const proves = turn.intent === 'answer' || turn.intent === 'speaker-verified';
  return proves ? earlierYes(turns, index) : undefined;
}

function earlierYes(turns: Turns, index: number): number | undefined {
  for (let at = index; at > 0; at -= 1) {
    if (turns[at]?.opens) return undefined;
    if (turns[at - 1]?.intent === 'yes') return at - 1;
  }
  return undefined;
}

/** What was said in this conversation before that turn, from the last time on that the seller was named with a delivery. */
export function readOutBefore(
  turns: Turns,
  index: number,
  seller: string,
): readonly PlayedTurn[] | undefined {
  let opened = index;
  while (opened > 0 && !turns[opened]?.opens) opened -= 1;
  const heard = turns.slice(opened, index);
  const start = heard.findLastIndex(
    ({ says }) => says.includes(`from ${seller}`) && namesDelivery(says),
  );
  return start < 0 ? undefined : heard.slice(start);
}

/** "delivered tomorrow, 4 PM to 6 PM", "delivered by Friday", "for pick-up, ready today at 5 PM". */
export const namesDelivery = (says: string): boolean =>
  /\b(delivered (to .+ )?(by )?(today|tomorrow|[A-Z]\w+day)|ready (today|tomorrow|[A-Z]\w+day))/.test(
    says,
  );

/** "$14.59". */
export const inDollars = ({ amount, currency }: Money): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount / 100);

/** The lines that a text does not name with their quantity, as "2 of the eggs dozen". */
export function unnamed(text: string, lines: readonly BookedLine[]): readonly string[] {
  const plain = withoutCommas(text);
  return lines
    .map(({ name, quantity }) => ({ name: withoutCommas(name), quantity }))
    .filter(({ name, quantity }) =>
      quantity === 1 ? !namesOne(plain, name) : !plain.includes(`${quantity} of the ${name}`),
    )
    .map(({ name, quantity }) => `${quantity} of the ${name}`);
}

/** "the coffee", and not "2 of the coffee". */
const namesOne = (text: string, name: string): boolean =>
  text
    .split(name)
    .slice(0, -1)
    .some((before) => !/\d of the $/.test(before));

export const withoutCommas = (text: string): string => text.replaceAll(',', '');
