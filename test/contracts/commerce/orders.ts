import { describe, expect, test } from '@jest/globals';
import { toId } from '../../../lambda/commerce/id.ts';
import { lastFour } from '../../../lambda/commerce/order.ts';
import type { Shop } from './contract-shop.ts';
import {
  as,
  fillCart,
  freezeFilledCart,
  newKey,
  outcomeOf,
  placeAs,
  valueOf,
  writeAs,
} from './shopping.ts';

export function orders(shop: Shop): void {
  describe('the orders', () => {
    test('come newest first, as many as asked, the open cart never among them', async () => {
      const { regular } = shop().people;
      await fillCart(shop(), regular);
      const all = await valueOf(shop().backend.listOrders(as(regular), { limit: 200 }));
      const dates = all.map((order) => Date.parse(order.placedAt));
      expect(all.length).toBeGreaterThan(20);
      expect(dates).toEqual(dates.toSorted((a, b) => b - a));
      expect(Math.max(...dates)).toBeLessThanOrEqual(shop().now().getTime());
      const two = await valueOf(shop().backend.listOrders(as(regular), { limit: 2 }));
      expect(two).toEqual(all.slice(0, 2));
    });

    test('can be asked for from a moment on', async () => {
      const { regular } = shop().people;
      const all = await valueOf(shop().backend.listOrders(as(regular), { limit: 200 }));
      const [, , third] = all;
      if (!third) throw new Error('the regular has fewer than three orders');
      const query = { limit: 200, placedAfter: third.placedAt };
      expect(await valueOf(shop().backend.listOrders(as(regular), query))).toEqual(all.slice(0, 2));
    });

    test('tell what was bought, the latest first, and how often', async () => {
      const { regular } = shop().people;
      const all = await valueOf(shop().backend.listOrders(as(regular), { limit: 200 }));
      const since = all.at(-1)?.placedAt ?? '';
      const bought = all.slice(0, -1).filter(({ status }) => status !== 'OrderCancelled');
      const purchases = await valueOf(shop().backend.listPurchases(as(regular), since));
      for (const { variantId, sku, name, times, firstAt, lastAt, lastQuantity } of purchases) {
        const orders = bought.filter(({ lines }) => lines.some((line) => line.sku === sku));
        const [latest] = orders;
        const line = latest?.lines.find((one) => one.variantId === variantId);
        expect([name, times, firstAt, lastAt, lastQuantity]).toEqual([
          line?.name,
          orders.length,
          orders.at(-1)?.placedAt,
          latest?.placedAt,
          line?.quantity,
        ]);
      }
      const skus = new Set(bought.flatMap(({ lines }) => lines.map(({ sku }) => sku)));
      expect(new Set(purchases.map(({ sku }) => sku))).toEqual(skus);
      const dates = purchases.map(({ lastAt }) => lastAt);
      expect(dates).toEqual(dates.toSorted().toReversed());
      const latest = all[0]?.placedAt ?? '';
      expect(await valueOf(shop().backend.listPurchases(as(regular), latest))).toEqual([]);
    });

    test('are found by id and by the last four digits', async () => {
      const { regular } = shop().people;
      const [order] = await valueOf(shop().backend.listOrders(as(regular), { limit: 1 }));
      if (!order) throw new Error('the regular never ordered');
      const byId = await valueOf(shop().backend.readOrder(as(regular), { id: order.id }));
      const byDigits = await valueOf(
        shop().backend.readOrder(as(regular), { lastFour: lastFour(order) }),
      );
      expect(byId).toEqual(order);
      expect(byDigits).toEqual(order);
    });

    test('have distinct last four digits within one customer', async () => {
      const { regular } = shop().people;
      const all = await valueOf(shop().backend.listOrders(as(regular), { limit: 200 }));
      expect(new Set(all.map(lastFour)).size).toBe(all.length);
    });

    test('of others are not found, nor those that never were', async () => {
      const { regular, waiting } = shop().people;
      const [theirs] = await valueOf(shop().backend.listOrders(as(waiting), { limit: 1 }));
      if (!theirs) throw new Error('the waiting one waits for nothing');
      const read = (ref: Parameters<ReturnType<Shop>['backend']['readOrder']>[1]) =>
        valueOf(shop().backend.readOrder(as(regular), ref));
      expect(await read({ id: theirs.id })).toBeUndefined();
      expect(await read({ id: toId<'order'>('999999') })).toBeUndefined();
      expect(await read({ lastFour: '0000' })).toBeUndefined();
    });

    test('tell what is under way, with tracking, arriving today', async () => {
      const { waiting } = shop().people;
      const all = await valueOf(shop().backend.listOrders(as(waiting), { limit: 10 }));
      const underWay = all.filter((order) => order.status === 'OrderInTransit');
      const shipments = underWay.flatMap((order) => order.shipments);
      expect(shipments.every((one) => one.trackingNumber && one.carrier)).toBe(true);
      const today = shipments.filter(
        (one) => Math.abs(Date.parse(one.expectedBy ?? '') - shop().now().getTime()) < 86_400_000,
      );
      expect(today.length).toBeGreaterThan(0);
    });

    test('tell what has left of an order and what has not', async () => {
      const { waiting } = shop().people;
      const all = await valueOf(shop().backend.listOrders(as(waiting), { limit: 10 }));
      const partly = all.find((order) => order.lines.some((line) => line.status !== 'fulfilled'));
      const sent = partly?.shipments.flatMap((shipment) => shipment.lines) ?? [];
      const ordered = partly?.lines.reduce((sum, line) => sum + line.quantity, 0) ?? 0;
      const left = sent.reduce((sum, line) => sum + line.quantity, 0);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(ordered);
      expect(partly?.lines.map((line) => line.id)).toEqual(
        expect.arrayContaining(sent.map((line) => line.lineId)),
      );
    });
  });

  describe('cancelling', () => {
    test('gives the money back, once, until something has left', async () => {
      const { regular } = shop().people;
      const ready = await freezeFilledCart(shop(), regular);
      const key = newKey();
      const order = await valueOf(placeAs(shop(), writeAs(regular, key), ready));
      const cancelKey = newKey();
      const cancelled = await valueOf(
        shop().backend.cancelOrder(writeAs(regular, cancelKey), order.id),
      );
      expect(cancelled).toMatchObject({ id: order.id, status: 'OrderCancelled' });
      expect(cancelled.lines.map(({ status, quantity }) => ({ status, quantity }))).toEqual([
        { status: 'removed', quantity: 1 },
      ]);
      const again = shop().backend.cancelOrder(writeAs(regular, cancelKey), order.id);
      expect(await outcomeOf(again)).toBe('replayed');
      const charges = await shop().charges(regular);
      expect(charges.filter((charge) => charge.key === key)).toMatchObject([
        { status: 'refunded' },
      ]);
    });

    test('comes too late for what is under way', async () => {
      const { waiting } = shop().people;
      const all = await valueOf(shop().backend.listOrders(as(waiting), { limit: 10 }));
      const shipped = all.find((order) => order.shipments.length > 0);
      if (!shipped) throw new Error('nothing is under way');
      const answer = shop().backend.cancelOrder(writeAs(waiting), shipped.id);
      expect(await outcomeOf(answer)).toBe('too_late');
    });

    test('of an order of somebody else finds nothing', async () => {
      const { regular, waiting } = shop().people;
      const [theirs] = await valueOf(shop().backend.listOrders(as(waiting), { limit: 1 }));
      if (!theirs) throw new Error('the waiting one waits for nothing');
      const answer = shop().backend.cancelOrder(writeAs(regular), theirs.id);
      expect(await outcomeOf(answer)).toBe('not_found');
    });
  });
}
