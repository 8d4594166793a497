import { wallTime } from '../../commerce/wall-time.ts';
import { say } from '../../speech/message.ts';
import type { VoiceOrder } from '../../shoppers/voice-orders.ts';
import { markup, type Html } from './markup.ts';
import type { Words } from './words.ts';

/** What was ordered by voice, and where all other orders are. */
export function writeOrders(words: Words, orders: readonly VoiceOrder[], now: Date): Html {
  const { show, seller } = words;
  const elsewhere = say('settings.orders-elsewhere', { seller: seller.name });
  return markup`${
    orders.length === 0
      ? markup`<p>${show(say('settings.no-orders'))}</p>`
      : markup`<ul class="rows">${orders.map((order) => writeOrder(words, order, now))}</ul>`
  }
    <p><a class="way" href="${seller.accountUrl}">${show(elsewhere)}</a></p>`;
}

function writeOrder({ show }: Words, order: VoiceOrder, now: Date): Html {
  const { number, total, items, placedAt, timeZone } = order;
  const placed = {
    date: wallTime(placedAt, timeZone).date,
    today: wallTime(now, timeZone).date,
  };
  return markup`<li>
    ${show(say('settings.order', { placed, number, total }))}
    <ul>${items.map((item) => markup`<li>${show(say('settings.order-item', item))}</li>`)}</ul>
  </li>`;
}
