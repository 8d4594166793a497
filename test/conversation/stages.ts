import type { Intent } from '../../lambda/conversation/intent.ts';
import type { Pending } from '../../lambda/conversation/session.ts';
import type { Shopper } from '../../lambda/shoppers/shopper.ts';
import {
  add,
  answer,
  available,
  clear,
  coupon,
  deliver,
  heard,
  hours,
  howMuch,
  launch,
  no,
  payBy,
  reorder,
  report,
  sendTo,
} from './intents.ts';
import { persona } from './shoppers.ts';
import { startTalk, type Talk } from './talk.ts';

/** A way to every question that can wait for an answer. */
export interface Stage {
  readonly pending: Pending['kind'];
  readonly shopper: Shopper;
  readonly reach: readonly (Intent | 'leave')[];
}

const newcomer = persona('newcomer');

export const stages: readonly Stage[] = [
  { pending: 'anything', shopper: newcomer, reach: [launch] },
  { pending: 'anything-else', shopper: newcomer, reach: [add('bananas')] },
  { pending: 'which-product', shopper: newcomer, reach: [add()] },
  { pending: 'choose-product', shopper: newcomer, reach: [add('coffee')] },
  { pending: 'confirm-product', shopper: newcomer, reach: [answer('spaghetti')] },
  { pending: 'confirm-quantity', shopper: newcomer, reach: [add('bananas', { quantity: 12 })] },
  { pending: 'confirm-purchase', shopper: persona('regular'), reach: [reorder('coffee')] },
  {
    pending: 'which-store',
    shopper: newcomer,
    reach: [hours(undefined, { store: heard('Uptown') })],
  },
  { pending: 'about-product', shopper: newcomer, reach: [available()] },
  { pending: 'offer-to-add', shopper: newcomer, reach: [howMuch('bananas')] },
  { pending: 'confirm-problem', shopper: persona('regular'), reach: [report('missing')] },
  { pending: 'confirm-clear', shopper: newcomer, reach: [add('bananas'), clear] },
  { pending: 'which-coupon', shopper: newcomer, reach: [add('bananas'), coupon()] },
  { pending: 'choose-delivery', shopper: newcomer, reach: [add('bananas'), deliver()] },
  {
    pending: 'choose-address',
    shopper: persona('two-addresses'),
    reach: [add('bananas'), sendTo()],
  },
  {
    pending: 'choose-payment',
    shopper: persona('two-addresses'),
    reach: [add('bananas'), payBy()],
  },
  { pending: 'offer-checkout', shopper: newcomer, reach: [add('bananas'), no] },
  { pending: 'resume-cart', shopper: newcomer, reach: [add('bananas'), 'leave', launch] },
];

/** A talk in which that question waits, as it was asked. */
export async function reachStage({ shopper, reach }: Stage): Promise<{
  readonly talk: Talk;
  readonly asked: string;
}> {
  const talk = await startTalk(shopper);
  let asked = '';
  for (const step of reach) {
    if (step === 'leave') talk.leave();
    else asked = (await talk.hear(step)).says;
  }
  return { talk, asked };
}
