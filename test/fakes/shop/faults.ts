import type { CommerceBackend } from '../../../lambda/commerce/backend.ts';
import type { Notifications } from '../../../lambda/commerce/notifications.ts';

export type Operation =
  Exclude<keyof CommerceBackend, 'name' | 'capabilities' | 'seller'> | keyof Notifications;

/** What a test lets go wrong. Everything is off until it is set, and the counted ones wear out. */
export interface Faults {
  /** Nobody reaches the shop: nothing happens, calls fail with `unavailable`. */
  down: boolean;
  /** Every answer takes this long: effects happen at once, the caller's signal decides whether she hears of them. */
  delayMs: number;
  /** The next calls of that operation take effect, and their answers are lost. */
  loseAnswers(operation: Operation, times?: number): void;
  /** The next calls of that operation never arrive, and the caller cannot tell. */
  loseRequests(operation: Operation, times?: number): void;
  /** The bank charges the next orders, and then the shop falls over before it has them. */
  failAfterCharge(times?: number): void;
  /** Prices of all that lies in the caller's cart move once, after her next reading of it or while it is being frozen. */
  driftPrices(when: 'after-read' | 'at-freeze', percent: number): void;
  /** Runs before the effect of every call; throwing there is a caller's crash before it was sent. */
  before: (operation: Operation) => void | Promise<void>;
  /** Runs after the effect, before the answer; throwing there is a caller's crash before it was heard. */
  after: (operation: Operation) => void | Promise<void>;
}

/** The faults with what is left of the counted ones. */
export interface ArmedFaults extends Faults {
  takeLostAnswer(operation: Operation): boolean;
  takeLostRequest(operation: Operation): boolean;
  readonly takeFall: () => boolean;
  /** The percentage by which prices move now; 0 for not at all. */
  takeDrift(when: 'after-read' | 'at-freeze'): number;
}

export function createFaults(): ArmedFaults {
  const answers = new Map<Operation, number>();
  const requests = new Map<Operation, number>();
  const drifts = new Map<'after-read' | 'at-freeze', number>();
  let falls = 0;
  return {
    down: false,
    delayMs: 0,
    loseAnswers: (operation, times = 1) => void answers.set(operation, times),
    loseRequests: (operation, times = 1) => void requests.set(operation, times),
    failAfterCharge: (times = 1) => void (falls = times),
    driftPrices: (when, percent) => void drifts.set(when, percent),
    before: () => undefined,
    after: () => undefined,
    takeLostAnswer: (operation) => takeOne(answers, operation),
    takeLostRequest: (operation) => takeOne(requests, operation),
    takeFall: () => {
      falls -= 1;
      return falls >= 0;
    },
    takeDrift: (when) => {
      const percent = drifts.get(when) ?? 0;
      drifts.delete(when);
      return percent;
    },
  };
}

function takeOne(left: Map<Operation, number>, operation: Operation): boolean {
  const times = left.get(operation) ?? 0;
  if (times > 0) left.set(operation, times - 1);
  return times > 0;
}
