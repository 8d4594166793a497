import type { Filled, ModelIntent } from './model.ts';
import type { LearntEntries } from './slot-reader.ts';

/** What the platform knows besides its model when somebody speaks. */
export interface Hearing {
  /** YYYY-MM-DD where the device stands. */
  readonly today: string;
  /** Contexts that are active (Dialogflow). */
  readonly contexts: ReadonlySet<string>;
  /** An intent whose slot is being asked for (Alexa): its samples come first, and may be filled with any words. */
  readonly elicited?: { readonly intent: string; readonly slot: string };
  readonly learnt: LearntEntries;
}

export interface Understood {
  readonly intent: ModelIntent;
  readonly slots: Readonly<Record<string, Filled>>;
  /** From 0 to 1; 1 where a sample fits exactly. */
  readonly confidence: number;
}

/** `undefined`: nothing that the model knows; the platform's fallback intent is next. */
export type Understand = (text: string, hearing: Hearing) => Understood | undefined;
