import { say, type Message } from '../speech/message.ts';
import type { Asked } from './reply.ts';
import type { OfferedOption, Pending, WishKind } from './session.ts';

/** A question in full: what is asked, what kind of answer is listened for, and what is said after silence. */
export interface Question {
  readonly message: Message;
  readonly asks: Asked;
  readonly reprompt: Message;
}

/** The words of a pending question: always the same place, so that it can be repeated, come back, or be explained. */
export function questionOf(pending: Pending, optionsSpoken: number): Question {
  switch (pending.kind) {
    case 'anything':
      return question(say('ask.anything'), 'anything', say('ask.anything-hint'));
    case 'anything-else':
      return question(say('ask.anything-else'), 'yes-no', say('ask.anything-else-hint'));
    case 'which-product':
      return whichProduct(pending.wish);
    case 'choose-product':
      return choice(pending.options, pending.from, optionsSpoken);
    case 'confirm-product': {
      const { name } = pending.option;
      return question(say('ask.product', { name }), 'yes-no', say('ask.product-hint', { name }));
    }
    case 'confirm-quantity': {
      const params = { name: pending.option.name, quantity: pending.quantity };
      const hint = say('ask.quantity-hint', { quantity: pending.quantity });
      return question(say('ask.quantity', params), 'yes-no', hint);
    }
    case 'confirm-purchase': {
      const hint = say('ask.purchase-hint', { total: pending.total });
      return question(say('ask.purchase'), 'yes-no', hint);
    }
    case 'which-store': {
      const stores = pending.stores.map((name) => say('item.name', { name }));
      return question(say('ask.store', { stores }), 'store', say('ask.store-hint', { stores }));
    }
    case 'offer-checkout':
      return question(say('ask.checkout'), 'yes-no', say('ask.checkout-hint'));
    case 'resume-cart':
      return question(say('ask.resume'), 'yes-no', say('ask.checkout-hint'));
  }
}

const question = (message: Message, kind: Asked['kind'], reprompt: Message): Question => ({
  message,
  asks: { kind },
  reprompt,
});

function whichProduct(wish: WishKind): Question {
  switch (wish) {
    case 'add-to-cart':
      return question(say('ask.add'), 'product', say('ask.add-hint'));
    case 'reorder':
      return question(say('ask.reorder'), 'product', say('ask.reorder-hint'));
    case 'remove-from-cart':
      return question(say('ask.remove'), 'product', say('ask.remove-hint'));
  }
}

function choice(all: readonly OfferedOption[], from: number, spoken: number): Question {
  const options = all.slice(from, from + spoken).map(({ name }) => say('item.name', { name }));
  const more = all.length > from + spoken;
  const message = more ? say('ask.choose-more', { options }) : say('ask.choose', { options });
  return question(message, 'option', say('ask.choose-hint', { options }));
}
