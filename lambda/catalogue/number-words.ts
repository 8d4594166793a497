import { fold } from './fold.ts';
import type { NumberWords } from './language-words.ts';

export interface SaidNumber {
  readonly value: number;
  readonly length: number;
}

/** The numbers of a language. */
export interface Numbers {
  /** "24" is "twenty four", "1.5" "one point five"; article numbers and the like are read digit by digit. */
  words(digits: string): readonly string[];
  /** The number below a thousand that the words (folded) from `from` on say, and how many words that takes. */
  read(words: readonly string[], from?: number): SaidNumber | undefined;
  /** Whether the word is (part of) a number, wherever it stands. */
  readonly has: (word: string) => boolean;
}

/** A number as it is said, in words. */
interface Phrase {
  readonly words: readonly string[];
  readonly value: number;
}

/** `conjunction`: what stands within numbers below a hundred, and may go unheard: "treinta (y) dos". */
export function createNumbers(said: NumberWords, conjunction: string): Numbers {
  const small = byFirstWord(smallPhrases(said, fold(conjunction)));
  const hundreds = byFirstWord(hundredPhrases(said));
  const and = fold(said.and);
  const points = new Set(said.point.map(fold));
  const readGlued = createReadGlued(said, small);
  const known = new Set([...wordsIn(small), ...wordsIn(hundreds), ...points, and]);

  function gluedAt(words: readonly string[], from: number): SaidNumber | undefined {
    const value = readGlued(words[from] ?? '');
    return value === undefined ? undefined : { value, length: 1 };
  }

  function readWhole(words: readonly string[], from: number): SaidNumber | undefined {
    const hundred = longest(hundreds, words, from);
    if (!hundred) return longest(small, words, from) ?? gluedAt(words, from);
    const after = from + hundred.length;
    const isJoined = and !== '' && words[after] === and;
    const rest = longest(small, words, isJoined ? after + 1 : after);
    if (!rest || rest.value > 99) return hundred;
    return {
      value: hundred.value + rest.value,
      length: hundred.length + rest.length + Number(isJoined),
    };
  }

  return {
    words: (digits) => inWords(digits, said),
    read(words, from = 0) {
      const whole = readWhole(words, from);
      if (!whole) return undefined;
      const at = from + whole.length;
      const digit = points.has(words[at] ?? '') ? longest(small, words, at + 1) : undefined;
      if (!digit || digit.value > 9) return whole;
      return { value: whole.value + digit.value / 10, length: whole.length + 1 + digit.length };
    },
    has: (word) => known.has(word) || readGlued(word) !== undefined,
  };
}

function inWords(digits: string, said: NumberWords): readonly string[] {
  const [whole = '', fraction] = digits.split('.');
  const oneByOne = (text: string) => Array.from(text, (digit) => said.upTo99[Number(digit)] ?? '');
  const isCode = whole.length > 4 || /^0\d/.test(whole);
  const read = isCode ? oneByOne(whole) : [wholeInWords(Number(whole), said)];
  const all = fraction ? [...read, said.point[0] ?? '', ...oneByOne(fraction)] : read;
  return all.flatMap(split);
}

function wholeInWords(value: number, said: NumberWords): string {
  if (value < 100) return said.upTo99[value] ?? '';
  const [size, names] = value < 1000 ? [100, said.hundreds] : [1000, said.thousands];
  const [head, rest] = [names[Math.floor(value / size) - 1] ?? '', value % size];
  if (rest === 0) return said.roundHundreds[value] ?? head;
  const tail = wholeInWords(rest, said);
  if (said.parts !== 'apart') return glue(head, tail, said);
  return [head, ...(size === 100 ? [said.and] : []), tail].join(' ');
}

/** Of two equal letters that meet, one melts away where the language wants that: duecentotto. */
function glue(head: string, tail: string, { parts, and }: NumberWords): string {
  const melts = parts === 'melted' && head.at(-1) === tail[0];
  return `${melts ? head.slice(0, -1) : head}${and}${tail}`;
}

function* smallPhrases(said: NumberWords, conjunction: string): Iterable<Phrase> {
  for (const [value, text] of said.upTo99.entries()) {
    const whole = phrase(text, value);
    const words = whole.words.filter((word) => word !== conjunction);
    yield whole;
    if (words.length > 1 && words.length < whole.words.length) yield { words, value };
  }
  for (const [text, value] of Object.entries(said.also))
    if (value % 100 !== 0 || value === 0) yield phrase(text, value);
}

/** "Zweihundertfünfzig", "duecentotto": what a word says that begins with hundreds. */
function createReadGlued(said: NumberWords, small: Phrases): (word: string) => number | undefined {
  if (said.parts === 'apart') return () => undefined;
  const hundreds = [...hundredPhrases(said)].map(({ words, value }) => ({
    head: words.join(''),
    value,
  }));
  const valueOf = (rest: string) => longest(small, [rest], 0)?.value ?? 0;
  return (word) => {
    for (const { head, value } of hundreds) {
      if (!word.startsWith(head)) continue;
      const rest = word.slice(head.length);
      const tail = valueOf(rest) || valueOf(`${head.at(-1) ?? ''}${rest}`);
      if (tail > 0) return value + tail;
    }
    return undefined;
  };
}

function* hundredPhrases(said: NumberWords): Iterable<Phrase> {
  for (const [at, text] of said.hundreds.entries()) yield phrase(text, 100 * (at + 1));
  for (const [value, text] of Object.entries(said.roundHundreds)) yield phrase(text, Number(value));
  for (const [text, value] of Object.entries(said.also))
    if (value % 100 === 0 && value > 0) yield phrase(text, value);
}

const phrase = (text: string, value: number): Phrase => ({ words: split(fold(text)), value });

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Longest first, so that "twenty four" is not twenty. */
function byFirstWord(phrases: Iterable<Phrase>): Phrases {
  const found = new Map<string, Phrase[]>();
  for (const one of phrases) {
    const [first = ''] = one.words;
    const there = found.get(first);
    if (there) there.push(one);
    else found.set(first, [one]);
  }
  for (const all of found.values()) all.sort((one, other) => other.words.length - one.words.length);
  return found;
}

function longest(phrases: Phrases, words: readonly string[], from: number): SaidNumber | undefined {
  const said = phrases
    .get(words[from] ?? '')
    ?.find((one) => one.words.every((word, at) => words[from + at] === word));
  return said && { value: said.value, length: said.words.length };
}

function* wordsIn(phrases: Phrases): Iterable<string> {
  for (const all of phrases.values()) for (const { words } of all) yield* words;
}

const split = (text: string): readonly string[] => text.split(/[ -]/).filter((word) => word !== '');
