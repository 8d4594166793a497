import type { Language } from '../../understand/language.ts';
import { createPhrases } from '../../understand/phrases.ts';

/** Whether something is said to the device rather than to the skill that has the floor, and what is wanted then. */
export interface Invocation {
  readonly opens: boolean;
  readonly wish: string;
}

/** "open corner market", "ask corner market to reorder my coffee": the whole of what is said, never a part of it. */
export function invocation(name: string, language: Language): (text: string) => Invocation {
  const { wordsOf, fold, join, file } = language;
  const folded = (text: string) => wordsOf(text).map(fold);
  const listed = (phrases: readonly string[]) =>
    createPhrases(
      phrases.map((phrase) => [phrase, true] as const),
      folded,
    );
  const opening = listed(file.invocation.opening.map((phrase) => `${phrase} ${name}`));
  const asking = listed(file.invocation.asking.map((phrase) => `${phrase} ${name}`));
  const towards = listed(file.invocation.towards);
  return (text) => {
    const said = wordsOf(text);
    const words = said.map(fold);
    const from = words[0] === wakeWord ? 1 : 0;
    const opened = opening.longestAt(words, from);
    if (opened?.length === words.length - from) return { opens: true, wish: '' };
    const asked = asking.longestAt(words, from);
    if (!asked) return { opens: false, wish: text };
    const at = from + asked.length;
    const wish = said.slice(at + (towards.longestAt(words, at)?.length ?? 0));
    return wish.length > 0 ? { opens: true, wish: join(wish) } : { opens: false, wish: text };
  };
}

const wakeWord = 'alexa';
