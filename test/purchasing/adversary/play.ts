import type { CartWish } from '../../../lambda/commerce/cart.ts';
import { toId } from '../../../lambda/commerce/id.ts';
import type { SweptPurchasing } from '../../../lambda/purchasing/create-purchasing.ts';
import type {
  BuyingContext,
  PutForIt,
  SettledAttempt,
} from '../../../lambda/purchasing/purchasing.ts';
import { serve } from './machine.ts';
import type { Act, Choice, Conversation, Fate, Script } from './script.ts';
import type { World } from './world.ts';

/** Coffee is read out in the kitchen; then everything happens that the script says. */
export async function play(world: World, { before, rounds }: Script): Promise<void> {
  const { ctx } = world.openTurn('kitchen');
  for (const sku of before) await world.purchasing.changeCart(ctx, world.ids(), toAdd(sku));
  const coffee = { in: 'kitchen', sku: 'COF-NL-12', purpose: 'to-buy' } as const;
  await askFor(world, coffee, world.ids(), world.purchasing, ctx);
  for (const round of rounds) {
    await world.waitFor(Promise.all(round.flatMap((act) => perform(world, act))));
  }
}

function perform(world: World, act: Act): Promise<void> | Promise<void>[] {
  switch (act.kind) {
    case 'yes':
      return act.deliveries.map((fate) => sayYes(world, act.in, fate));
    case 'no':
      return sayNo(world, act.in, act.fate);
    case 'ask': {
      const key = world.ids();
      return done(serve(world, act.in, act.fate, (at, ctx) => askFor(world, act, key, at, ctx)));
    }
    case 'choose': {
      const key = world.ids();
      return done(serve(world, act.in, act.fate, (at, ctx) => choose(world, act, key, at, ctx)));
    }
    case 'check-out':
      return done(serve(world, act.in, act.fate, (at, ctx) => readOut(world, act.in, at, ctx)));
    case 'add':
      return done(
        serve(world, 'phone', act.fate, (at, ctx) =>
          at.changeCart(ctx, world.ids(), toAdd(act.sku)),
        ),
      );
    case 'settle':
      return settleIn(world, act.in, act.fate);
    case 'web':
      return world.step('web').then(() => shopOnTheWeb(world));
    case 'sweep':
      return done(serve(world, 'phone', act.fate, (at, ctx) => at.settleAll(ctx)));
    default:
      return world.step(act.kind).then(() => {
        befall(world, act);
      });
  }
}

function befall(
  { shop, books, pass }: World,
  act: Extract<Act, { kind: 'price' | 'stock' | 'pass' | 'bank-approves' | 'runs-out' }>,
): void {
  switch (act.kind) {
    case 'price':
      shop.setPrice(act.sku, act.price);
      return;
    case 'stock':
      shop.setStock(act.sku, act.left);
      return;
    case 'pass':
      pass(act.seconds * 1000);
      return;
    case 'runs-out':
      shop.expireCoupon('FRESH10');
      shop.closeDelivery('tomorrow');
      return;
    case 'bank-approves':
      for (const key of books.keys.keys()) approveIfWaiting(shop, key);
  }
}

function approveIfWaiting(shop: World['shop'], key: string): void {
  try {
    shop.approvePayment(key);
  } catch {
    // Nothing waits there: the bank has nothing to ask.
  }
}

/** Something that no wish is about: what a no takes out of the cart is counted by what lies there. */
async function shopOnTheWeb(world: World): Promise<void> {
  const { ports, traffic, ids } = world;
  const { ctx } = world.openTurn('later');
  await traffic.busy(ports.shop.changeCart({ ...ctx, idempotencyKey: ids() }, toAdd('BUTTER')));
}

