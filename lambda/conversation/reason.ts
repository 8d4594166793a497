import type { Candidate } from '../catalogue/catalogue.ts';
import type { Purchase } from '../commerce/purchase.ts';
import { say, type Message } from '../speech/message.ts';

/** Why this one, in words that can be said: "because you bought it on October 3". */
export function reasonFor(pick: Candidate, purchases: readonly Purchase[], at: Date): Message {
  const { name } = pick;
  const bought = purchases.find(({ variantId }) => variantId === pick.variantId);
  if (!bought) return say('reason.only', { name });
  const day = { date: bought.lastAt.slice(0, 10), today: at.toISOString().slice(0, 10) };
  return bought.times > 1
    ? say('reason.bought-often', { name, times: bought.times, day })
    : say('reason.bought', { name, day });
}
