import { expect } from '@jest/globals';
import type { Speech } from '../../lambda/speech/speech.ts';
import type { SimulatedTurn } from '../../simulator/simulation.ts';
import { lintReply } from '../voice-ux/lint-reply.ts';
import type { Journey, JourneyTurn } from './journey.ts';
import type { Channel, Played } from './play.ts';

/** Whoever answers later is not heard. */
const platformWaitsMs: Readonly<Record<Channel, number>> = { alexa: 8000, google: 5000 };

const writes = new Set([
  'changeCart',
  'freezeCart',
  'thawCart',
  'placeOrder',
  'cancelOrder',
  'openCase',
]);

/** What every script promises, turn by turn, and what the shop's books must show whatever was said. */
export function check(journey: Journey, channel: Channel, played: Played, speech: Speech): void {
  expect(played.errors).toEqual([]);
  expect(Math.max(...played.turns.map(({ ms }) => ms))).toBeLessThan(platformWaitsMs[channel]);
  for (const [index, turn] of journey.turns.entries()) {
    const heard = played.turns[index];
    if (!heard) throw new Error(`"${turn.you}" was not played`);
    expect({ you: turn.you, ...seen(turn, channel, heard) }).toEqual({
      you: turn.you,
      ...expected(turn),
    });
  }
  expect(played.replies.flatMap((reply) => lintReply(reply, speech))).toEqual([]);
  checkBooks(journey, played);
}

const expected = (turn: JourneyTurn) => ({
  unheard: [],
  saysWhatItShouldNot: [],
  listens: turn.listens,
  does: turn.does,
  ...(turn.intent !== undefined && { intent: turn.intent }),
  ...(turn.card !== undefined && { card: turn.card }),
});

/** Facts that are missing come with the answer they are missing from. */
function seen(turn: JourneyTurn, channel: Channel, heard: SimulatedTurn) {
  const says = heard.says.toLowerCase();
  const holds = (fact: string) => says.includes(fact.toLowerCase());
  const unheard = [...turn.hears, ...turn[channel]].filter((fact) => !holds(fact));
  const card = JSON.stringify(heard.card);
  return {
    unheard: unheard.length > 0 ? [...unheard, `in: ${heard.says}`] : [],
    saysWhatItShouldNot: turn.never.filter(holds),
    listens: heard.listening,
    does: heard.calls.flatMap(({ operation }) => (writes.has(operation) ? [operation] : [])),
    ...(turn.intent !== undefined && { intent: heard.intent }),
    ...(turn.card !== undefined && { card: card.includes(turn.card) ? turn.card : card }),
  };
}

/** New orders are as many as told; each was charged once, for exactly a total that had been spoken. */
function checkBooks({ shop }: Journey, { turns, before, after }: Played): void {
  const orders = after.orders.slice(0, after.orders.length - before.orders.length);
  expect(orders).toHaveLength(shop.orders);
  expect(after.charges.length - before.charges.length).toBe(shop.orders);
  for (const { number, total } of orders) {
    expect(after.charges.filter((charge) => charge.order === number)).toEqual([
      { order: number, total, key: expect.any(String) },
    ]);
    const spoken = `$${(total.amount / 100).toFixed(2)}`;
    expect(turns.filter(({ says }) => says.includes(spoken)).length).toBeGreaterThanOrEqual(2);
  }
  expect(Object.fromEntries(after.cart.lines.map((line) => [line.name, line.quantity]))).toEqual(
    shop.cart,
  );
}

/**
 * What channels must have in common: the same operations with the same outcomes, those that run side by side in any order, and the
 * same words but for order numbers.
 */
export const commonGround = ({ turns }: Played) =>
  turns.map(({ heard, intent, says, listening, calls }) => ({
    heard,
    intent,
    says: says.replace(/(ending|ends)( in)?( \d){4}/g, 'ends in ....'),
    listening,
    calls: calls
      .filter(({ operation }) => operation !== 'readCatalogue')
      .map(({ operation, outcome }) => `${operation} ${outcome}`)
      .sort(),
  }));
