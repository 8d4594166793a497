import { intentNamed } from '../../simulator/understand/intent-named.ts';
import { createExactUnderstanding } from '../../simulator/understand/exact.ts';
import type { Understand } from '../../simulator/understand/hearing.ts';
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

export const ourEngines = (model: Model): readonly Engine[] => [
  { name: 'exact samples', hear: hearing(createExactUnderstanding(model)) },
  { name: 'ours', hear: hearing(createUnderstanding(model)) },
];

/** A thursday, nothing open, nothing learnt: what a platform knows of a sentence by itself. */
const quiet = {
  today: '2026-11-19',
  contexts: new Set<string>(),
  learnt: new Map<string, never>(),
};

const hearing =
  (understand: Understand) =>
  (text: string, asked?: string): Heard => {
    const elicited = asked !== undefined && { elicited: { intent: 'AnswerIntent', slot: asked } };
    const understood = understand(text, { ...quiet, ...elicited });
    if (!understood) return { slots: {} };
    const slots = Object.entries(understood.slots).map(
      ([name, { heard }]) => [name, heard] as const,
    );
    return { intent: intentNamed(understood.intent.name), slots: Object.fromEntries(slots) };
  };
