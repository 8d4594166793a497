import { confirms } from './after-an-order.ts';
import { fitsLimits, plainCards } from './answers.ts';
import { readsOut, waitsForYes } from './before-an-order.ts';
import type { Certifiable, Rule, Violation } from './rule.ts';
import {
  greetsBriefly,
  helpsAndStops,
  listensAfterQuestions,
  resumesCart,
  sendsLinkCard,
} from './sessions.ts';
import { asksForCode, keepsCodeSecret, needsCode, offersCode } from './voice-code.ts';

/** What Amazon asks of skills that sell physical goods, as far as it shows in a conversation. */
export const rules: readonly Rule[] = [
  readsOut,
  confirms,
  waitsForYes,
  asksForCode,
  keepsCodeSecret,
  needsCode,
  offersCode,
  resumesCart,
  sendsLinkCard,
  listensAfterQuestions,
  helpsAndStops,
  plainCards,
  greetsBriefly,
  fitsLimits,
];

/** Everything that would fail certification in a journey; on other channels, what holds there too. */
export const certify = (played: Certifiable): readonly Violation[] =>
  rules
    .filter(({ channels }) => channels.includes(played.channel))
    .flatMap(({ name, find }) => find(played).map((found) => ({ rule: name, found })));
