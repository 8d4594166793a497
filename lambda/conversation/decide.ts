import { askForAccount } from './account.ts';
import type { Answer } from './answer.ts';
import { isLinked, type LinkedTurn } from './contexts.ts';
import { hoursOrAsked } from './dialogues/at-store.ts';
import { bareAnswer } from './dialogues/bare-answer.ts';
import { wish } from './dialogues/fulfil.ts';
import { launch } from './dialogues/launch.ts';
import { misunderstood, silence } from './dialogues/misunderstanding.ts';
import { more } from './dialogues/more.ts';
import { no } from './dialogues/no.ts';
import { orderStatus } from './dialogues/order-status.ts';
import {
  aboutProduct,
  applyCoupon,
  cancelOrder,
  chooseAddress,
  chooseDelivery,
  choosePayment,
  clearCart,
  compareProducts,
  deliveryEstimate,
  forgetMe,
  notLinkedYet,
  reportProblem,
  speakerVerified,
  startOver,
  storeLocation,
  storePhone,
  talkToPerson,
  undo,
  usual,
  whatYouKnow,
} from './dialogues/rare.ts';
import { changeWish, wrongProduct } from './dialogues/rare-wishes.ts';
import { readOut } from './dialogues/read-out.ts';
import { reviewCart } from './dialogues/review-cart.ts';
import { afterNews, onceSettled } from './dialogues/settle.ts';
import { help, leave, repeat, why } from './dialogues/universal.ts';
import { yes } from './dialogues/yes.ts';
import { unlessHushed } from './hush.ts';
import { withdrawOffer } from './offer.ts';
import type { Ports } from './ports.ts';
import type { Turn } from './turn.ts';

type Dialogue = (turn: LinkedTurn) => Promise<Answer> | Answer;

const factOf = {
  'product-price': 'price',
  'product-availability': 'availability',
  'product-size': 'size',
} as const;

/** Which dialogue answers which intent. */
export function decide(turn: Turn, ports: Ports): Promise<Answer> | Answer {
  const { intent } = turn;
  const linked = (dialogue: Dialogue): Promise<Answer> | Answer =>
    isLinked(turn) ? dialogue(turn) : askForAccount(turn, ports.shop.seller);
  const filling = (dialogue: Dialogue) =>
    linked((known) => afterNews(known, ports, () => dialogue(known)));
  const buying = (dialogue: Dialogue) =>
    linked((known) => onceSettled(known, ports, () => dialogue(known)));
  switch (intent.kind) {
    case 'launch':
      return launch(turn, ports);
    case 'reorder':
      return buying((known) => unlessHushed(known, () => wish(known, ports, 'reorder', intent)));
    case 'add-to-cart':
      return filling((known) => wish(known, ports, 'add-to-cart', intent));
    case 'remove-from-cart':
      return filling((known) =>
        unlessHushed(known, () => wish(known, ports, 'remove-from-cart', intent)),
      );
    case 'usual':
      return buying((known) => unlessHushed(known, () => usual(known, ports)));
    case 'review-cart':
      return buying((known) => reviewCart(known, ports));
    case 'checkout':
      return buying((known) => readOut(known, ports));
    case 'order-status':
      return linked((known) => orderStatus(known, ports, intent));
    case 'cancel-order':
      return buying((known) => cancelOrder(known, ports, intent));
    case 'what-you-know':
      return whatYouKnow(turn, ports);
    case 'forget-me':
      return forgetMe(turn, ports);
    case 'product-price':
    case 'product-availability':
    case 'product-size':
      return aboutProduct(turn, ports, factOf[intent.kind], intent.item);
    case 'compare-products':
      return compareProducts(turn, ports, intent.item, intent.other);
    case 'store-location':
      return storeLocation(turn, ports, intent);
    case 'store-phone':
      return storePhone(turn, ports, intent);
    case 'apply-coupon':
      // While the voice code is asked for, a code is that one, and no shop's business.
      if (turn.session.pending?.kind === 'spoken-code') return misunderstood(turn, ports);
      return filling((known) => unlessHushed(known, () => applyCoupon(known, ports, intent)));
    case 'delivery-estimate':
      return linked((known) => unlessHushed(known, () => deliveryEstimate(known, ports, intent)));
    case 'choose-delivery':
      return filling((known) =>
        unlessHushed(known, () => chooseDelivery(known, ports, intent.delivery)),
      );
    case 'choose-address':
      return filling((known) => unlessHushed(known, () => chooseAddress(known, ports, intent)));
    case 'choose-payment':
      return filling((known) => unlessHushed(known, () => choosePayment(known, ports, intent)));
    case 'talk-to-person':
      return talkToPerson(turn, ports);
    case 'report-problem':
      return linked((known) => reportProblem(known, ports, intent));
    case 'change-item':
      return filling((known) => unlessHushed(known, () => changeWish(known, ports, intent)));
    case 'clear-cart':
      return filling((known) => clearCart(known, ports));
    case 'undo':
      return filling((known) => unlessHushed(known, () => undo(known, ports)));
    case 'wrong-product':
      return filling((known) =>
        unlessHushed(known, () => wrongProduct(known, ports, intent.product)),
      );
    case 'start-over':
      return startOver(turn, ports);
    case 'store-hours':
      return hoursOrAsked(turn, ports, intent);
    case 'answer':
      return bareAnswer(turn, ports, intent);
    case 'speaker-verified':
      return speakerVerified(turn, ports, intent);
    case 'yes':
      return yes(turn, ports);
    case 'no':
      return no(turn, ports);
    case 'why':
      return why(turn);
    case 'more':
      return more(turn);
    case 'repeat':
      return turn.session.pending?.kind === 'link-by-code'
        ? notLinkedYet(turn, ports)
        : repeat(turn);
    case 'help':
      return help(turn, ports);
    case 'cancel':
    case 'stop':
      return leave(turn, ports);
    case 'silence':
      return silence(turn, ports);
    case 'fallback':
    case 'unsupported':
      return misunderstood(turn, ports);
    case 'session-ended':
      return ended(turn, ports);
  }
}

/** Nobody listens any more: nothing is said, and what was not bought is taken back. */
async function ended(turn: Turn, ports: Ports): Promise<Answer> {
  await withdrawOffer(turn, ports);
  return { says: [], closesOffer: true };
}
