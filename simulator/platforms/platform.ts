/** A shopper with a device, as a platform sees her; one conversation at a time. */
export interface Platform {
  readonly name: 'alexa' | 'google';
  /** Something is said: in the conversation while the skill listens, else as the start of a new one. */
  hear(text: string): Promise<PlatformTurn>;
  /** Opens the skill without a wish, in a new conversation. */
  launch(): Promise<PlatformTurn>;
  /** Walks away: what is said next starts a new conversation. */
  leave(): void;
  /** She has just linked her account, and the platform tells whom it tells. */
  tellLinked(): Promise<void>;
  /** The shopper takes the skill off her account, and the platform tells whom it tells. */
  disable(): Promise<void>;
  /** Absent where one voice is like another. */
  readonly voices?: Voices;
}

/** A platform that knows voices. */
export interface Voices {
  /** From now on the speaker is one that it knows, or none. */
  speakAs(voice: Voice): void;
  /** Answers the skill's last request to verify the speaker, and does so where there was none, too. */
  verify(answer: VerificationAnswer): Promise<PlatformTurn>;
}

export type Voice = 'recognised' | 'unknown';

export const verificationResults = [
  'ACHIEVED',
  'NOT_MATCH',
  'METHOD_LOCKOUT',
  'VERIFICATION_METHOD_NOT_SETUP',
  'NOT_ENABLED',
  'NOT_ACHIEVED',
] as const;

export interface VerificationAnswer {
  readonly result: (typeof verificationResults)[number];
  /** How sure the platform says it is of the person; where absent, as sure as it would be. */
  readonly level?: number;
  /** It is somebody else who speaks now. */
  readonly otherPerson: boolean;
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
  /** Of the linked account, asked for with every request; nothing for guests. */
  readonly accessToken: () => string | undefined;
  readonly locale: string;
  /** IANA zone where the device stands. */
  readonly timeZone: string;
  readonly clock: () => Date;
}
