import { readNumber } from './number-words.ts';

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
export function readMeasures(words: readonly string[]): readonly SaidMeasure[] {
  const measures: SaidMeasure[] = [];
  for (let at = 0; at < words.length;) {
    const measure = measureAt(words, at);
    if (measure) measures.push(measure);
    at += measure?.length ?? 1;
  }
  return measures;
}

/** Labels are rounded: 16.9 ounces are half a liter. */
export const sameMeasure = (one: Measure, other: Measure): boolean =>
  one.of === other.of && Math.abs(one.amount - other.amount) <= 0.03 * one.amount;

function measureAt(words: readonly string[], from: number): SaidMeasure | undefined {
  const number = readNumber(words, from);
  const afterNumber = from + (number?.length ?? 0);
  const part = parts.get(words[afterNumber] ?? '');
  const unitAt = part === undefined ? afterNumber : afterNumber + 1;
  const unit = units.get(words[unitAt] ?? '');
  if (!unit) return undefined;
  const amount = unit.amount * (part ?? 1) * (number?.value ?? 1);
  // "pack" and "count" say nothing without their number.
  if (!number && part === undefined && unit.of === 'pieces' && unit.amount === 1) return undefined;
  return { of: unit.of, amount, from, length: unitAt + 1 - from };
}

const parts: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 0.5,
    quarter: 0.25,
  }),
);

const ounces = (amount: number): Measure => ({ of: 'ounces', amount });
const pieces = (amount: number): Measure => ({ of: 'pieces', amount });

const units: ReadonlyMap<string, Measure> = new Map(
  Object.entries({
    ounce: ounces(1),
    cup: ounces(8),
    pint: ounces(16),
    pound: ounces(16),
    quart: ounces(32),
    gallon: ounces(128),
    liter: ounces(33.8),
    milliliter: ounces(0.0338),
    gram: ounces(0.03527),
    kilogram: ounces(35.27),
    dozen: pieces(12),
    count: pieces(1),
    pack: pieces(1),
    roll: pieces(1),
    each: pieces(1),
    single: pieces(1),
  }),
);
