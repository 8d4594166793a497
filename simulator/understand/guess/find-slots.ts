import type { Language } from '../language.ts';
import type { Filled, Model, ModelIntent } from '../model.ts';
import type { SlotReader, SlotReading } from '../slot-reader.ts';
import { carriersOf } from './carriers.ts';

type Slots = Readonly<Record<string, Filled>>;
/** The slots, and the words that fill none. */
export type FindSlots = (
  intent: ModelIntent,
  words: readonly string[],
  reader: SlotReader,
) => { readonly slots: Slots; readonly rest: readonly string[] };

/**
 * Slots of a sentence that fits no sample: from left to right the longest value of any slot that is still empty, then an open
 * list's slot with the words that no sample of the intent has. Another thing, which has other slots, begins after "and", and with
 * what is said of it where one was named already: "eggs, a gallon of milk".
 */
export function createSlotFinder(model: Model): FindSlots {
  const { language } = model;
  const isOpen = ({ type }: SpokenSlot): boolean => {
    const found = model.types.get(type);
    return found?.kind === 'list' && found.open;
  };
  const spokenBy = new Map(model.intents.map((intent) => [intent, spokenSlots(intent)]));
  return (intent, words, reader) => {
    const spoken = spokenBy.get(intent) ?? spokenSlots(intent);
    /** It is named at this place, or after how much or how large it is. */
    const beginsThing = (ofIt: readonly SpokenSlot[], at: number): boolean => {
      const here = longestAt(ofIt, reader, at);
      if (!here) return false;
      const named = ofIt.filter(isOpen);
      if (named.some(({ name }) => name === here.name)) return true;
      const after = at + here.length + (language.isOf(words[at + here.length] ?? '') ? 1 : 0);
      return longestAt(ofIt, reader, after) !== undefined;
    };
    const slots: Record<string, Filled> = {};
    const taken = new Set<number>();
    let thing = 0;
    for (let at = 0; at < words.length;) {
      const isNamed = spoken.some(
        (slot) => slot.thing === thing && isOpen(slot) && slot.name in slots,
      );
      const next = spoken.filter((slot) => slot.thing === thing + 1);
      if (isNamed && (language.isJoin(words[at] ?? '') || beginsThing(next, at))) thing += 1;
      const empty = spoken.filter((slot) => slot.thing === thing && !(slot.name in slots));
      const found = longestAt(empty, reader, at) ?? halfMore(empty, language, words, at, slots);
      if (!found) {
        at += 1;
        continue;
      }
      const { name, type, length, value } = found;
      slots[name] = { heard: language.join(words.slice(at, at + length)), type, value };
      for (let each = at; each < at + length; each += 1) taken.add(each);
      at += length;
    }
    const open = spoken.filter(isOpen);
    const heard = open.every(({ name }) => !(name in slots))
      ? freeWords(language, words, taken, carriersOf(intent, language))
      : undefined;
    const [first] = open;
    const rest = words.filter((_, at) => !taken.has(at));
    if (!first || heard === undefined) return { slots, rest };
    const filled = { heard, type: first.type, value: { kind: 'list', entries: [] } } as const;
    return { slots: { ...slots, [first.name]: filled }, rest };
  };
}

interface SpokenSlot {
  readonly name: string;
  readonly type: string;
  /** Of several slots of one type the first belongs to the first thing that is named, and so on. */
  readonly thing: number;
}

/** Only slots that its samples say: others wait for a question. */
function spokenSlots({ patterns, slots }: ModelIntent): readonly SpokenSlot[] {
  const said = new Set(
    patterns.flat().flatMap((part) => (part.kind === 'slot' ? [part.name] : [])),
  );
  const all = Object.entries(slots).filter(([name]) => said.has(name));
  return all.map(([name, type], at) => ({
    name,
    type,
    thing: all.slice(0, at).filter(([, other]) => other === type).length,
  }));
}

type Found = Pick<SpokenSlot, 'name' | 'type'> & Omit<SlotReading, 'free'>;

function longestAt(
  empty: readonly SpokenSlot[],
  reader: SlotReader,
  at: number,
): Found | undefined {
  const readings = empty.flatMap((slot) =>
    reader
      .read(slot.type, at)
      .filter(({ free }) => !free)
      .map((reading) => ({ ...slot, ...reading })),
  );
  return readings.sort(
    (one, other) => other.length - one.length || isNumber(one) - isNumber(other),
  )[0];
}

const isNumber = ({ value }: Pick<SlotReading, 'value'>): number => Number(value.kind === 'number');

/** "A gallon and a half": of one, because nothing said how many. */
function halfMore(
  empty: readonly SpokenSlot[],
  { numbers, fold }: Language,
  words: readonly string[],
  at: number,
  filled: Slots,
): Found | undefined {
  const quantity = empty.find(({ name }) => name.startsWith('quantity'));
  if (!quantity || Object.keys(filled).length === 0) return undefined;
  const length = numbers.andAHalf(words.map(fold), at);
  if (length === 0) return undefined;
  return { ...quantity, length, value: { kind: 'number', number: 1.5 } };
}

/** The longest run of words that could name something and carries no sample. */
function freeWords(
  { freeForm, plain, join }: Language,
  words: readonly string[],
  taken: ReadonlySet<number>,
  carriers: ReadonlySet<string>,
): string | undefined {
  let longest: readonly string[] = [];
  words.forEach((_, from) => {
    const end = words.findIndex(
      (word, at) => at >= from && (taken.has(at) || carriers.has(plain(word))),
    );
    const run = words.slice(from, end < 0 ? undefined : end);
    const length = freeForm.lengths(run, 0).at(-1) ?? 0;
    if (length > longest.length) longest = run.slice(0, length);
  });
  return longest.length > 0 ? join(longest) : undefined;
}
