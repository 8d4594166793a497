import type { Sounds } from './language-words.ts';

/**
 * How a word (folded) sounds, one character per sound, by the letter rules of a language: a pronouncing dictionary would weigh more
 * than the rest of the bundle. Vowels are i e a o u, A (cow), I (ice) and O (boy); S is sh, C ch, J j, T th.
 */
export type Phones = (word: string) => string;

export function createPhones(sounds: Sounds): Phones {
  const irregular = new Map(Object.entries(sounds.irregular));
  const rules = new Map(Object.entries(sounds.rules).map(([letter, line]) => [letter, read(line)]));
  return (word) => irregular.get(word) ?? melt(spell(word, rules));
}

/** Two words said in one breath. */
export const together = (first: string, second: string): string => melt(first + second);

/** In the order they are tried, by first letter: pattern at this place, sounds. */
type Rules = ReadonlyMap<string, readonly (readonly [RegExp, string])[]>;

function spell(word: string, rules: Rules): string {
  let sounds = '';
  for (let at = 0; at < word.length;) {
    const rule = ruleAt(word, at, rules);
    sounds += rule?.sounds ?? '';
    at += rule?.length ?? 1;
  }
  return sounds;
}

function ruleAt(word: string, at: number, rules: Rules) {
  for (const [letters, sounds] of rules.get(word[at] ?? '') ?? []) {
    letters.lastIndex = at;
    const found = letters.exec(word);
    if (found) return { sounds, length: Math.max(1, found[0].length) };
  }
  return undefined;
}

/** Neighbouring vowels become one, and so do doubled consonants: "flower" and "flour" end alike. */
const melt = (sounds: string) =>
  sounds.replace(/([aeiouAIO])[aeiouAIO]+/g, '$1').replace(/([^aeiouAIO])\1+/g, '$1');

const read = (line: string) => line.split(' | ').map(rule);

function rule(text: string): readonly [RegExp, string] {
  const space = text.lastIndexOf(' ');
  return [new RegExp(text.slice(0, space), 'y'), text.slice(space + 1).replace('_', '')];
}
