/** What a channel can do, so that the core never asks which one it is. */
export interface ChannelProfile {
  readonly name: string;
  /** How many options may be read aloud, and shown where there is a screen. */
  readonly optionsSpoken: number;
  readonly optionsShown: number;
  /** How an account gets linked there. */
  readonly linking: 'card' | 'device-grant' | 'none';
  /** Whether a card or text reaches the shopper's phone. */
  readonly cards: boolean;
  /** Whether an order may be placed there: not where what is said stays in somebody else's history. */
  readonly pays: boolean;
  /** Whether the platform verifies who speaks when it is asked to. */
  readonly verifiesSpeakers: boolean;
  /** Whether a conversation can be put through to a person, and whether that person can be told what it was about. */
  readonly transfers: 'no' | 'call' | 'call-and-summary';
  /** Milliseconds from the request's arrival until an answer must be on its way. */
  readonly deadlineMs: number;
}
