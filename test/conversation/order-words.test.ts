import { expect, test } from '@jest/globals';
import type { Order, OrderStatus, ShipmentStatus } from '../../lambda/commerce/order.ts';
import { describeOrder } from '../../lambda/conversation/order-words.ts';
import { loadSpeech } from '../../lambda/speech/speech.ts';
import { createFakeShop } from '../fakes/shop/create-fake-shop.ts';
import { customer } from './shoppers.ts';
import { noon } from './surroundings.ts';

const shop = createFakeShop({ clock: () => noon });

function orderOf(name: string): Order {
  const [order] = shop.orders(customer(name));
  if (!order) throw new Error(`${name} has no order`);
  return order;
}

const delivered = orderOf('regular');
const [, partlyShipped = delivered] = shop.orders(customer('waiting'));

const inWords = async (order: Order): Promise<string> =>
  (await loadSpeech('en-US')).say(describeOrder(order, noon, shop.seller.telephone), 0);

test.each<[OrderStatus, string]>([
  ['OrderPaymentDue', 'Your order ending in 4 0 5 1 is waiting for your payment.'],
  ['OrderProcessing', 'Your order ending in 4 0 5 1 is being packed.'],
  ['OrderPickupAvailable', 'Your order ending in 4 0 5 1 is ready for pick-up.'],
  ['OrderCancelled', 'Your order ending in 4 0 5 1 was cancelled.'],
  ['OrderReturned', 'Your order ending in 4 0 5 1 was returned.'],
  [
    'OrderProblem',
    "There's a problem with your order ending in 4 0 5 1. Please call 312 555 0100.",
  ],
])('%s is said in a sentence', async (status, words) => {
  expect(await inWords({ ...delivered, status, shipments: [] })).toBe(words);
});

const shipped = (status: ShipmentStatus, expectedBy?: string): Order => ({
  ...delivered,
  status: 'OrderInTransit',
  shipments: delivered.shipments.map(({ id, lines }) => ({
    id,
    lines,
    status,
    ...(expectedBy !== undefined && { expectedBy }),
  })),
});

test.each([
  ['that comes tomorrow', '2026-11-21T18:00:00Z', 'is on its way and comes tomorrow.'],
  ['that comes next week', '2026-11-30T18:00:00Z', 'is on its way and comes November 30.'],
  ['that is overdue promises nothing', '2026-11-18T18:00:00Z', 'is on its way.'],
  ['without a date promises nothing', undefined, 'is on its way.'],
])('a shipment %s', async (_, expectedBy, words) => {
  const said = await inWords(shipped('in_transit', expectedBy));
  expect(said).toBe(`Your order ending in 4 0 5 1 ${words}`);
});

test('what was cancelled of an order is neither sent nor being packed', async () => {
  const lines = partlyShipped.lines.map((line) =>
    line.status === 'partial' ? { ...line, status: 'removed' as const } : line,
  );
  expect(await inWords({ ...partlyShipped, lines })).toBe(
    'Your order ending in 4 0 5 2 is on its way and comes Sunday.',
  );
});

test('what has arrived of an order is told with what has not', async () => {
  const shipments = partlyShipped.shipments.map((one) => ({
    ...one,
    status: 'delivered' as const,
    deliveredAt: '2026-11-19T18:00:00Z',
  }));
  expect(await inWords({ ...partlyShipped, shipments })).toMatch(
    /^Part of your order 4 0 5 2 has arrived yesterday: .*\. Still being packed: /,
  );
});
