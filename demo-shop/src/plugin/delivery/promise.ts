import type { Order } from '@vendure/core';
import type { Window } from './schedule.ts';

/** The delivery option of an order, with the window as it was promised when it was chosen. */
export interface DeliveryPromise extends Window {
  readonly methodId: string;
  readonly type: 'shipping' | 'pickup';
  readonly title: string;
  readonly storeId?: string;
  readonly promisedAt: string;
}

export function promiseOf(order: Order): DeliveryPromise | undefined {
  const kept = order.customFields.delivery;
  return kept ? (JSON.parse(kept) as DeliveryPromise) : undefined;
}
