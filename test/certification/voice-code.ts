import type { PlayedTurn } from '../journeys/play.ts';
import { inDollars, purchasesOf } from './purchases.ts';
import { everywhere, type Certifiable, type Rule } from './rule.ts';

/**
 * Amazon, "Requirements for Skills that Allow Purchases", 1e and "Voice Code Requirements": once a code is set, it is asked for by
 * voice before every transaction, whoever speaks.
 */
export const asksForCode: Rule = {
  name: 'code-not-asked',
  channels: everywhere,
  find: (played) =>
    played.settings?.code === undefined
      ? []
      : purchasesOf(played)
          .filter(({ placedAt }) => placedAt !== undefined && !isAnswerToCode(played, placedAt))
          .map(({ order }) => `order ${order.number} was placed without the code`),
};

function isAnswerToCode({ turns }: Certifiable, placedAt: number): boolean {
  const [turn, before] = [turns[placedAt], turns[placedAt - 1]];
  return turn?.opens === false && turn.intent === 'answer' && before?.reply?.asks?.kind === 'code';
}

/** Amazon, "Voice Code Requirements": the code stays with the shopper. Neither it nor a wrong one is said, shown, kept or logged. */
export const keepsCodeSecret: Rule = {
  name: 'code-told',
  channels: everywhere,
  find: (played) => {
    const codes = codesOf(played);
    const places = [
      ...played.turns.flatMap(placesOf),
      ...played.replies.map((reply) => JSON.stringify(reply)),
      ...played.logged,
    ];
    return places.filter((text) => codes.some((code) => holdsCode(text, code)));
  },
};

/** The one that is set, and all that were tried. */
const codesOf = ({ settings, turns }: Certifiable): readonly string[] => [
  ...(settings?.code === undefined ? [] : [settings.code]),
  ...turns.flatMap(({ slots }) => slots['code']?.heard ?? []).filter((tried) => tried !== '?'),
];

const placesOf = ({ says, reprompt, card, answer }: PlayedTurn): readonly string[] => [
  says,
  reprompt ?? '',
  JSON.stringify(card),
  JSON.stringify(answer ?? null),
];

/** Also digit by digit, as it would be read out; never as a part of a longer number. */
function holdsCode(text: string, code: string): boolean {
  const digits = code.replace(/\d(?=\d)/g, '$&[ ,.]{0,2}');
  return new RegExp(`(?<!\\d|\\d )${digits}(?!\\d| \\d)`).test(text);
}

/** Cents: where Amazon's rules for voice codes begin. */
const large = 100_00;

/**
 * Amazon, "Requirements for Skills that Allow Purchases", 1e: items or orders of 100 USD or more need a code on offer; here such an
 * order is neither placed nor asked about while none is set.
 */
export const needsCode: Rule = {
  name: 'large-order-without-code',
  channels: everywhere,
  find: (played) => {
    if (played.settings?.code !== undefined) return [];
    const placed = purchasesOf(played).map(({ order }) => order.total);
    const asked = played.turns.flatMap(({ reply }) => {
      const pending = reply?.session.pending;
      return pending?.kind === 'confirm-purchase' ? [pending.total] : [];
    });
    return [...placed, ...asked]
      .filter(({ amount, currency }) => currency === 'USD' && amount >= large)
      .map(inDollars);
  },
};

/** The same page, 1e: customers get the option to set a code where so much is wanted. */
export const offersCode: Rule = {
  name: 'code-not-offered',
  channels: everywhere,
  find: ({ turns, settings }) =>
    settings !== undefined
      ? []
      : turns
          .filter((turn) => turnsDown(turn) && !/voice code/.test(turn.says))
          .map(({ says }) => says),
};

const buying = new Set(['checkout', 'reorder', 'yes']);

/** A wish to buy for so much came to an end without an order. */
const turnsDown = ({ intent, listening, says, calls }: PlayedTurn): boolean =>
  intent !== null &&
  buying.has(intent) &&
  !listening &&
  !calls.some(({ operation }) => operation === 'placeOrder') &&
  (says.match(/\$[\d,]+\.\d\d/g) ?? []).some((said) => inCents(said) >= large);

const inCents = (said: string): number => Math.round(Number(said.replaceAll(/[$,]/g, '')) * 100);
