import fc from 'fast-check';
import type { CustomerId } from '../../../lambda/commerce/id.ts';
import type { Purpose } from '../../../lambda/purchasing/purchasing.ts';
import { bankApproval, declined, regular, twoAddresses } from '../../fakes/shop/data/customers.ts';
import type { Operation } from '../../fakes/shop/faults.ts';

/** Calls around which it matters who came first. */
const calls = ['acquire', 'claim', 'move', 'placeOrder', 'changeCart', 'replace'] as const;
type Call = (typeof calls)[number];

/** What befalls the machine that serves a turn; nothing when empty. */
export interface Fate {
  /** It dies here, counted in steps: there is one before and one after every effect. */
  readonly diesAt?: number;
  /** The platform stops it at its first such call for longer than a lease lives, and then lets it go on. */
  readonly stops?: `${'before' | 'after'} ${Call}`;
  /** The shop never gets that call, or does what it asks for and nobody hears of it. */
  readonly loses?: { readonly what: 'request' | 'answer'; readonly of: Operation };
  /** The request comes a while after the others of its round. */
  readonly late?: true;
  /** The platform has hung up when the answer comes. */
  readonly unheard?: true;
}

export type Conversation = 'kitchen' | 'phone';

/** One thing that happens at the shop, at a device or to the clock. */
export type Act =
  | { readonly kind: 'yes'; readonly in: Conversation; readonly deliveries: readonly Fate[] }
  | { readonly kind: 'no'; readonly in: Conversation; readonly fate: Fate }
  | {
      readonly kind: 'ask';
      readonly in: Conversation;
      readonly sku: string;
      readonly purpose: Purpose;
      readonly fate: Fate;
    }
  /** Something is chosen for the offer, which is read out again. */
  | {
      readonly kind: 'choose';
      readonly in: Conversation;
      readonly what: Choice;
      readonly fate: Fate;
    }
  | { readonly kind: 'check-out'; readonly in: Conversation; readonly fate: Fate }
  | { readonly kind: 'add'; readonly sku: string; readonly fate: Fate }
  | { readonly kind: 'settle'; readonly in: Conversation; readonly fate: Fate }
  | { readonly kind: 'sweep'; readonly fate: Fate }
  /** On the shop's own page, which knows nothing of leases. */
  | { readonly kind: 'web' }
  | { readonly kind: 'price'; readonly sku: string; readonly price: number }
  | { readonly kind: 'stock'; readonly sku: string; readonly left: number }
  | { readonly kind: 'pass'; readonly seconds: number }
  | { readonly kind: 'bank-approves' }
  /** The coupon expires, and nobody can have that delivery any more. */
  | { readonly kind: 'runs-out' };

export type Choice = 'delivery' | 'address' | 'coupon' | 'card';

export interface Script {
  readonly customer: CustomerId;
  /** What lay in the cart before anything was said. */
  readonly before: readonly string[];
  /** The acts of one round happen at the same time, in whatever order the scheduler finds. */
  readonly rounds: readonly (readonly Act[])[];
  readonly comesBack: 'at-once' | 'after-the-sweeper';
  /** Whoever heard no answer says the same once more. */
  readonly insists: boolean;
}

export const skus = ['COF-NL-12', 'EGGS-12'] as const;

const sku = fc.constantFrom(...skus);
const purpose = fc.constantFrom<Purpose>('to-buy', 'to-buy-again');
const conversation = fc.constantFrom<Conversation>('kitchen', 'kitchen', 'kitchen', 'phone');

const stops = calls.flatMap((call) => [`before ${call}`, `after ${call}`] as const);

const mishap: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: fc.record({ diesAt: fc.nat(30) }) },
  { weight: 3, arbitrary: fc.record({ stops: fc.constantFrom(...stops) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      loses: fc.record({
        what: fc.constantFrom('answer', 'request'),
        of: fc.constantFrom(
          'placeOrder',
          'placeOrder',
          'changeCart',
          'freezeCart',
          'thawCart',
          'sendReceipt',
        ),
      }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ unheard: true as const }) },
);

const fate: fc.Arbitrary<Fate> = fc
  .tuple(mishap, fc.boolean())
  .map(([one, late]) => (late ? { ...one, late } : one));

const yes = (where: fc.Arbitrary<Conversation>): fc.Arbitrary<Act> =>
  fc.record({
    kind: fc.constant('yes'),
    in: where,
    deliveries: fc.array(fate, { minLength: 1, maxLength: 3, size: 'max' }),
  });

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: yes(conversation) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('no'), in: conversation, fate }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('ask'), in: conversation, sku, purpose, fate }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('check-out'), in: conversation, fate }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('add'), sku, fate }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('web') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('settle'), in: conversation, fate }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sweep'), fate }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('price'), sku, price: fc.constantFrom(899, 1300) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('stock'), sku, left: fc.constantFrom(0, 1, 2) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pass'), seconds: fc.constantFrom(3, 9, 20, 301) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('bank-approves') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('choose'),
      in: conversation,
      what: fc.constantFrom<Choice>('delivery', 'address', 'coupon', 'card'),
      fate,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('runs-out') }) },
);

const round = fc.array(act, { minLength: 1, maxLength: 4, size: 'max' });
const approved = fc.tuple(
  yes(fc.constant('kitchen')),
  fc.array(act, { maxLength: 2, size: 'max' }),
);

export const script: fc.Arbitrary<Script> = fc.record({
  customer: fc.constantFrom(regular, regular, twoAddresses, twoAddresses, bankApproval, declined),
  before: fc.subarray([...skus, ...skus]),
  rounds: fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: approved.map(([agreed, beside]) => [[agreed, ...beside]]) },
        { weight: 1, arbitrary: fc.constant([]) },
      ),
      fc.array(round, { minLength: 1, maxLength: 2, size: 'max' }),
    )
    .map(([first, rest]) => [...first, ...rest]),
  comesBack: fc.constantFrom('at-once', 'after-the-sweeper'),
  insists: fc.boolean(),
});
