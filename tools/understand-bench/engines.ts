import { intentNamed } from '../../simulator/understand/intent-named.ts';
import { createExactUnderstanding } from '../../simulator/understand/exact.ts';
import type { Hearing, Understand } from '../../simulator/understand/hearing.ts';
import type { Model } from '../../simulator/understand/model.ts';
import { createUnderstanding } from '../../simulator/understand/understand.ts';

/** What an engine makes of a sentence; no intent is the fallback. */
export interface Heard {
  readonly intent?: string;
  /** The words of every slot. */
  readonly slots: Readonly<Record<string, string>>;
}

export interface Engine {
  readonly name: string;
  /** `asked`: the slot that a question is open for. */
  hear(text: string, asked?: string): Promise<Heard> | Heard;
}

export const ours = (model: Model): Engine => ({
  name: 'ours',
  hear: hearing(model, createUnderstanding(model)),
});

export const exactSamples = (model: Model): Engine => ({
  name: 'exact samples',
  hear: hearing(model, createExactUnderstanding(model)),
});

/** A thursday, nothing open, nothing learnt: what a platform knows of a sentence by itself. */
const quiet: Hearing = { today: '2026-11-19', contexts: new Set(), learnt: new Map() };

const hearing =
  (model: Model, understand: Understand) =>
  (text: string, asked?: string): Heard => {
    const understood = understand(text, asked === undefined ? quiet : asking(model, asked));
    if (!understood) return { slots: {} };
    const slots = Object.entries(understood.slots).map(
      ([name, { heard }]) => [name, heard] as const,
    );
    return { intent: meaning(understood.intent.name), slots: Object.fromEntries(slots) };
  };

/** The question that is open: Alexa asks for a slot, Dialogflow sets a context. */
function asking({ intents }: Model, asked: string): Hearing {
  const bound = intents.filter(({ contexts, slots }) => contexts.length > 0 && asked in slots);
  const own = bound.find(({ contexts }) => contexts.includes(`asks-${asked}`)) ?? bound[0];
  return own
    ? { ...quiet, contexts: new Set(own.contexts) }
    : { ...quiet, elicited: { intent: 'AnswerIntent', slot: asked } };
}

/** Dialogflow has an intent for the answers to each question. */
const meaning = (platformIntent: string): string =>
  intentNamed(platformIntent).replace(/^Answer.+$/, 'Answer');