/** The yes goes to what that device read out last, as it was when it was said. */
async function sayYes(world: World, conversation: Conversation, fate: Fate): Promise<void> {
  const quote = world.heard.get(conversation);
  if (!quote) return;
  world.history.yeses.set(quote.id, quote);
  const outcome = await serve(world, conversation, fate, async (at, ctx) => {
    const came = await at.approve(ctx, quote.id);
    if (came.kind === 'placed' || came.kind === 'declined') await at.told(ctx, quote.id);
    return came;
  });
  if (!outcome) {
    world.history.unanswered.add(quote.id);
    return;
  }
  world.history.answers.push({ quote, outcome });
  if (outcome.kind === 'changed') world.heard.set(conversation, outcome.quote);
}

/** A no goes to what that device read out last. */
async function sayNo(world: World, conversation: Conversation, fate: Fate): Promise<void> {
  const quote = world.heard.get(conversation);
  if (!quote) return;
  const end = await serve(world, conversation, fate, async (at, ctx) => {
    const came = await at.withdraw(ctx, quote.id);
    if (came.kind === 'placed') await at.told(ctx, quote.id);
    return came;
  });
  if (end?.kind === 'withdrawn') world.history.denied.add(quote.id);
  if (end?.kind === 'placed') {
    world.history.answers.push({ quote, outcome: { ...end, replayed: true } });
  }
}

async function settleIn(world: World, conversation: Conversation, fate: Fate): Promise<void> {
  const settled = await serve(world, conversation, fate, settleAndTell);
  if (settled) world.history.reports.push(settled);
}

export async function settleAndTell(
  purchasing: SweptPurchasing,
  ctx: BuyingContext,
): Promise<SettledAttempt> {
  const settled = await purchasing.settle(ctx);
  if ('quoteId' in settled) await purchasing.told(ctx, settled.quoteId);
  return settled;
}

/** As the conversation does it: what is open is told first, then the wish is put in and the whole read out. */
async function askFor(
  world: World,
  { in: conversation, sku, purpose }: Omit<Extract<Act, { kind: 'ask' }>, 'kind' | 'fate'>,
  key: string,
  purchasing: SweptPurchasing,
  ctx: BuyingContext,
): Promise<void> {
  world.books.wished.add(key);
  const change = await purchasing.changeCart(ctx, key, toAdd(sku), purpose);
  if (change.ok) await readOut(world, conversation, purchasing, ctx);
}

/** As the conversation does it: a card with the read-out itself, all else at the shop before it. */
async function choose(
  world: World,
  { in: conversation, what }: Omit<Extract<Act, { kind: 'choose' }>, 'kind' | 'fate'>,
  key: string,
  purchasing: SweptPurchasing,
  ctx: BuyingContext,
): Promise<void> {
  const wish = wishes[what];
  const change = wish && (await purchasing.changeCart(ctx, key, wish, 'to-buy'));
  if (change?.ok === false) return;
  const paymentMethodId = toId<'payment-method'>(`${ctx.customer}-card-2`);
  await readOut(
    world,
    conversation,
    purchasing,
    ctx,
    wish ? undefined : { added: [], paymentMethodId },
  );
}

const wishes: Readonly<Record<Choice, CartWish | undefined>> = {
  delivery: { fulfillmentOptionId: 'tomorrow' },
  address: {
    shipTo: {
      streetAddress: '5 Market Street',
      addressLocality: 'Indianapolis',
      addressRegion: 'IN',
      postalCode: '46204',
      addressCountry: 'US',
    },
  },
  coupon: { coupon: { apply: 'FRESH10' } },
  card: undefined,
};

async function readOut(
  world: World,
  conversation: Conversation,
  purchasing: SweptPurchasing,
  ctx: BuyingContext,
  more?: PutForIt,
): Promise<void> {
  const outcome = await purchasing.quote(ctx, more);
  if (outcome.kind === 'quoted') world.heard.set(conversation, outcome.quote);
}

const toAdd = (sku: string) => ({ add: [{ variantId: toId<'variant'>(sku), quantity: 1 }] });

async function done(work: Promise<unknown>): Promise<void> {
  await work;
}
