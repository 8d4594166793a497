import type { Language } from '../language.ts';
import type { ModelIntent } from '../model.ts';

const carriers = new WeakMap<ModelIntent, ReadonlySet<string>>();

/** The words of an intent's own samples. */
export function carriersOf(intent: ModelIntent, language: Language): ReadonlySet<string> {
  const known = carriers.get(intent) ?? readCarriers(intent, language);
  carriers.set(intent, known);
  return known;
}

const readCarriers = (
  { patterns }: ModelIntent,
  { wordsOf, plain }: Language,
): ReadonlySet<string> =>
  new Set(
    patterns.flat().flatMap((part) => (part.kind === 'words' ? wordsOf(part.text).map(plain) : [])),
  );
