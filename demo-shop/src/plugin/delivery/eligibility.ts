import type { Order, ShippingMethod } from '@vendure/core';
import { LanguageCode, ShippingEligibilityChecker } from '@vendure/core';
import type { Schedule, Window } from './schedule.ts';
import { windowOf } from './schedule.ts';
import { servedState } from './states.ts';

export function scheduleOf(method: ShippingMethod): Schedule | undefined {
  const kept = method.customFields.schedule;
  return kept ? (JSON.parse(kept) as Schedule) : undefined;
}

export function windowFor(method: ShippingMethod, order: Order): Window | undefined {
  const schedule = scheduleOf(method);
  return schedule && windowOf(schedule, servedState(order.shippingAddress), new Date());
}

/** A way of delivery can be had when its schedule has a window for the order's address at this moment. */
export const scheduleChecker = new ShippingEligibilityChecker({
  code: 'corner-market-schedule',
  description: [{ languageCode: LanguageCode.en, value: 'Within the hours of the schedule' }],
  args: {},
  check: (_ctx, order, _args, method) => windowFor(method, order) !== undefined,
});
