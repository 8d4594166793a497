import {
  inDollars,
  placings,
  purchasesOf,
  readOutBefore,
  unnamed,
  yesBefore,
  type Purchase,
} from './purchases.ts';
import { everywhere, type Certifiable, type Rule } from './rule.ts';

/**
 * Amazon, "Requirements for Skills that Allow Purchases", 1c: seller of record, products, delivery details and the order's total
 * with tax and delivery are confirmed by voice before the order is completed.
 */
export const readsOut: Rule = {
  name: 'offer-not-read-out',
  channels: everywhere,
  find: (played) => purchasesOf(played).flatMap((purchase) => missingIn(played, purchase)),
};

function missingIn({ turns, seller }: Certifiable, { order, agreedAt }: Purchase): string[] {
  if (agreedAt === undefined) return [];
  const heard = readOutBefore(turns, agreedAt, seller);
  if (!heard) return [`order ${order.number}: neither ${seller} nor a delivery was named`];
  const text = heard.map(({ says }) => says).join(' ');
  const total = inDollars(order.total);
  const said = totalsIn(text).at(-1);
  return [
    ...unnamed(text, order.lines).map((line) => `${line} was not named`),
    ...(said === total ? [] : [`${total} was ordered, ${said ?? 'no total'} was read out`]),
    ...(turns[agreedAt - 1]?.says.endsWith('?') ? [] : [`nothing was asked before the yes`]),
  ];
}

/** Totals as they are read out, and as they are told when nothing but they has moved. */
const totalsIn = (text: string): readonly string[] =>
  text.match(/\$[\d,]+\.\d\d(?= with tax)|(?<=changed from \$[\d,.]+ to )\$[\d,]+\.\d\d/g) ?? [];

/**
 * Amazon, "Policy Requirements for an Alexa Skill" and "Requirements for Skills that Allow Purchases": nothing is bought by
 * accident. An explicit yes in that very conversation, to a question, and never in the turn of the wish.
 */
export const waitsForYes: Rule = {
  name: 'placed-without-yes',
  channels: everywhere,
  find: (played) => [
    ...placings(played.turns).flatMap((index) => unasked(played, index)),
    ...purchasesOf(played)
      .filter(({ placedAt }) => placedAt === undefined)
      .map(({ order }) => `order ${order.number} came out of nowhere`),
  ],
};

function unasked({ turns }: Certifiable, index: number): readonly string[] {
  const agreedAt = yesBefore(turns, index);
  if (agreedAt === undefined) return [`"${turns[index]?.heard ?? ''}" placed an order`];
  const isAnswer = turns[agreedAt]?.opens === false && turns[agreedAt - 1]?.listening === true;
  return isAnswer ? [] : [`"${turns[agreedAt]?.heard ?? ''}" agreed to nothing that was asked`];
}
