import { say } from '../../speech/message.ts';
import { inform, type Answer } from '../answer.ts';
import { isLinked } from '../contexts.ts';
import { withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';

/** "What do you know about me?" In numbers aloud; what exactly is on the page, behind a sign-in. */
export async function whatYouKnow(turn: Turn, ports: Ports): Promise<Answer> {
  if (!isLinked(turn)) return inform(turn.session, { says: [say('privacy.known-guest')] });
  const { links, orders, hasCode, hasLimits } = await ports.knows(turn.shopper.id, turn.at);
  const code = hasCode ? 'yes' : 'other';
  const limits = hasLimits ? 'yes' : 'other';
  const known = say('privacy.known', { links, orders, code, limits });
  const { settingsUrl, shop } = ports;
  if (settingsUrl === undefined || !turn.channel.cards) {
    return inform(turn.session, { says: [known] });
  }
  return inform(turn.session, {
    says: [known, say('privacy.known-page')],
    card: {
      title: say('privacy.known-title', { seller: shop.seller.name }),
      text: [say('privacy.known-text')],
      url: settingsUrl,
    },
  });
}

/** "Forget me": says what goes and what stays, and asks first. */
export function forgetMe(turn: Turn, { shop }: Ports): Answer {
  return isLinked(turn)
    ? {
        says: [say('privacy.about-to', { seller: shop.seller.name })],
        pending: { kind: 'confirm-forget' },
      }
    : { says: [say('privacy.known-guest')], pending: { kind: 'confirm-forget' } };
}

/** The yes to that: from here on nobody is known. */
export async function forgetConfirmed(turn: Turn, ports: Ports): Promise<Answer> {
  await withdrawOffer(turn, ports);
  const guest = turn.guestKey;
  if (guest !== undefined) {
    await Promise.all([ports.shoppers.remove(guest), ports.wishes.remove(guest)]);
  }
  if (!isLinked(turn)) return { says: [say('privacy.forgotten-guest')], closesOffer: true };
  await ports.forget(turn.shopper.id, turn.at);
  return { says: [say('privacy.forgotten')], closesOffer: true };
}
