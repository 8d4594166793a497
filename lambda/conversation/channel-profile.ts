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
  /** Whether orders may be placed there. */
  readonly pays: boolean;
  /** Whether its platform can verify who speaks. */
  readonly verifiesSpeakers: boolean;
  /** Milliseconds from the request's arrival until an answer must be on its way. */
  readonly deadlineMs: number;
}
