import type { FulfillmentOption } from '../commerce/cart.ts';
import { wallTime } from '../commerce/wall-time.ts';
import { say, type Message } from '../speech/message.ts';
import type { DaySeen } from '../speech/message-values.ts';

type Timed = Pick<FulfillmentOption, 'type' | 'timeZone' | 'earliest' | 'latest'>;
type Offered = Timed & Pick<FulfillmentOption, 'title' | 'cost'>;

interface Window {
  readonly day: DaySeen;
  readonly from: string;
  readonly to: string;
  /** The window lies within one day. */
  readonly sameDay: boolean;
}

/** "delivered today between 4 PM and 6 PM"; `street` where it may be said aloud. */
export function deliveryOffer(option: FulfillmentOption, at: Date, street?: string): Message {
  const { day, from, to, sameDay } = windowOf(option, at);
  if (option.type === 'pickup') {
    return say('purchase.pickup', { title: option.title, day, from });
  }
  if (street !== undefined) {
    return sameDay
      ? say('purchase.shipping-window-to', { street, day, from, to })
      : say('purchase.shipping-by-to', { street, day });
  }
  return sameDay
    ? say('purchase.shipping-window', { day, from, to })
    : say('purchase.shipping-by', { day });
}

/** "tomorrow from 8 AM for $5.99", as one of several to choose among. */
export function deliveryOption(option: Offered, at: Date): Message {
  const { day, from, sameDay } = windowOf(option, at);
  const cost = costOf(option);
  if (option.type === 'pickup') return say('choice.option-pickup', { title: option.title, day });
  return sameDay ? say('choice.option', { day, from, cost }) : say('choice.by', { day, cost });
}

/** "tomorrow from 8 AM to 10 AM for $5.99". */
export function deliveryInFull(option: Offered, at: Date): Message {
  const { day, from, to, sameDay } = windowOf(option, at);
  const cost = costOf(option);
  if (option.type === 'pickup') {
    return say('choice.pickup', { title: option.title, day, from, cost });
  }
  return sameDay ? say('choice.window', { day, from, to, cost }) : say('choice.by', { day, cost });
}

const costOf = ({ cost }: Offered): Message =>
  cost.amount === 0 ? say('choice.free') : say('choice.cost', { cost });

/** "It comes today between 4 PM and 6 PM". */
export function arrival(option: Timed, at: Date): Message {
  const { day, from, to, sameDay } = windowOf(option, at);
  if (option.type === 'pickup') return say('purchase.arrival-pickup', { day, from });
  return sameDay
    ? say('purchase.arrival-window', { day, from, to })
    : say('purchase.arrival-by', { day });
}

/** The window in the zone where it is delivered. Over several days only the last one counts; a pick-up begins at its start. */
function windowOf(option: Timed, at: Date): Window {
  const start = wallTime(option.earliest, option.timeZone);
  const end = wallTime(option.latest, option.timeZone);
  const date = option.type === 'pickup' ? start.date : end.date;
  const today = wallTime(at, option.timeZone).date;
  return {
    day: { date, today },
    from: start.time,
    to: end.time,
    sameDay: start.date === end.date,
  };
}
