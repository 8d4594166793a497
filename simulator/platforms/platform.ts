/** A shopper with a device, as a platform sees her; one conversation at a time. */
export interface Platform {
  readonly name: 'alexa' | 'google';
  /** Something is said: in the conversation while the skill listens, else as the start of a new one. */
  hear(text: string): Promise<PlatformTurn>;
  /** Opens the skill without a wish, in a new conversation. */
  launch(): Promise<PlatformTurn>;
  /** Walks away: what is said next starts a new conversation. */
  leave(): void;
}

/** What came of one thing that was said, in no platform's form but for names and directives. */
export interface PlatformTurn {
  readonly heard: string;
  /** The platform's own name of the intent or the type of the request. */
  readonly platformIntent: string;
  readonly slots: Readonly<Record<string, HeardSlot>>;
  readonly says: string;
  readonly reprompt: string | null;
  readonly card: ShownCard | null;
  readonly listening: boolean;
  readonly directives: readonly unknown[];
}

/** Numbers, dates and times in the platform's digits, names in the words that were said. */
export interface HeardSlot {
  readonly heard: string;
  readonly id?: string;
}

export interface ShownCard {
  readonly type: string;
  readonly title?: string;
  readonly text?: string;
  readonly url?: string;
}

/** Whose device it is, and what it is. */
export interface Situation {
  /** The persona's name, from which the platform's own identifiers of her are made. */
  readonly persona: string;
  /** Of the linked account; absent for guests. */
  readonly accessToken?: string;
  readonly locale: string;
  /** IANA zone where the device stands. */
  readonly timeZone: string;
  readonly clock: () => Date;
}
