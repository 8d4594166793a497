import { describe, expect, test } from '@jest/globals';
import { toId } from '../../lambda/commerce/id.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import type { Pending } from '../../lambda/conversation/session.ts';
import type { Turn } from '../../lambda/conversation/turn.ts';
import { say } from '../../lambda/speech/message.ts';
import { seededRandom } from '../../simulator/understand/guess/seeded-random.ts';
import { faultsIn } from './judge.ts';
import { createSpeaker } from './sentences.ts';
import { openShoppers, type Shopper, type Step, type Weaken } from './shoppers.ts';

/** The walks are the same each time. */
const seed = 26;

interface Wandered {
  readonly turns: number;
  readonly intents: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** Says `turns` things, each to one of the devices, until `faults` were found. */
async function wander(turns: number, weaken?: Weaken, enough = Infinity): Promise<Wandered> {
  const random = seededRandom(seed);
  const { shoppers } = await openShoppers(weaken);
  const speakers = new Map(
    shoppers.map((shopper) => [shopper, createSpeaker(shopper.model, random)]),
  );
  const [intents, questions] = [new Set<string>(), new Set<string>()];
  const faults: string[] = [];
  let said = 0;
  let shopper = random.pick(shoppers);
  const story: string[] = [];
  while (said < turns && faults.length < enough) {
    // Mostly she goes on where she is; sometimes another one speaks, or she walks away.
    if (!shopper.isListenedTo() || random.next() < 0.03) {
      if (random.next() < 0.5) shopper.leave();
      shopper = random.pick(shoppers);
      story.length = 0;
    }
    const step = await speak(shopper, speakers.get(shopper), random.next());
    said += 1;
    intents.add(step.intent?.kind ?? 'none');
    questions.add(shopper.waitsFor()?.kind ?? 'nothing');
    story.push(`"${step.heard}" (${step.intent?.kind ?? 'none'}): ${step.turn.says}`);
    for (const fault of faultsIn(step)) {
      faults.push(`${shopper.channel}, turn ${said}: ${fault}\n  ${story.slice(-4).join('\n  ')}`);
    }
  }
  return { turns: said, intents, questions, faults };
}

const speak = (
  shopper: Shopper,
  speaker: ReturnType<typeof createSpeaker> | undefined,
  dice: number,
): Promise<Step> => {
  if (!shopper.isListenedTo() && dice < 0.1) return shopper.launch();
  return shopper.hear(speaker?.(shopper.isListenedTo()) ?? '');
};

test('ten thousand things that are said on both channels break nothing, whatever waits for an answer', async () => {
  const { turns, intents, questions, faults } = await wander(10_000);
  expect(faults).toEqual([]);
  expect(turns).toBe(10_000);
  // A walk that comes nowhere would prove nothing.
  expect(missedBy(intents, allIntents)).toEqual([]);
  expect(missedBy(questions, allQuestions)).toEqual([]);
}, 120_000);

describe('a walk finds out', () => {
  test.each<readonly [string, RegExp, Weaken]>([
    [
      'a cart that fills while hours are told',
      /more-in-cart without the words/,
      async (reply, { intent, shopper }, shop) => {
        if (intent.kind !== 'store-hours' || shopper.kind !== 'linked') return reply;
        const ctx = { ...call, customer: shopper.customer, idempotencyKey: String(Math.random()) };
        await shop.changeCart(ctx, {
          add: [{ variantId: toId<'variant'>('BANANAS'), quantity: 1 }],
        });
        return reply;
      },
    ],
    [
      'a repetition that empties the cart',
      /less-in-cart without the words/,
      async (reply, { intent, shopper }, shop) => {
        if (intent.kind !== 'repeat' || shopper.kind !== 'linked') return reply;
        const lines = shop.cart(shopper.customer)?.lines ?? [];
        const setQuantity = lines.map(({ id }) => ({ lineId: id, quantity: 0 }));
        const ctx = { ...call, customer: shopper.customer, idempotencyKey: String(Math.random()) };
        await shop.changeCart(ctx, { setQuantity });
        return reply;
      },
    ],
    [
      'an answer without words',
      /said nothing/,
      (reply, { intent }) => (intent.kind === 'why' ? { ...reply, messages: [] } : reply),
    ],
    [
      'a question that nobody listens to',
      /asks and does not listen/,
      (reply, { intent }) => (intent.kind === 'help' ? deaf(reply) : reply),
    ],
    [
      'a skill that listens and has asked nothing',
      /listens without a question/,
      (reply, { intent }) =>
        intent.kind === 'product-price' && reply.messages.length > 1
          ? { ...reply, messages: reply.messages.slice(0, -1) }
          : reply,
    ],
    [
      'a hole in a sentence',
      /no speech/,
      (reply, { intent }) =>
        intent.kind === 'review-cart' && reply.asks
          ? { ...reply, messages: [say('ask.product', { name: '{name}' }), ...reply.messages] }
          : reply,
    ],
    [
      'a dialogue that breaks',
      /logged an error/,
      (reply, { intent }) => {
        if (intent.kind === 'undo') throw new Error('broken');
        return reply;
      },
    ],
  ])('%s', async (_, fault, weaken) => {
    const { faults } = await wander(3000, weaken, 1);
    expect(faults.join('\n')).toMatch(fault);
  });
});

/** It asks and is gone. */
function deaf({ messages, directives, session }: Reply): Reply {
  return { messages, directives, session };
}

const call = { locale: 'en-US', signal: new AbortController().signal, requestId: 'walk' };

/** What a walk comes to, and what only a platform tells. */
const allIntents: Readonly<Record<Turn['intent']['kind'], boolean>> = {
  launch: true,
  reorder: true,
  'add-to-cart': true,
  'remove-from-cart': true,
  usual: true,
  'review-cart': true,
  checkout: true,
  'order-status': true,
  'cancel-order': true,
  'store-hours': true,
  answer: true,
  'product-price': true,
  'product-availability': true,
  'product-size': true,
  'compare-products': true,
  'store-location': true,
  'store-phone': true,
  'what-you-know': true,
  'forget-me': true,
  'talk-to-person': true,
  'report-problem': true,
  'apply-coupon': true,
  'delivery-estimate': true,
  'choose-delivery': true,
  'choose-address': true,
  'choose-payment': true,
  'speaker-verified': false,
  'change-item': true,
  'wrong-product': true,
  'clear-cart': true,
  undo: true,
  'start-over': true,
  why: true,
  more: true,
  yes: true,
  no: true,
  repeat: true,
  help: true,
  cancel: true,
  stop: true,
  fallback: true,
  silence: false,
  'session-ended': false,
  unsupported: false,
};

const allQuestions: Readonly<Record<Pending['kind'], boolean>> = {
  'confirm-purchase': true,
  anything: true,
  'anything-else': true,
  'which-product': true,
  'choose-product': true,
  'confirm-product': true,
  'confirm-quantity': true,
  'spoken-code': true,
  'link-by-code': true,
  'confirm-cancel': true,
  'confirm-clear': true,
  'confirm-forget': true,
  'which-store': true,
  'which-coupon': true,
  'choose-delivery': true,
  'choose-address': true,
  'choose-payment': true,
  'about-product': true,
  'offer-to-add': true,
  'confirm-problem': true,
  // Asked where a gateway can tell a person what it was about.
  'put-through': false,
  'offer-checkout': true,
  'resume-cart': true,
};

const missedBy = (
  came: ReadonlySet<string>,
  all: Readonly<Record<string, boolean>>,
): readonly string[] => Object.keys(all).filter((kind) => all[kind] && !came.has(kind));
