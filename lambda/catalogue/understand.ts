import type { Heard, Span } from './heard.ts';
import type { Alike, Word } from './vocabulary.ts';

/** The best way to read what was heard as words of one product. */
export interface Reading {
  /** How much of it makes sense that way, 0 to 1. */
  readonly share: number;
  /** The product's words that were said, and how clearly. */
  readonly said: ReadonlyMap<Word, number>;
  /** The word of the product that the head of what was said became. */
  readonly head?: Word;
}

interface Step {
  readonly sum: number;
  readonly before?: Step;
  readonly span?: Span;
  readonly alike?: Alike;
}

/**
 * Reads from left to right and keeps the best way to every place. `aptness` (0 to 1) is how apt a word is for the product;
 * `sizeFits`: the words that said the size are explained by it.
 */
export function understand(
  heard: Heard,
  aptness: (word: Word) => number,
  sizeFits: boolean,
): Reading {
  const best: Step[] = [{ sum: 0 }];
  for (let to = 1; to <= heard.words.length; to++) {
    const before = best[to - 1] ?? { sum: 0 };
    const bySize = sizeFits && heard.sizeAt.has(to - 1) ? (heard.clues[to - 1]?.weight ?? 0) : 0;
    let step: Step = { sum: before.sum + bySize, before };
    for (const span of heard.spansTo[to] ?? []) {
      const read = bestAlike(span, aptness);
      const from = best[span.from];
      if (!read || !from) continue;
      const sum = from.sum + weightOf(span, heard) * read.value;
      if (sum > step.sum) step = { sum, before: from, span, alike: read.alike };
    }
    best.push(step);
  }
  return retrace(best.at(-1), heard);
}

function bestAlike(span: Span, aptness: (word: Word) => number) {
  let best: { readonly alike: Alike; readonly value: number } | undefined;
  for (const alike of span.alikes) {
    let value = alike.likeness;
    for (const word of alike.words) value = Math.min(value, alike.likeness * aptness(word));
    if (value > (best?.value ?? 0)) best = { alike, value };
  }
  return best;
}

function weightOf({ from, to }: Span, heard: Heard): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += heard.clues[at]?.weight ?? 0;
  return sum;
}

function retrace(last: Step | undefined, heard: Heard): Reading {
  const whole = heard.clues.reduce((sum, { weight }) => sum + weight, 0);
  const said = new Map<Word, number>();
  let head: Word | undefined;
  for (let step = last; step; step = step.before) {
    if (!step.alike || !step.span) continue;
    for (const word of step.alike.words)
      said.set(word, Math.max(step.alike.likeness, said.get(word) ?? 0));
    const isHead = step.span.from <= heard.head && heard.head < step.span.to;
    if (isHead) head = step.alike.words.at(-1);
  }
  return { share: whole > 0 ? (last?.sum ?? 0) / whole : 0, said, ...(head && { head }) };
}
