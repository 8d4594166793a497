import type { Answer } from '../answer.ts';
import { askForAccount } from '../account.ts';
import type { ChoicePending } from '../choice-question.ts';
import { isLinked } from '../contexts.ts';
import { saysNothing } from '../fitting-deliveries.ts';
import { tellsTooMuch } from '../hush.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { applyCoupon } from './apply-coupon.ts';
import type { BareAnswer } from './bare-answer.ts';
import { chooseAddress } from './choose-address.ts';
import { chooseDelivery, chooseOffered } from './choose-delivery.ts';
import { choosePayment } from './choose-payment.ts';

/** "The second one", "Friday", "the office": chosen is only what the shop still lists for this shopper. `undefined`: it says none of them. */
export async function answerChoice(
  turn: Turn,
  ports: Ports,
  pending: ChoicePending,
  said: BareAnswer,
): Promise<Answer | undefined> {
  if (!isLinked(turn)) return askForAccount(turn, ports.shop.seller);
  if (turn.hushed) return tellsTooMuch;
  if (pending.kind === 'which-coupon') {
    const { coupon } = said;
    return coupon && applyCoupon(turn, ports, { coupon, isOff: false });
  }
  switch (pending.kind) {
    case 'choose-delivery': {
      const option = placeOf(pending.options, said);
      if (option) return chooseOffered(turn, ports, option);
      const delivery = { ...said.delivery, ...(said.store && { store: said.store }) };
      return saysNothing(delivery) ? undefined : chooseDelivery(turn, ports, delivery);
    }
    case 'choose-address': {
      const option = placeOf(pending.options, said);
      if (option) return chooseAddress(turn, ports, option);
      const { address } = said;
      return address && chooseAddress(turn, ports, { address });
    }
    case 'choose-payment': {
      const wanted = placeOf(pending.options, said) ?? said.payment;
      return wanted && choosePayment(turn, ports, wanted);
    }
  }
}

/** A bare number among things that were read out is a place. */
function placeOf<T>(options: readonly T[], { ordinal, item }: BareAnswer): T | undefined {
  const place = ordinal ?? item.quantity;
  if (place === undefined) return undefined;
  return place < 0 ? options.at(place) : options[place - 1];
}
