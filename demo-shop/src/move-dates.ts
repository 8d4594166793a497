import type { INestApplicationContext } from '@nestjs/common';
import { LanguageCode } from '@vendure/common/lib/generated-types';
import { Fulfillment, Order, Payment, TransactionalConnection } from '@vendure/core';
import type { EntityManager } from 'typeorm';
import { IsNull, Not } from 'typeorm';
import type { Moment, OrderPlan, ShipmentPlan } from './data/order-plan.ts';
import type { DeliveryPromise } from './plugin/delivery/promise.ts';
import { servedState, timeZoneOf } from './plugin/delivery/states.ts';
import { Charge } from './plugin/payment/charge.entity.ts';
import { instantAt, wallDate } from './plugin/stores/wall-time.ts';

/** Gives the seeded orders the dates of their plans, counted from today: what arrives today does so at every start. */
export async function moveDates(app: INestApplicationContext): Promise<void> {
  await app.get(TransactionalConnection).rawConnection.transaction(async (manager) => {
    const orders = await manager.find(Order, {
      where: { customFields: { seedPlan: Not(IsNull()) } },
      relations: { fulfillments: true, shippingLines: { shippingMethod: { translations: true } } },
      relationLoadStrategy: 'query',
    });
    for (const order of orders) await moveOrder(manager, order);
  });
}

async function moveOrder(manager: EntityManager, order: Order): Promise<void> {
  const plan = JSON.parse(order.customFields.seedPlan ?? '') as OrderPlan;
  const timeZone = timeZoneOf(servedState(order.shippingAddress) ?? 'IL');
  const at = (moment: Moment): string => instantOf(moment, timeZone).toISOString();
  const placed = instantOf(plan.placed, timeZone);
  await manager
    .createQueryBuilder()
    .update(Order)
    .set({
      orderPlacedAt: placed,
      createdAt: placed,
      updatedAt: placed,
      customFields: { delivery: JSON.stringify(promise(order, plan, timeZone)) },
    })
    .where({ id: order.id })
    .execute();
  await manager.update(Payment, { order: { id: order.id } }, { createdAt: placed });
  await manager.update(Charge, { orderCode: order.code }, { at: placed.toISOString() });
  for (const [index, fulfillment] of order.fulfillments.entries()) {
    const shipment = plan.shipments[index];
    if (shipment) await moveShipment(manager, fulfillment, shipment, at);
  }
}

async function moveShipment(
  manager: EntityManager,
  fulfillment: Fulfillment,
  { shipped, expected, delivered }: ShipmentPlan,
  at: (moment: Moment) => string,
): Promise<void> {
  await manager.update(Fulfillment, fulfillment.id, {
    customFields: {
      shippedAt: at(shipped),
      expectedBy: at(expected),
      deliveredAt: delivered ? at(delivered) : null,
    },
  });
}

function promise(order: Order, plan: OrderPlan, timeZone: string): DeliveryPromise | null {
  const method = order.shippingLines[0]?.shippingMethod;
  const title = method?.translations.find(
    ({ languageCode }) => languageCode === LanguageCode.en,
  )?.name;
  if (!method || title === undefined) return null;
  const { daysAgo, from, to } = plan.delivery;
  return {
    methodId: String(method.id),
    type: 'shipping',
    title,
    timeZone,
    earliest: instantOf({ daysAgo, at: from }, timeZone).toISOString(),
    latest: instantOf({ daysAgo, at: to }, timeZone).toISOString(),
    promisedAt: instantOf(plan.placed, timeZone).toISOString(),
  };
}

/** What is planned for today has not happened yet, however late it is. */
function instantOf({ daysAgo, at }: Moment, timeZone: string): Date {
  const now = new Date();
  const date = wallDate(now, timeZone, -daysAgo);
  const planned = instantAt(date, at, timeZone);
  if (daysAgo !== 0 || planned > now || at < '12:00') return planned;
  const soon = new Date(now.getTime() + 60 * 60_000);
  const endOfDay = instantAt(date, '23:59', timeZone);
  return soon < endOfDay ? soon : endOfDay;
}
