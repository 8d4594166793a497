import { dialogflowType } from './dialogflow-type.ts';
import type { Source } from './source.ts';
import { stableId } from './stable-id.ts';

/** Samples as annotated examples: each slot is told by a value that somebody might say there. */
export function trainingPhrases(intent: string, samples: readonly string[], source: Source) {
  return samples.map((sample, at) => ({
    id: stableId('usersays', intent, sample),
    data: sample
      .split(/(\{\w+\})/)
      .filter((part) => part !== '')
      .map((part) => phrasePart(part, at, source)),
    isTemplate: false,
    count: 0,
  }));
}

function phrasePart(part: string, at: number, source: Source) {
  const alias = /^\{(\w+)\}$/.exec(part)?.[1];
  const type = alias === undefined ? undefined : source.slots[alias];
  if (alias === undefined || type === undefined) return { text: part, userDefined: false };
  const words = source.examples[type] ?? (source.types[type] ?? []).map(({ value }) => value);
  return {
    text: words[at % words.length] ?? alias,
    alias,
    meta: dialogflowType(type),
    userDefined: true,
  };
}
