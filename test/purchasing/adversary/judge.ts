import { sameMoney } from '../../../lambda/commerce/money.ts';
import { discountOf, totalOf } from '../../../lambda/commerce/cart.ts';
import { sum } from './books.ts';
import type { Script } from './script.ts';
import type { World } from './world.ts';

/** Everything that must never be found in a history; nothing when all is well. */
export async function judge(world: World, script: Script): Promise<readonly string[]> {
  return [
    ...booksAgree(world),
    ...termsAgree(world),
    ...ordersWereTold(world, script),
    ...nothingWasDenied(world),
    ...receiptsWereMailed(world),
    ...cartIsRight(world, script),
    ...choicesAreGone(world),
    ...(await nothingIsLeft(world)),
  ];
}

/** One charge for each order, of the total that was read out and agreed to; one order for each quote. */
function booksAgree({ shop, books, history, customer }: World): string[] {
  const charges = shop.charges(customer);
  const quotes = charges.map((charge) => books.keys.get(charge.key));
  return charges.flatMap((charge, index) => {
    const quote = quotes[index];
    if (!quote) return [`${charge.order} was charged under a key that nobody made`];
    const order = shop.orders(customer).find((one) => one.number === charge.order);
    const agreed = [charge.total, ...(order ? [totalOf(order.totals, 'total')] : [])];
    return [
      ...(order ? [] : [`${charge.order} was charged and not ordered`]),
      ...(history.yeses.has(quote.id) ? [] : [`${quote.id} was bought without a yes`]),
      ...(agreed.every((one) => sameMoney(one, quote.total))
        ? []
        : [`${quote.id} cost another sum`]),
      ...(quotes.filter((one) => one?.id === quote.id).length === 1
        ? []
        : [`${quote.id} was bought twice`]),
    ];
  });
}

/** Sent, charged and made cheaper as it was read out. */
function termsAgree({ shop, books, customer }: World): string[] {
  const methods = shop.payments(customer);
  return shop.charges(customer).flatMap((charge, index) => {
    const quote = books.keys.get(charge.key);
    const order = shop.orders(customer).find((one) => one.number === charge.order);
    if (!quote || !order) return [];
    return [
      ...(methods[index] === quote.paymentMethod.id ? [] : [`${quote.id} was paid otherwise`]),
      ...(order.fulfillment?.id === quote.fulfillment.id ? [] : [`${quote.id} came otherwise`]),
      ...(discountOf(order.totals) === discountOf(quote.totals)
        ? []
        : [`${quote.id} had another discount`]),
    ];
  });
}

/**
 * Each order was told, by the turn that placed it or by a later one, unasked unless the turn that was about to say so
 * was cut off; and what was told was ordered.
 */
function ordersWereTold({ shop, books, history, customer }: World, { insists }: Script): string[] {
  const charges = shop.charges(customer);
  const answered = history.answers.flatMap(({ quote, outcome, again }) => {
    if (outcome.kind !== 'placed') return [];
    const late = again && outcome.replayed && !history.closedUnheard.has(quote.id);
    return [{ order: outcome.order, total: quote.total, late }];
  });
  const reported = history.reports.flatMap((report) =>
    report.kind === 'placed'
      ? [{ order: report.order, total: totalOf(report.order.totals, 'total'), late: false }]
      : [],
  );
  const told = [...answered, ...reported];
  return [
    ...charges
      .filter((charge) => told.every((one) => one.late || one.order.number !== charge.order))
      .filter(({ key }) => insists || !history.closedUnheard.has(books.keys.get(key)?.id ?? ''))
      .map((charge) => `${charge.order} was never told`),
    ...told
      .filter(({ order, total }) => {
        const paid = charges.filter((charge) => charge.order === order.number);
        return paid.length !== 1 || paid.some((charge) => !sameMoney(charge.total, total));
      })
      .map(({ order }) => `${order.number} was told and not bought so`),
  ];
}

/** One receipt for each order, whoever else tried to send it. */
function receiptsWereMailed({ shop, ports, customer }: World): string[] {
  if (!ports.notifications) return [];
  const mailed = shop.receipts(customer);
  return shop.charges(customer).flatMap(({ order }) => {
    const count = mailed.filter((receipt) => receipt.order === order).length;
    return count === 1 ? [] : [`${order} got ${String(count)} receipts`];
  });
}

/** Nobody hears that nothing was ordered when it was. */
function nothingWasDenied({ shop, books, history, customer }: World): string[] {
  const bought = new Set(shop.charges(customer).map(({ key }) => books.keys.get(key)?.id));
  return [
    ...history.answers
      .filter(({ quote, outcome }) => bought.has(quote.id) && denials.has(outcome.kind))
      .map(({ quote, outcome }) => `${quote.id} was bought, and "${outcome.kind}" told`),
    ...[...history.denied]
      .filter((id) => bought.has(id))
      .map((id) => `${id} was bought, and a no told that nothing was`),
  ];
}

const denials: ReadonlySet<string> = new Set([
  'changed',
  'no-longer-possible',
  'declined',
  'expired',
  'nothing-to-approve',
]);

/** In the cart lies what was put in to be kept, and nothing of what a no or the clock has answered. */
function cartIsRight({ shop, books, customer }: World, { rounds }: Script): string[] {
  const cart = shop.cart(customer)?.id;
  const here = books.writes.filter((write) => write.cart === cart && !ownAccord.test(write.key));
  const [wished, kept] = [
    here.filter(({ key }) => books.wished.has(key)),
    here.filter(({ key }) => !books.wished.has(key)),
  ].map((writes) => writes.map(({ moved }) => moved).reduce((all, one) => sum(all, one), {}));
  const mayStay = cart !== undefined && books.leftToScreens.has(cart) ? wished : {};
  const mayRunShort = rounds.flat().some((act) => act.kind === 'stock');
  return Object.entries(sum(books.inCart(), kept ?? {}, -1))
    .filter(([sku, left]) => (left < 0 && !mayRunShort) || left > (mayStay?.[sku] ?? 0))
    .map(([sku, left]) => `${String(left)} of ${sku} went astray in the cart`);
}

/** Nothing was chosen to be kept: with its offer every choice goes. (The cheapest delivery is nobody's choice.) */
function choicesAreGone({ shop, books, customer }: World): string[] {
  const cart = shop.cart(customer);
  if (!cart || books.leftToScreens.has(cart.id)) return [];
  return [
    ...cart.couponCodes.map((code) => `${code} stayed`),
    ...(cart.fulfillment?.id === 'tomorrow' ? ['the delivery stayed'] : []),
    ...(cart.shipTo?.streetAddress === '5 Market Street' ? ['the address stayed'] : []),
  ];
}

/** Changes that no shopper asked for. */
const ownAccord = /^(withdraw|terms|fit)-/;

async function nothingIsLeft({ ports, clock, shopper }: World): Promise<string[]> {
  const [attempts, overdue, stored] = await Promise.all([
    ports.ledger.listOpen(clock(), 10),
    ports.quotes.listOverdue(clock(), 10),
    ports.quotes.find(shopper),
  ]);
  return [
    ...attempts.map(({ quote, progress }) => `${quote.id} was left ${progress.kind}`),
    ...overdue.map(({ quote, state }) => `${quote.id} was left ${state}`),
    ...(stored?.state === 'untold' ? [`${stored.quote.id} was left untold`] : []),
  ];
}
