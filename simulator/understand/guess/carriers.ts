import type { ModelIntent } from '../model.ts';
import { plain, wordsOf } from '../words.ts';

const carriers = new WeakMap<ModelIntent, ReadonlySet<string>>();

/** The words of an intent's own samples. */
export function carriersOf(intent: ModelIntent): ReadonlySet<string> {
  const known = carriers.get(intent) ?? readCarriers(intent);
  carriers.set(intent, known);
  return known;
}

const readCarriers = ({ patterns }: ModelIntent): ReadonlySet<string> =>
  new Set(
    patterns.flat().flatMap((part) => (part.kind === 'words' ? wordsOf(part.text).map(plain) : [])),
  );
