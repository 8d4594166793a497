import type { Forms, LanguageWords } from './language-words.ts';
import type { Numbers } from './number-words.ts';
import type { Stem } from './stem.ts';

/** An amount that can be compared: weights and volumes in ounces (a pint is a pound), eggs and rolls in pieces. */
export interface Measure {
  readonly of: 'ounces' | 'pieces';
  readonly amount: number;
}

/** A measure, and the words that said it. */
export interface SaidMeasure extends Measure {
  readonly from: number;
  readonly length: number;
}

/** All amounts that these words (in spoken form) say: "twelve pack sixteen ounce" says two. */
export type ReadMeasures = (words: readonly string[]) => readonly SaidMeasure[];

/** Labels are rounded: 16.9 ounces are half a liter. */
export const sameMeasure = (one: Measure, other: Measure): boolean =>
  one.of === other.of && Math.abs(one.amount - other.amount) <= 0.03 * one.amount;

export function createReadMeasures(
  { units: { ounces, pieces, countAfter }, fractions }: LanguageWords,
  numbers: Numbers,
  stem: Stem,
): ReadMeasures {
  const forms = (of: Forms) =>
    Object.entries(of).flatMap(([amount, words]) =>
      words.map((word) => [stem(word), amount] as const),
    );
  const parts = new Map(
    forms(fractions).flatMap(([word, part]) =>
      part === third ? [] : [[word, valueOf(part)] as const],
    ),
  );
  const units = new Map<string, Measure>([
    ...forms(ounces).map(([word, amount]) => [word, { of: 'ounces', amount: +amount }] as const),
    ...forms(pieces).map(([word, amount]) => [word, { of: 'pieces', amount: +amount }] as const),
  ]);
  const counted = new Set(countAfter.map(stem));

  function measureAt(words: readonly string[], from: number): SaidMeasure | undefined {
    const number = numbers.read(words, from);
    const afterNumber = from + (number?.length ?? 0);
    const part = parts.get(words[afterNumber] ?? '');
    const unitAt = part === undefined ? afterNumber : afterNumber + 1;
    const unit = units.get(words[unitAt] ?? '');
    if (!unit) return undefined;
    const amount = unit.amount * (part ?? 1) * (number?.value ?? 1);
    // "pack" and "count" say nothing without their number.
    if (!number && part === undefined && unit.of === 'pieces' && unit.amount === 1)
      return undefined;
    return { of: unit.of, amount, from, length: unitAt + 1 - from };
  }

  /** "Paquete de seis", while "paquete doce onzas" is a packet of twelve ounces. */
  function countAt(words: readonly string[], from: number): SaidMeasure | undefined {
    if (!counted.has(words[from] ?? '') || measureAt(words, from + 1)) return undefined;
    const number = numbers.read(words, from + 1);
    return number && { of: 'pieces', amount: number.value, from, length: number.length + 1 };
  }

  return (words) => {
    const measures: SaidMeasure[] = [];
    for (let at = 0; at < words.length;) {
      const measure = measureAt(words, at) ?? countAt(words, at);
      if (measure) measures.push(measure);
      at += measure?.length ?? 1;
    }
    return measures;
  };
}

/** "Third" is a place more often than a part. */
const third = '1/3';

function valueOf(fraction: string): number {
  const [above = 0, below = 1] = fraction.split('/').map(Number);
  return above / below;
}
