import type { Hearing, Understand, Understood } from './hearing.ts';
import type { Filled, Model } from './model.ts';
import { createPatternTree, type PatternNode } from './pattern-tree.ts';
import { createSlotReaders, type SlotReader } from './slot-reader.ts';
import type { Language } from './language.ts';
import { areMostlyKnown, namesThing, severalIn } from './several-things.ts';

interface Candidate extends Understood {
  /** Words that no list holds, words of the sample itself, and slots: fewer, more and fewer of them are better. */
  readonly free: number;
  readonly literal: number;
  readonly expected: boolean;
}

/** Exact samples with slots, nothing guessed: of several that fit, the one that leaves least to chance. */
export function createExactUnderstanding(model: Model): Understand {
  const { language } = model;
  const tree = createPatternTree(model);
  const readers = createSlotReaders(model);
  return (text, hearing) => {
    const said = language.wordsOf(text);
    const candidates = [said, language.withoutPoliteness(said)]
      .filter((words) => words.length > 0)
      .flatMap((words) =>
        walk({
          language,
          words,
          reader: readers.for(words, hearing.today, hearing.learnt),
          hearing,
          node: tree,
          at: 0,
          free: 0,
          literal: 0,
          slots: {},
          passedOver: false,
        }),
      );
    return candidates.sort(byLikelihood)[0];
  };
}

/** A sample that fits only with words that no list holds. */
const withOtherWords = 0.9;

interface Step {
  readonly language: Language;
  readonly words: readonly string[];
  readonly reader: SlotReader;
  readonly hearing: Hearing;
  readonly node: PatternNode;
  readonly at: number;
  readonly free: number;
  readonly literal: number;
  readonly slots: Readonly<Record<string, Filled>>;
  /** Words were left out that count for nothing between several things. */
  readonly passedOver: boolean;
}

function walk(step: Step): readonly Candidate[] {
  const { language, words, node, at } = step;
  if (at === words.length) return endings(step);
  const next = node.words.get(language.plain(words[at] ?? ''));
  const literal = next ? walk({ ...step, node: next, at: at + 1, literal: step.literal + 1 }) : [];
  return [...literal, ...[...node.slots.values()].flatMap((slot) => fill(step, slot))];
}

function fill(
  step: Step,
  { name, type, node }: { name: string; type: string; node: PatternNode },
): readonly Candidate[] {
  if (name in step.slots) return [];
  const passed =
    namesThing(name) && step.language.isBesideThings(step.words[step.at] ?? '')
      ? fill({ ...step, at: step.at + 1, passedOver: true }, { name, type, node })
      : [];
  const filled = step.reader.read(type, step.at).flatMap(({ length, value, free }) => {
    const heard = step.language.join(step.words.slice(step.at, step.at + length));
    return walk({
      ...step,
      node,
      at: step.at + length,
      free: step.free + (free ? length : 0),
      slots: { ...step.slots, [name]: { heard, type, value } },
    });
  });
  return [...filled, ...passed];
}

function endings({ node, hearing, slots, free, literal, passedOver }: Step): readonly Candidate[] {
  if (passedOver && !severalIn(slots)) return [];
  return node.ends.flatMap(({ intent, carries, elicits }) => {
    if (!intent.contexts.every((context) => hearing.contexts.has(context))) return [];
    const asked = hearing.elicited?.intent === intent.name && hearing.elicited.slot;
    if (elicits !== undefined && elicits !== asked) return [];
    const expected = intent.contexts.length > 0 || (asked && (free === 0 || asked in slots));
    if (free > 0 && !expected && !carries && !areMostlyKnown(slots)) return [];
    const confidence = free > 0 && !expected ? withOtherWords : 1;
    return [{ intent, slots, confidence, free, literal, expected: Boolean(expected) }];
  });
}

function byLikelihood(one: Candidate, other: Candidate): number {
  return (
    one.free - other.free ||
    Number(other.expected) - Number(one.expected) ||
    other.literal - one.literal ||
    Object.keys(one.slots).length - Object.keys(other.slots).length ||
    numbersIn(one) - numbersIn(other)
  );
}

/** "Eighteen eggs" are a size before they are a number of boxes. */
const numbersIn = ({ slots }: Understood): number =>
  Object.values(slots).filter(({ value }) => value.kind === 'number').length;
