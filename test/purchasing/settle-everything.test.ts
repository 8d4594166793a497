import { expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import { settleEverything } from '../../lambda/purchasing/settle-everything.ts';
import type { SweepContext } from '../../lambda/purchasing/sweep.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { openDesk } from './checkout-desk.ts';
import type { Desk } from './checkout-desk.ts';
import { sampleQuote } from './sample-quote.ts';

const context = (desk: Desk) => (): SweepContext => {
  const { locale, signal, requestId, at } = desk.ctx();
  return { locale, signal, requestId, at };
};

test('settling goes on past the first round, and counts everybody once', async () => {
  const desk = openDesk();
  for (let index = 0; index < 230; index += 1) {
    const shopper = toShopperId(`shopper-${String(index)}`);
    await desk.stores.quotes.replace(sampleQuote({ shopper, cartId: toId<'cart'>('bought') }));
  }
  expect(await settleEverything(desk.purchasing, context(desk))).toEqual({ settled: 230, left: 0 });
  expect(await settleEverything(desk.purchasing, context(desk))).toEqual({ settled: 0, left: 0 });
});

test('settling ends when nothing more can be settled now', async () => {
  const desk = openDesk();
  const quote = await desk.readOut(await desk.want('COF-NL-12'));
  desk.shop.faults.loseRequests('placeOrder');
  await desk.purchasing.approve(desk.ctx(), quote.id);
  desk.pass(20);
  desk.shop.faults.down = true;
  expect(await settleEverything(desk.purchasing, context(desk))).toEqual({ settled: 0, left: 1 });
});
