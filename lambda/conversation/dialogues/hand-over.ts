import type { Money } from '../../commerce/money.ts';
import type { HandOverReason } from '../../purchasing/purchasing.ts';
import { say, type Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import type { Card } from '../reply.ts';

interface HandOver {
  readonly reason: HandOverReason;
  readonly total: Money;
  readonly url: string;
}

/** A purchase that only a screen can finish: says why, and sends the way there. */
export function handOver(
  turn: LinkedTurn,
  { shop, settingsUrl }: Ports,
  { reason, total, url }: HandOver,
): Answer {
  if (!turn.channel.cards) return { says: [withoutCard(reason)] };
  const seller = shop.seller.name;
  return {
    says: [why(reason, total)],
    card: isAboutSettings(reason)
      ? settingsCard(seller, settingsUrl ?? shop.seller.accountUrl)
      : {
          title: say('hand-over.card-title', { seller }),
          text: [
            say('hand-over.card-text', { seller }),
            ...(reason === 'over-limit' && settingsUrl !== undefined
              ? [say('hand-over.card-code', { address: settingsUrl })]
              : []),
          ],
          url,
        },
  };
}

const isAboutSettings = (reason: HandOverReason): boolean => reason === 'code-locked';

const settingsCard = (seller: string, url: string): Card => ({
  title: say('hand-over.settings-title', { seller }),
  text: [say('hand-over.settings-text')],
  url,
});

const withoutCard = (reason: HandOverReason): Message =>
  isAboutSettings(reason) ? say('hand-over.code-locked-no-card') : say('hand-over.elsewhere');

function why(reason: HandOverReason, total: Money): Message {
  switch (reason) {
    case 'over-limit':
      return say('hand-over.over-limit', { total });
    case 'order-limit':
      return say('hand-over.order-limit', { total });
    case 'day-limit':
      return say('hand-over.day-limit', { total });
    case 'speaker-unknown':
      return say('hand-over.speaker-unknown');
    case 'channel-may-not-pay':
      return say('hand-over.channel-may-not-pay');
    case 'code-locked':
      return say('hand-over.code-locked');
    case 'pin-locked':
      return say('hand-over.pin-locked');
    case 'no-payment-method':
      return say('hand-over.no-payment-method');
    case 'no-address':
      return say('hand-over.no-address');
    case 'no-delivery':
      return say('hand-over.no-delivery');
    case 'shop-cannot-charge':
      return say('hand-over.shop-cannot-charge');
  }
}
