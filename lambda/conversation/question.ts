import { say, type Message } from '../speech/message.ts';
import { canLink } from './account.ts';
import { isLinked } from './contexts.ts';
import { itemName } from './naming.ts';
import { spokenPage } from './option.ts';
import type { Asked } from './reply.ts';
import type { OfferedOption, Pending, WishKind } from './session.ts';
import type { Turn } from './turn.ts';

type Choice = Extract<Pending, { kind: 'choose-product' }>;

/** A question in full: what is asked, what kind of answer is listened for, and what is said after silence. */
export interface Question {
  readonly message: Message;
  readonly asks: Asked;
  readonly reprompt: Message;
}

/** The words of a pending question: always the same place, so that it can be repeated, come back, or be explained. */
export function questionOf(pending: Pending, turn: Turn): Question {
  switch (pending.kind) {
    case 'anything':
      return question(say('ask.anything'), 'anything', anythingHint(turn));
    case 'anything-else':
      return question(say('ask.anything-else'), 'yes-no', say('ask.anything-else-hint'));
    case 'which-product':
      return whichProduct(pending.wish);
    case 'choose-product':
      return choice(pending, turn.channel.optionsSpoken);
    case 'confirm-product': {
      const { name } = pending.option;
      return question(say('ask.product', { name }), 'yes-no', say('ask.product-hint', { name }));
    }
    case 'confirm-quantity': {
      const params = { name: pending.option.name, quantity: pending.quantity };
      const hint = say('ask.quantity-hint', { quantity: pending.quantity });
      return question(say('ask.quantity', params), 'quantity', hint);
    }
    case 'confirm-purchase': {
      const hint = say('ask.purchase-hint', { total: pending.total });
      return question(say('ask.purchase'), 'yes-no', hint);
    }
    case 'spoken-code':
      return question(say('ask.code'), 'code', say('ask.code-hint'));
    case 'link-by-code':
      return question(say('ask.linked'), 'yes-no', say('ask.linked-hint'));
    case 'confirm-cancel':
      return question(say('ask.cancel-order'), 'yes-no', say('ask.cancel-order-hint'));
    case 'confirm-clear':
      return question(say('ask.clear'), 'yes-no', say('ask.clear-hint'));
    case 'confirm-forget':
      return question(say('ask.forget'), 'yes-no', say('ask.forget-hint'));
    case 'which-store': {
      const stores = pending.stores.map(itemName);
      return question(say('ask.store', { stores }), 'store', say('ask.store-hint', { stores }));
    }
    case 'offer-checkout':
      return question(say('ask.checkout'), 'yes-no', say('ask.checkout-hint'));
    case 'resume-cart':
      return question(say('ask.resume'), 'yes-no', say('ask.checkout-hint'));
  }
}

function anythingHint(turn: Turn): Message {
  if (isLinked(turn)) return say('ask.anything-hint');
  return canLink(turn) ? say('ask.anything-hint-guest') : say('ask.anything-hint-elsewhere');
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
    case 'change-item':
      return question(say('ask.change'), 'product', say('ask.change-hint'));
    case 'remove-from-cart':
      return question(say('ask.remove'), 'product', say('ask.remove-hint'));
  }
}

function choice(pending: Choice, spoken: number): Question {
  const page = spokenPage(pending, spoken);
  const [only, ...others] = page;
  if (only && others.length === 0) return oneOption(pending.wish, only);
  const sizes = areSizes(pending.options);
  const options = page.map(({ name, size }) => itemName(sizes ? (size ?? name) : name));
  const more = pending.options.length > pending.from + spoken;
  const hint = say('ask.choose-hint', { options });
  if (sizes) {
    return question(
      more ? say('ask.size-more', { options }) : say('ask.size', { options }),
      'option',
      hint,
    );
  }
  return question(
    more ? say('ask.choose-more', { options }) : say('ask.choose', { options }),
    'option',
    hint,
  );
}

/** One thing is no choice: it is proposed. */
function oneOption(wish: WishKind, { name }: OfferedOption): Question {
  const proposal =
    wish === 'remove-from-cart' ? say('ask.product', { name }) : say('ask.how-about', { name });
  return question(proposal, 'option', say('ask.product-hint', { name }));
}

/** Options of one product are told apart by their size alone. */
function areSizes(options: readonly OfferedOption[]): boolean {
  const products = new Set(options.map(({ productId }) => productId));
  const sizes = new Set(options.flatMap(({ size }) => size ?? []));
  return products.size === 1 && sizes.size === options.length;
}
