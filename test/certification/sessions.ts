import type { PlayedTurn } from '../journeys/play.ts';
import { wordsIn } from '../voice-ux/lint-reply.ts';
import { everywhere, type Rule } from './rule.ts';

/**
 * Amazon, "Certify your Skill with Amazon Pay", session management, still asked of skills that sell: a session that ended with items
 * in the cart is followed by one that offers to go on with them.
 */
export const resumesCart: Rule = {
  name: 'cart-not-resumed',
  channels: everywhere,
  find: ({ turns }) =>
    turns
      .filter(({ intent }) => intent === 'launch')
      .filter((turn) => turn.linked && (turn.cartBefore?.lines.length ?? 0) > 0 && isServed(turn))
      .filter(({ says }) => !/\bcart\b/.test(says) || !/check out[^?]*\?$/.test(says))
      .map(({ says }) => says),
};

/** The shop has answered all that was asked of it. */
const isServed = ({ calls }: PlayedTurn): boolean =>
  calls.every(({ outcome }) => outcome === 'ok' || outcome === 'replayed');

const needsAccount: ReadonlySet<string> = new Set([
  'reorder',
  'add-to-cart',
  'remove-from-cart',
  'review-cart',
  'checkout',
  'order-status',
]);

/** Amazon, "Functional Testing for a Custom Skill", skills that use account linking: the card comes with the first intent that needs it. */
export const sendsLinkCard: Rule = {
  name: 'no-link-card',
  channels: ['alexa'],
  find: ({ turns }) =>
    turns
      .filter(({ linked, intent }) => !linked && intent !== null && needsAccount.has(intent))
      .filter(({ card, listening }) => card?.type !== 'LinkAccount' || listening)
      .map(({ heard, card }) => `"${heard}" got ${card?.type ?? 'no card'}`),
};

/**
 * Amazon, "Voice Interface and User Experience Testing for a Custom Skill", session management: the session stays open exactly when
 * something is asked. While Alexa verifies the speaker she has the floor.
 */
export const listensAfterQuestions: Rule = {
  name: 'session-and-question-differ',
  channels: everywhere,
  find: ({ turns }) =>
    turns
      .filter(({ directives }) => !JSON.stringify(directives).includes('Connections.Start'))
      .filter(({ says, listening }) => says.endsWith('?') !== listening)
      .map(({ says, listening }) => `${listening ? 'listens' : 'ends'} after: ${says}`),
};

/** The same page, required built-in intents: Help answers and stays, Stop and Cancel end. */
export const helpsAndStops: Rule = {
  name: 'help-or-stop-misheard',
  channels: everywhere,
  find: ({ turns }) =>
    turns
      .filter(({ intent, listening, says }) => {
        if (intent === 'help') return !listening || wordsIn(says) < 5;
        return (intent === 'stop' || intent === 'cancel') && listening;
      })
      .map(({ heard, says }) => `"${heard}" got: ${says}`),
};

/** Amazon's voice design guide on returning users: the greeting is brief the second time. Like is compared with like. */
export const greetsBriefly: Rule = {
  name: 'launch-not-briefer',
  channels: everywhere,
  find: ({ turns }) => {
    const launches = turns.filter(({ intent, listening }) => intent === 'launch' && listening);
    return launches.flatMap((later, index) => {
      const [first] = launches.slice(0, index).filter((one) => waits(one) === waits(later));
      return first && wordsIn(later.says) >= wordsIn(first.says) ? [later.says] : [];
    });
  },
};

/** Which question the greeting ends in. */
const waits = ({ says }: PlayedTurn): string => says.split(/(?<=[.!?])\s+/).at(-1) ?? '';
