import { effectsOf, type Effect } from './book.ts';
import type { Step } from './shoppers.ts';

type Kind = NonNullable<Step['intent']>['kind'];
type Waited = NonNullable<Step['waited']>['kind'];

/**
 * What words may change, written by hand from what they mean, and not from how the skill comes to it. What is not named here
 * changes nothing, whatever state the conversation is in.
 */
const byWords: Partial<Readonly<Record<Kind, readonly Effect[]>>> = {
  'add-to-cart': ['more-in-cart'],
  reorder: ['more-in-cart'],
  usual: ['more-in-cart'],
  'remove-from-cart': ['less-in-cart'],
  'change-item': ['more-in-cart', 'less-in-cart'],
  'wrong-product': ['less-in-cart'],
  undo: ['more-in-cart', 'less-in-cart'],
  'apply-coupon': ['coupon'],
};

/** What a yes agrees to, by the question before it. */
const byYes: Partial<Readonly<Record<Waited, readonly Effect[]>>> = {
  'confirm-purchase': ['ordered', 'less-in-cart', 'coupon'],
  'confirm-product': ['more-in-cart', 'less-in-cart'],
  'confirm-quantity': ['more-in-cart', 'less-in-cart'],
  'choose-product': ['more-in-cart', 'less-in-cart'],
  'offer-to-add': ['more-in-cart'],
  'confirm-cancel': ['cancelled'],
  'confirm-clear': ['less-in-cart'],
  'confirm-problem': ['case'],
};

/** What a bare answer may bring about, by the question it answers; out of nowhere a product's name is never more than a guess. */
const byAnswer: Partial<Readonly<Record<Waited, readonly Effect[]>>> = {
  anything: ['more-in-cart'],
  'anything-else': ['more-in-cart'],
  'which-product': ['more-in-cart', 'less-in-cart'],
  'choose-product': ['more-in-cart', 'less-in-cart'],
  'confirm-product': ['more-in-cart', 'less-in-cart'],
  'confirm-quantity': ['more-in-cart', 'less-in-cart'],
  'offer-to-add': ['more-in-cart'],
  'spoken-code': ['ordered', 'less-in-cart', 'coupon'],
  'which-coupon': ['coupon'],
};

/** Where an offer is out, these let go of it, and the cart becomes what it was before; so does whatever ends the conversation. */
const lettingGo: ReadonlySet<Kind> = new Set<Kind>([
  'no',
  'cancel',
  'cancel-order',
  'stop',
  'start-over',
  'session-ended',
  'fallback',
  'silence',
  'launch',
]);

function allowed({ intent, waited, offered, turn }: Step): ReadonlySet<Effect> {
  if (!intent) return new Set();
  const words = wordsFor(intent.kind, waited?.kind);
  const endsIt = lettingGo.has(intent.kind) || words.length > 0 || !turn.listening;
  // What was left behind is taken back when it gets in the way.
  const letsGo = offered === 'behind' || (offered === 'here' && endsIt);
  return new Set<Effect>([
    ...words,
    ...(letsGo ? (['less-in-cart', 'more-in-cart', 'coupon'] as const) : []),
  ]);
}

function wordsFor(kind: Kind, waited: Waited | undefined): readonly Effect[] {
  if (kind === 'yes') return (waited && byYes[waited]) ?? [];
  if (kind === 'answer') return (waited && byAnswer[waited]) ?? [];
  return byWords[kind] ?? [];
}

/** What should not have come of a turn. */
export function faultsIn(step: Step): readonly string[] {
  const { turn, errors, before, after } = step;
  const words = allowed(step);
  return [
    ...errors.map((error) => `logged an error: ${error}`),
    ...effectsOf(before, after)
      .filter((effect) => !words.has(effect))
      .map((effect) => `${effect} without the words for it`),
    ...(/\S/.test(turn.says) ? [] : ['said nothing']),
    ...(/undefined|null\b|NaN|\[object|[<>{}]/.test(turn.says) ? ['said what is no speech'] : []),
    ...(turn.listening && !turn.says.endsWith('?') ? ['listens without a question'] : []),
    ...(!turn.listening && turn.says.includes('?') ? ['asks and does not listen'] : []),
    ...(turn.listening && !/\S/.test(turn.reprompt ?? '') ? ['listens without a reprompt'] : []),
  ];
}
