import type { Language } from './language.ts';
import type { FilledValue, FoundEntry, ListEntry, Model } from './model.ts';
import { createPhraseBook, staticEntries, type PhraseBook } from './phrase-book.ts';

/** One way to fill a slot at some place. `free`: with words that the list does not hold. */
export interface SlotReading {
  readonly length: number;
  readonly value: FilledValue;
  readonly free: boolean;
}

/** Values that a skill has taught the platform for one conversation, by the type's name. */
export type LearntEntries = ReadonlyMap<string, readonly ListEntry[]>;

export interface SlotReader {
  read(type: string, from: number): readonly SlotReading[];
}

export interface SlotReaders {
  for(words: readonly string[], today: string, learnt: LearntEntries): SlotReader;
}

export function createSlotReaders(model: Model): SlotReaders {
  const { language } = model;
  const books = new Map(
    [...model.types].flatMap(([name, type]) =>
      type.kind === 'list'
        ? [[name, createPhraseBook(staticEntries(type.entries), language)] as const]
        : [],
    ),
  );
  const groceries = groceriesOf(model);
  return {
    for(said, today, learnt) {
      const words = said.map(language.fold);
      const taught = new Map(
        [...learnt].map(([type, entries]) => [
          type,
          createPhraseBook(entries.map(asDynamic), language),
        ]),
      );
      const known: Map<string, readonly SlotReading[]>[] = [];
      const readAt = (type: string, from: number): readonly SlotReading[] => {
        const slotType = model.types.get(type);
        switch (slotType?.kind) {
          case 'list':
            return [
              ...readList(
                language,
                [taught.get(type), books.get(type)],
                words,
                from,
                slotType.open,
              ),
              ...(namesGoods(type) ? readGroceries(groceries, words, from) : []),
            ];
          case 'number':
            return readNumbers(language, words, from);
          case 'digits':
            return readExactDigits(language, words, from, slotType.length);
          case 'day':
            return language.readDays(words, from, today).map(({ day, length }) => ({
              length,
              value: { kind: 'day', day },
              free: false,
            }));
          case 'time':
            return readOneTime(language, words, from);
          case undefined:
            return [];
        }
      };
      return {
        read(type, from) {
          const here = (known[from] ??= new Map<string, readonly SlotReading[]>());
          const readings = here.get(type) ?? readAt(type, from);
          here.set(type, readings);
          return readings;
        },
      };
    },
  };
}

const nothing: readonly SlotReading[] = [];

const namesGoods = (type: string): boolean => /product/i.test(type);

export const groceriesOf = ({ groceries = [], language }: Model): PhraseBook =>
  createPhraseBook(staticEntries(groceries.map((value) => ({ value, synonyms: [] }))), language);

/** A name that everybody knows, though the shop's list does not hold it. */
const readGroceries = (groceries: PhraseBook, words: readonly string[], from: number) =>
  groceries.at(words, from).map(({ length }): SlotReading => ({
    length,
    value: { kind: 'list', entries: [] },
    free: false,
  }));

function readList(
  { freeForm }: Language,
  books: readonly (PhraseBook | undefined)[],
  words: readonly string[],
  from: number,
  open: boolean,
): readonly SlotReading[] {
  const phrases = books.flatMap((book) => book?.at(words, from) ?? []);
  if (phrases.length === 0 && !open) return nothing;
  const byLength = new Map<number, FoundEntry[]>();
  for (const { length, entries } of phrases) {
    byLength.set(length, [...(byLength.get(length) ?? []), ...entries]);
  }
  const found = [...byLength].map(([length, entries]): SlotReading => ({
    length,
    value: { kind: 'list', entries },
    free: false,
  }));
  const isKnown = (at: number, length: number): boolean =>
    books.some((book) => book?.at(words, at).some((phrase) => phrase.length === length));
  // Two names in a row are two things, and no third.
  const isTwo = (length: number): boolean =>
    [...byLength.keys()].some((first) => first < length && isKnown(from + first, length - first));
  const free = open
    ? freeForm.lengths(words, from).filter((length) => !byLength.has(length) && !isTwo(length))
    : [];
  return [
    ...found,
    ...free.map((length): SlotReading => ({
      length,
      value: { kind: 'list', entries: [] },
      free: true,
    })),
  ];
}

/** A number, or the digits of a longer one (a postal code) one by one. */
function readNumbers(
  { numbers }: Language,
  words: readonly string[],
  from: number,
): readonly SlotReading[] {
  const digits = numbers.digits(words, from, 5);
  const cardinal = numbers.quantity(words, from);
  const readings: SlotReading[] = [];
  if (cardinal) {
    const { number, length } = cardinal;
    readings.push({ length, value: { kind: 'number', number }, free: false });
  }
  if (digits && digits.length > (cardinal?.length ?? 0)) {
    const { length } = digits;
    readings.push({ length, value: { kind: 'digits', digits: digits.digits }, free: false });
  }
  return readings;
}

function readExactDigits(
  { numbers }: Language,
  words: readonly string[],
  from: number,
  count: number,
): readonly SlotReading[] {
  const found = numbers.digits(words, from, count);
  return found
    ? [{ length: found.length, value: { kind: 'digits', digits: found.digits }, free: false }]
    : [];
}

function readOneTime(
  { readTime }: Language,
  words: readonly string[],
  from: number,
): readonly SlotReading[] {
  const found = readTime(words, from);
  return found
    ? [{ length: found.length, value: { kind: 'time', time: found.time }, free: false }]
    : [];
}

const asDynamic = (entry: ListEntry): FoundEntry => ({ ...entry, dynamic: true });
