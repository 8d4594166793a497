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
  const { name } = reason;
  switch (reason.kind) {
    case 'bought': {
      const zone = (await turn.device.timeZone(turn.signal)) ?? 'UTC';
      const day = { date: wallTime(reason.lastAt, zone).date, today: wallTime(turn.at, zone).date };
      const { times } = reason;
      return times > 1
        ? say('reason.bought-often', { name, times, day })
        : say('reason.bought', { name, day });
    }
    case 'closest':
      return say('reason.only', { name });
    case 'chosen':
      return say('reason.chosen', { name });
  }
}
