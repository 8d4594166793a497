import type { Language } from './language.ts';
import { together } from './phones.ts';
import { skeleton, skeletonKeys, soundsAlike } from './sounds-alike.ts';

/** A word of the shop's own language, and the places of the products it stands on. */
export interface Word {
  readonly text: string;
  readonly sounds: string;
  readonly on: number[];
}

/** One word, or two that stand side by side: what a word that was heard may have been meant for. */
export interface Alike {
  readonly words: readonly Word[];
  /** 1 is the very word, less is what it sounds like or begins with. */
  readonly likeness: number;
}

/** All words that the shop's products are called by. */
export interface Vocabulary {
  learn(text: string): Word;
  /** Words that stand side by side are also heard as one: "corn flakes", "cornflakes". */
  learnPair(first: Word, second: Word): void;
  /** Best first. `said`: one word, in singular or plural, or some that may be one: "see reel" for "cereal". */
  alike(said: readonly string[]): readonly Alike[];
}

interface Term {
  readonly text: string;
  readonly sounds: string;
  readonly words: readonly Word[];
}

const respelled = 0.97;
const homophone = 0.94;
/** Who heard "flour" where there is flour seldom means the flower. */
const otherHomophone = 0.85;
/** How fast trust falls as two words sound less alike. */
const unlikeness = 2;
const leastSoundAlike = 0.62;
const leastPrefix = 4;
const mostAlike = 24;

export function createVocabulary({ phones, stem }: Language): Vocabulary {
  const inOneBreath = (words: readonly string[]) => words.map(phones).reduce(together, '');
  const words = new Map<string, Word>();
  const byText = new Map<string, Term[]>();
  const bySound = new Map<string, Term[]>();
  const byPrefix = new Map<string, Term[]>();

  function learn(text: string): Word {
    const known = words.get(text);
    if (known) return known;
    const word: Word = { text, sounds: phones(text), on: [] };
    const term = { text, sounds: word.sounds, words: [word] };
    words.set(text, word);
    put(byText, text, term);
    put(byPrefix, text.slice(0, leastPrefix), term);
    for (const key of skeletonKeys(word.sounds)) put(bySound, key, term);
    return word;
  }

  function learnPair(first: Word, second: Word): void {
    const text = first.text + second.text;
    const isPair = ({ words: [one, other] }: Term) => one === first && other === second;
    if (byText.get(text)?.some(isPair)) return;
    const sounds = together(first.sounds, second.sounds);
    const term = { text, sounds, words: [first, second] };
    put(byText, text, term);
    put(bySound, skeleton(sounds), term);
  }

  function alike(said: readonly string[]): readonly Alike[] {
    const text = said.map(stem).join('');
    const spoken = new Set([inOneBreath(said), inOneBreath(said.map(stem))]);
    const found = new Map<Term, number>();
    const note = (term: Term, likeness: number) =>
      found.set(term, Math.max(likeness, found.get(term) ?? 0));

    const trust = words.has(text) ? otherHomophone : homophone;
    for (const sounds of spoken)
      for (const key of skeletonKeys(sounds))
        for (const term of bySound.get(key) ?? []) {
          const likeness = soundsAlike(sounds, term.sounds);
          if (likeness >= leastSoundAlike) note(term, trust * likeness ** unlikeness);
        }
    for (const term of byText.get(text) ?? [])
      note(term, said.length === term.words.length ? 1 : respelled);
    if (said.length === 1 && !words.has(text))
      for (const term of byPrefix.get(text.slice(0, leastPrefix)) ?? [])
        if (term.text.startsWith(text)) note(term, beginning(text, term.text));

    return [...found]
      .map(([term, likeness]) => ({ words: term.words, likeness }))
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, mostAlike);
  }

  return { learn, learnPair, alike };
}

const beginning = (start: string, whole: string) => 0.6 + 0.3 * (start.length / whole.length);

function put(map: Map<string, Term[]>, key: string, term: Term): void {
  const there = map.get(key);
  if (there) there.push(term);
  else map.set(key, [term]);
}
