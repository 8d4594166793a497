import type { Language } from './language.ts';

/** What a platform was told to understand: an interaction model or an agent, in no platform's form. */
export interface Model {
  readonly language: Language;
  readonly intents: readonly ModelIntent[];
  readonly types: ReadonlyMap<string, SlotType>;
  /** Sentences that mean none of the intents; without them nothing is guessed. */
  readonly outOfScope?: readonly string[];
  /** What a platform knows of a grocer's goods by itself, whatever the shop's lists hold. */
  readonly groceries?: readonly string[];
  /** Words of matters that no grocer knows of. */
  readonly elsewhere?: readonly string[];
  /** Another platform's model that says the same: what is learnt of it serves both, so that they understand alike. */
  readonly taughtBy?: Model;
  /** A folder for what is learnt. */
  readonly keptIn?: string;
}

export interface ModelIntent {
  /** As the platform names it in a request. */
  readonly name: string;
  /** All of them have to be active for the intent to be heard at all. */
  readonly contexts: readonly string[];
  readonly patterns: readonly Pattern[];
  /** Heard only while the slot of that name is being asked for (Alexa). */
  readonly elicited?: Readonly<Record<string, readonly Pattern[]>>;
  /** The type of every slot the intent declares, said or not. */
  readonly slots: Readonly<Record<string, string>>;
}

export type Pattern = readonly PatternPart[];

export type PatternPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string; readonly type: string };

/** A list of the model's own, or something that every platform understands by itself. */
export type SlotType =
  | { readonly kind: 'list'; readonly entries: readonly ListEntry[]; readonly open: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'digits'; readonly length: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'time' };

export interface ListEntry {
  readonly id?: string;
  readonly value: string;
  readonly synonyms: readonly string[];
}

/** What filled a slot: the words as they were heard, and what the platform makes of them. */
export interface Filled {
  readonly heard: string;
  readonly type: string;
  readonly value: FilledValue;
}

export type FilledValue =
  /** No entries: words that the list does not hold. Entries of this conversation only come first. */
  | { readonly kind: 'list'; readonly entries: readonly FoundEntry[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'day'; readonly day: SpokenDay }
  /** HH:MM */
  | { readonly kind: 'time'; readonly time: string };

export interface FoundEntry extends ListEntry {
  readonly dynamic: boolean;
}

/** Dates are YYYY-MM-DD, months YYYY-MM; weeks are told by their Monday. */
export type SpokenDay =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'week'; readonly monday: string }
  | { readonly kind: 'weekend'; readonly monday: string }
  | { readonly kind: 'month'; readonly month: string };
