/**
 * What people say around a sentence and platforms do not stumble over: hesitation, wake words, politeness. The models hold
 * some of it as samples; those still win.
 */
export function withoutPoliteness(words: readonly string[]): readonly string[] {
  const spoken = words.filter((word) => !hesitations.has(word));
  const from = longestAt(openers, (opener) => starts(spoken, opener));
  const rest = spoken.slice(from);
  const to = longestAt(closers, (closer) => starts(rest.slice(-closer.length), closer));
  const kept = rest.slice(0, rest.length - to);
  return kept.length === spoken.length ? spoken : withoutPoliteness(kept);
}

const longestAt = (
  phrases: readonly (readonly string[])[],
  fits: (phrase: readonly string[]) => boolean,
): number => Math.max(0, ...phrases.filter(fits).map(({ length }) => length));

const starts = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length < words.length + 1 && phrase.every((word, at) => words[at] === word);

const split = (phrases: readonly string[]) => phrases.map((phrase) => phrase.split(' '));

const hesitations: ReadonlySet<string> = new Set(['um', 'uh', 'umm', 'uhm', 'er', 'hmm', 'alexa']);
const openers = split([
  'please',
  'hey',
  'okay google',
  'hey google',
  'can you',
  'could you',
  'would you',
  'can you please',
  'could you please',
  'i want you to',
  "i'd like you to",
  'i want to',
  "i'd like to",
  'i would like to',
  'i need to',
  'so',
  'well',
  'actually',
  'okay',
]);
const closers = split(['please', 'thanks', 'thank you', 'for me', 'for me please', 'now please']);
