import { describe, expect, test } from '@jest/globals';
import { createPurchasing } from '../../lambda/purchasing/create-purchasing.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { StoreUnavailable } from '../../lambda/runtime/store-unavailable.ts';
import { openDesk } from './checkout-desk.ts';
import type { Desk } from './checkout-desk.ts';

const buy = async (desk: Desk): Promise<Quote> => {
  const quote = await desk.readOut(await desk.want('COF-NL-12'));
  expect(await desk.purchasing.approve(desk.ctx(), quote.id)).toMatchObject({ kind: 'placed' });
  return quote;
};

const receiptIn = async ({ stores }: Desk, { shopper, id }: Quote) => {
  const progress = (await stores.ledger.find(shopper, id))?.progress;
  return progress?.kind === 'placed' ? progress.receipt?.kind : progress?.kind;
};

const sweep = (desk: Desk) => {
  const { locale, signal, requestId, at } = desk.ctx();
  return desk.purchasing.settleAll({ locale, signal, requestId, at });
};

describe('the receipt of an order', () => {
  test('is due with the order, and sent when the order is told', async () => {
    const desk = openDesk({ mails: true });
    const quote = await buy(desk);
    expect(await receiptIn(desk, quote)).toBe('due');
    expect(desk.receipts()).toEqual([]);
    await desk.tell(quote.id);
    expect(await receiptIn(desk, quote)).toBe('sent');
    expect(desk.receipts()).toMatchObject([{ order: desk.bought()[0]?.order }]);
  });

  test('is not due where nobody sends any', async () => {
    const desk = openDesk();
    const quote = await buy(desk);
    await desk.tell(quote.id);
    expect(await receiptIn(desk, quote)).toBeUndefined();
    desk.pass(3600);
    expect(await sweep(desk)).toEqual({ settled: 0, left: 0 });
  });

  test('goes out once, though the turn, its retry and the sweeper all try', async () => {
    const desk = openDesk({ mails: true });
    const quote = await buy(desk);
    desk.pass(20);
    await Promise.all([desk.tell(quote.id), desk.tell(quote.id), sweep(desk), sweep(desk)]);
    await desk.tell(quote.id);
    desk.pass(120);
    expect(await sweep(desk)).toEqual({ settled: 0, left: 0 });
    expect(desk.receipts()).toHaveLength(1);
  });

  test('is sent by the sweeper when the turn broke off before', async () => {
    const desk = openDesk({ mails: true });
    const quote = await buy(desk);
    expect(await sweep(desk)).toEqual({ settled: 0, left: 0 });
    desk.pass(20);
    expect(await sweep(desk)).toEqual({ settled: 1, left: 0 });
    expect(await receiptIn(desk, quote)).toBe('sent');
    expect(desk.receipts()).toHaveLength(1);
  });

  test('is sent at once by the sweeper that finds the order', async () => {
    const desk = openDesk({ mails: true });
    const quote = await desk.readOut(await desk.want('COF-NL-12'));
    desk.shop.faults.loseAnswers('placeOrder');
    desk.shop.faults.loseAnswers('findOrderByKey');
    await desk.purchasing.approve(desk.ctx(), quote.id);
    desk.pass(20);
    await sweep(desk);
    expect(await receiptIn(desk, quote)).toBe('sent');
    expect(desk.receipts()).toHaveLength(1);
  });

  test('stays due while the shop is away, and goes out in a later round', async () => {
    const desk = openDesk({ mails: true });
    const quote = await buy(desk);
    desk.shop.faults.down = true;
    await desk.tell(quote.id);
    desk.pass(20);
    expect(await sweep(desk)).toEqual({ settled: 0, left: 1 });
    expect(await receiptIn(desk, quote)).toBe('due');
    desk.shop.faults.down = false;
    desk.pass(61);
    expect(await sweep(desk)).toEqual({ settled: 1, left: 0 });
    expect(desk.receipts()).toHaveLength(1);
  });

  test('goes out once when the answer was lost', async () => {
    const desk = openDesk({ mails: true });
    const quote = await buy(desk);
    desk.shop.faults.loseAnswers('sendReceipt');
    await desk.tell(quote.id);
    expect(await receiptIn(desk, quote)).toBe('due');
    desk.pass(20);
    expect(await sweep(desk)).toEqual({ settled: 1, left: 0 });
    expect(desk.receipts()).toHaveLength(1);
  });

  test('never holds up the telling for long', async () => {
    const desk = openDesk({ mails: true });
    const quote = await buy(desk);
    desk.shop.faults.delayMs = 5000;
    const before = performance.now();
    await desk.tell(quote.id);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(await desk.stores.quotes.find(quote.shopper)).toMatchObject({ state: 'closed' });
  });

  test('fails without a word to the shopper when the database does', async () => {
    const desk = openDesk({ mails: true });
    const quote = await buy(desk);
    const away = () => Promise.reject(new StoreUnavailable('away'));
    const purchasing = createPurchasing({
      ...desk.stores,
      shop: desk.shop,
      notifications: desk.shop,
      clock: desk.clock,
      ledger: { ...desk.stores.ledger, find: away },
    });
    await purchasing.told(desk.ctx(), quote.id);
    expect(desk.receipts()).toEqual([]);
  });

  test('is not tried for longer than the shop keeps its key', async () => {
    const events: string[] = [];
    const none = (): void => undefined;
    const logger = { info: none, warn: none, error: (event: string) => void events.push(event) };
    const desk = openDesk({ mails: true, logger });
    const quote = await buy(desk);
    desk.pass(21 * 3600);
    expect(await sweep(desk)).toEqual({ settled: 1, left: 0 });
    expect(await receiptIn(desk, quote)).toBe('unsent');
    expect(events).toEqual(['receipt_unsent']);
    expect(desk.receipts()).toEqual([]);
  });

  test('is a matter for a person when the shop knows no such order', async () => {
    const desk = openDesk({
      mails: true,
      notifications: {
        sendReceipt: () =>
          Promise.resolve({ ok: false, error: { code: 'not_found', retryable: false } }),
      },
    });
    const quote = await buy(desk);
    await desk.tell(quote.id);
    expect(await receiptIn(desk, quote)).toBe('unsent');
  });

  test('is written in the language that the offer was read out in, whoever sends it', async () => {
    const written: string[] = [];
    const desk = openDesk({
      mails: true,
      notifications: {
        sendReceipt: ({ locale }) => {
          written.push(locale);
          return Promise.resolve({ ok: true, value: undefined });
        },
      },
    });
    const quote = await buy(desk);
    desk.pass(20);
    const { signal, requestId, at } = desk.ctx();
    await desk.purchasing.settleAll({ locale: 'de-DE', signal, requestId, at });
    expect(quote.locale).toBe('en-US');
    expect(written).toEqual(['en-US']);
  });
});
