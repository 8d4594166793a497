import type { VoiceOrder } from '../shoppers/voice-orders.ts';
import type { Attempt } from '../purchasing/ledger.ts';

/** The attempts that became orders, the newest first. */
export const toVoiceOrders = (attempts: readonly Attempt[]): readonly VoiceOrder[] =>
  attempts
    .flatMap(toVoiceOrder)
    .sort((one, other) => Date.parse(other.placedAt) - Date.parse(one.placedAt));

function toVoiceOrder({ quote, progress }: Attempt): readonly VoiceOrder[] {
  if (progress.kind !== 'placed') return [];
  const { number, placedAt, lines } = progress.order;
  return [
    {
      number,
      placedAt,
      timeZone: quote.fulfillment.timeZone,
      total: quote.total,
      items: lines.map(({ name, quantity }) => ({ name, quantity })),
    },
  ];
}
