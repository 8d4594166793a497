import { Order } from '@vendure/core';
import type { EntitySubscriberInterface, UpdateEvent } from 'typeorm';
import { EventSubscriber } from 'typeorm';

/**
 * Vendure reads an order, works, and writes the whole of it back: whoever read it as a cart a moment before it was placed
 * would make a paid order a cart again, to be paid once more. What was placed stays placed.
 */
@EventSubscriber()
export class NoWayBack implements EntitySubscriberInterface<Order> {
  listenTo() {
    return Order;
  }

  beforeUpdate({ entity, databaseEntity }: UpdateEvent<Order>): void {
    const before = databaseEntity as Order | undefined;
    const wasPlaced = before?.active === false && (before.orderPlacedAt as unknown) != null;
    if (wasPlaced && entity?.['active'] === true) {
      throw new Error(`the order ${before.code} was placed meanwhile`);
    }
  }
}
