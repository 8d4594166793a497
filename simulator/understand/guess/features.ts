import type { Language } from '../language.ts';
import type { Model } from '../model.ts';
import type { SlotReader } from '../slot-reader.ts';

/** What a sentence is recognised by. */
export type ReadFeatures = (words: readonly string[], reader: SlotReader) => readonly string[];

/** A word that no sample has: a name that no list holds, most of the time. */
const unknown = '<?>';
const goods = '<goods>';
const elsewhere = '<elsewhere>';

/**
 * Word 1- to 3-grams in which values of slots count as their type, 1- and 2-grams of the samples' own words, and 3- and 4-grams of
 * characters for what is said a little differently.
 */
export function createFeatures(model: Model): ReadFeatures {
  const { language } = model;
  const vocabulary = vocabularyOf(model);
  const types = [...model.types.keys()];
  const strange = new Set(model.elsewhere?.map(language.plain));
  return (words, reader) => {
    const { shape, said } = shapeOf(words, { language, reader, types, vocabulary, strange });
    const own = said.filter((word) => vocabulary.has(word));
    const features = [
      ...grams(['^', ...shape, '$'], 3, 's'),
      ...grams(own, 2, 'w'),
      ...skips(shape),
      ...said.map((word) => `u:${word}`),
      ...characters(said),
      ...language.conceptsIn(shape),
    ];
    return [...new Set(features)];
  };
}

function vocabularyOf({ intents, outOfScope = [], language }: Model): ReadonlySet<string> {
  const { wordsOf, plain } = language;
  const counts = new Map<string, number>();
  const note = (text: string, count: number) => {
    for (const word of wordsOf(text).map(plain)) counts.set(word, (counts.get(word) ?? 0) + count);
  };
  for (const { patterns } of intents) {
    for (const part of patterns.flat()) if (part.kind === 'words') note(part.text, 2);
  }
  for (const sentence of outOfScope) note(sentence, 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word));
}

interface Known {
  readonly language: Language;
  readonly reader: SlotReader;
  readonly types: readonly string[];
  readonly vocabulary: ReadonlySet<string>;
  readonly strange: ReadonlySet<string>;
}

function shapeOf(words: readonly string[], known: Known) {
  const shape: string[] = [];
  const said: string[] = [];
  for (let at = 0; at < words.length;) {
    const { token, length } = longestValue(known, at);
    if (token !== undefined) {
      if (shape.at(-1) === unknown || shape.at(-1) === token) shape.pop();
      shape.push(token);
      at += length;
      continue;
    }
    const word = known.language.plain(words[at] ?? '');
    said.push(word);
    if (known.strange.has(word)) shape.push(elsewhere);
    else if (known.vocabulary.has(word)) shape.push(word);
    else if (shape.at(-1) !== unknown) shape.push(unknown);
    at += 1;
  }
  return { shape, said };
}

function longestValue(
  { reader, types }: Known,
  at: number,
): { readonly token?: string; readonly length: number } {
  let longest: { token?: string; length: number } = { length: 0 };
  for (const type of types) {
    for (const { length, free } of reader.read(type, at)) {
      if (!free && length > longest.length) longest = { token: tokenOf(type), length };
    }
  }
  return longest;
}

const tokenOf = (type: string): string => (/product/i.test(type) ? goods : `<${type}>`);

function grams(tokens: readonly string[], most: number, mark: string): readonly string[] {
  const found: string[] = [];
  for (let length = 1; length <= most; length += 1) {
    for (let at = 0; at + length <= tokens.length; at += 1) {
      found.push(`${mark}:${tokens.slice(at, at + length).join(' ')}`);
    }
  }
  return found;
}

/** Two words with another between them. */
const skips = (tokens: readonly string[]): readonly string[] =>
  tokens.slice(2).map((token, at) => `g:${tokens[at] ?? ''} ${token}`);

function characters(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const word of words) {
    const text = ` ${word} `;
    for (const length of [3, 4]) {
      for (let at = 0; at + length <= text.length; at += 1) {
        found.push(`c:${text.slice(at, at + length)}`);
      }
    }
  }
  return found;
}
