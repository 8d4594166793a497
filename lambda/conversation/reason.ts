import type { Candidate } from '../catalogue/catalogue.ts';
import type { Purchase } from '../commerce/purchase.ts';
import { wallTime } from '../commerce/wall-time.ts';
import { say, type Message } from '../speech/message.ts';
import type { Reason } from './session.ts';
import type { Turn } from './turn.ts';

export function reasonFor({ name, variantId }: Candidate, purchases: readonly Purchase[]): Reason {
  const bought = purchases.find((one) => one.variantId === variantId);
  return bought
    ? { kind: 'bought', name, times: bought.times, lastAt: bought.lastAt }
    : { kind: 'closest', name };
}

/** Why this one: "because you bought it on October 3", by the calendar on the shopper's wall. */
export async function explain(reason: Reason, turn: Turn): Promise<Message> {
  switch (reason.kind) {
    case 'bought': {
      const zone = (await turn.device.timeZone(turn.signal)) ?? 'UTC';
      const day = { date: wallTime(reason.lastAt, zone).date, today: wallTime(turn.at, zone).date };
      const { name, times } = reason;
      return times > 1
        ? say('reason.bought-often', { name, times, day })
        : say('reason.bought', { name, day });
    }
    case 'closest':
      return say('reason.only', { name: reason.name });
    case 'chosen':
      return say('reason.chosen', { name: reason.name });
    case 'habit':
      return explainHabit(reason);
  }
}

/** How often these things are bought: "about every two weeks". */
export function explainHabit({
  count,
  from,
  to,
  isEarly,
}: Extract<Reason, { kind: 'habit' }>): Message {
  if (from !== to) {
    return isEarly ? say('usual.early-between', { from, to }) : say('usual.between', { from, to });
  }
  return isEarly
    ? say('usual.early', { count, weeks: from })
    : say('usual.weekly', { count, weeks: from });
}
