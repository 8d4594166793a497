import { say, type Message } from '../speech/message.ts';
import { deliveryOption } from './delivery.ts';
import { itemName, paymentName } from './naming.ts';
import type { Asked } from './reply.ts';
import type { Pending } from './session.ts';
import type { Turn } from './turn.ts';

export type ChoicePending = Extract<
  Pending,
  { kind: 'which-coupon' | 'choose-delivery' | 'choose-address' | 'choose-payment' }
>;

export const isChoice = (pending: Pending | undefined): pending is ChoicePending =>
  pending?.kind === 'which-coupon' ||
  pending?.kind === 'choose-delivery' ||
  pending?.kind === 'choose-address' ||
  pending?.kind === 'choose-payment';

interface Question {
  readonly message: Message;
  readonly asks: Asked;
  readonly reprompt: Message;
}

/** What can be chosen for an order; places and cards are for ears that may hear of them. */
export function choiceQuestion(pending: ChoicePending, { at, hushed }: Turn): Question {
  switch (pending.kind) {
    case 'which-coupon':
      return {
        message: say('ask.coupon'),
        asks: { kind: 'coupon' },
        reprompt: say('ask.coupon-hint'),
      };
    case 'choose-delivery': {
      const options = pending.options.map((one) => deliveryOption(one, at));
      return choice('delivery', hushed ? [] : options, say('ask.delivery'));
    }
    case 'choose-address': {
      const options = pending.options.map(({ name }) => itemName(name));
      return choice('address', hushed ? [] : options, say('ask.address'));
    }
    case 'choose-payment': {
      const options = pending.options.map(paymentName);
      return choice('card', hushed ? [] : options, say('ask.payment'));
    }
  }
}

/** One alone is no choice: it is proposed. */
function choice(
  kind: 'delivery' | 'address' | 'card',
  options: readonly Message[],
  unnamed: Message,
): Question {
  const [option, ...others] = options;
  const asks = { kind };
  if (!option) return { message: unnamed, asks, reprompt: say('ask.choice-hint') };
  return others.length === 0
    ? {
        message: say('ask.choice-one', { option }),
        asks,
        reprompt: say('ask.choice-one-hint', { option }),
      }
    : {
        message: say('ask.choose', { options }),
        asks,
        reprompt: say('ask.choose-hint', { options }),
      };
}
