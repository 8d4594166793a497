import { say, type Message } from '../speech/message.ts';
import { canLink } from './account.ts';
import { choiceQuestion } from './choice-question.ts';
import { isLinked } from './contexts.ts';
import type { Intent } from './intent.ts';
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

const pricesNamed: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  'product-price',
  'product-availability',
  'product-size',
  'compare-products',
]);

/** The words of a pending question: always the same place, so that it can be repeated, come back, or be explained. */
export function questionOf(pending: Pending, turn: Turn): Question {
  const { session, intent } = turn;
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
      // After a price that is not the order's, its own belongs to the question.
      const comesBack = pending === session.offer || pending === session.pending;
      const message =
        comesBack && pricesNamed.has(intent.kind)
          ? say('ask.purchase-for', { total: pending.total })
          : say('ask.purchase');
      return question(message, 'yes-no', hint);
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
    case 'confirm-problem':
      return question(say('ask.problem'), 'yes-no', say('ask.problem-hint'));
    case 'put-through':
      return pending.step === 'offer'
        ? question(say('ask.put-through'), 'yes-no', say('ask.put-through-hint'))
        : question(say('ask.summary'), 'yes-no', say('ask.summary-hint'));
    case 'which-store': {
      const stores = pending.stores.map(itemName);
      return question(say('ask.store', { stores }), 'store', say('ask.store-hint', { stores }));
    }
    case 'about-product':
      return question(say('ask.about'), 'product', say('ask.about-hint'));
    case 'offer-to-add':
      return offerToAdd(pending, turn);
    case 'which-coupon':
    case 'choose-delivery':
    case 'choose-address':
    case 'choose-payment':
      return choiceQuestion(pending, turn);
    case 'offer-checkout':
      return question(say('ask.checkout'), 'yes-no', say('ask.checkout-hint'));
    case 'resume-cart':
      return question(say('ask.resume'), 'yes-no', say('ask.checkout-hint'));
  }
}

/** By its name where it comes back, or is asked again: "it" may mean something else by then. */
function offerToAdd(
  pending: Extract<Pending, { kind: 'offer-to-add' }>,
  { session, intent }: Turn,
): Question {
  const [only, ...others] = pending.options;
  if (only && others.length === 0) {
    const { name } = only;
    const message =
      pending === session.pending || intent.kind === 'compare-products'
        ? say('ask.add-named', { name })
        : say('ask.add-it');
    return question(message, 'yes-no', say('ask.add-it-hint', { name }));
  }
  const options = pending.options.map(({ name, size }) =>
    itemName(areSizes(pending.options) ? (size ?? name) : name),
  );
  const message =
    pending === session.pending ? say('ask.add-which-of', { options }) : say('ask.add-which');
  return question(message, 'option', say('ask.add-which-hint'));
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
