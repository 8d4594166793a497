import { withoutPoliteness } from '../politeness.ts';

/** Whom people address and what they sigh: it says nothing about what they want. */
const chatter: ReadonlySet<string> = new Set(
  'oh ah ugh eh uh um dear sweetheart honey darling hun love dude bro bruh man buddy yo lol folks guys kindly hi hello hey so well now like just really literally actually sorry oops please thanks then too ya tho though'.split(
    ' ',
  ),
);

/** The same words where nothing else is said: "just", "hello". */
export function withoutChatter(words: readonly string[]): readonly string[] {
  const polite = withoutPoliteness(words);
  const kept = polite.filter((word) => !chatter.has(word));
  return kept.length > 0 ? kept : words;
}
