import { performance } from 'node:perf_hooks';
import type { Language } from '../../simulator/understand/language.ts';
import type { Engine } from './engines.ts';
import { spoken, type Sentence } from './read-sentences.ts';

export interface Verdict {
  readonly sentence: Sentence;
  readonly intent: string;
  readonly kind: 'right' | 'misrouted' | 'rejected';
  readonly rightSlots: number;
  readonly ms: number;
}

/** Nobody asked: a name alone is an answer to nothing, and the conversation takes it as something to add. */
const sameWhenBare: Readonly<Record<string, string>> = { AddToCart: 'Answer' };

export async function judge(
  engine: Engine,
  sentences: readonly Sentence[],
  language: Language,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const sentence of sentences) {
    const start = performance.now();
    const heard = await engine.hear(sentence.text, askedFor(sentence));
    const ms = performance.now() - start;
    const intent = heard.intent ?? fallback;
    const kind = kindOf(sentence, intent, heard.slots);
    const rightSlots = sentence.slots.filter((slot) =>
      isFilled(slot, heard.slots, language),
    ).length;
    verdicts.push({ sentence, intent, kind, rightSlots, ms });
  }
  return verdicts;
}

const fallback = 'Fallback';

/** A bare answer is heard while its question is open, as everybody says it. */
const askedFor = ({ intent, slots }: Sentence): string | undefined =>
  intent === 'Answer' ? (slots[0]?.name ?? 'product') : undefined;

function kindOf(
  sentence: Sentence,
  intent: string,
  slots: Readonly<Record<string, string>>,
): Verdict['kind'] {
  if (intent === fallback) return 'rejected';
  if (intent === sentence.intent) return 'right';
  const isBare = slots['product'] !== undefined && sameWhenBare[sentence.intent] === intent;
  return isBare ? 'right' : 'misrouted';
}

/** Under its own name, or under that of a pair: product2 is another product. */
const isFilled = (
  { name, heard }: Sentence['slots'][number],
  slots: Readonly<Record<string, string>>,
  language: Language,
): boolean =>
  Object.entries(slots).some(
    ([filled, value]) => filled.startsWith(name) && spoken(value, language) === heard,
  );
