/** Milliseconds, all of them. */
export interface Timing {
  /** How long a yes may take to come. */
  readonly quoteLives: number;
  /** Longer than any channel lets a turn take, so that only a crash leaves a lease behind. */
  readonly leaseLives: number;
  /** How long a turn waits for another writer: Dialogflow's five seconds leave no more. */
  readonly leaseWait: number;
  readonly leasePoll: number;
  /** A turn may still be at it: the sweeper leaves an attempt alone for so long. */
  readonly sweepAfter: number;
  /** How often the sweeper asks again about an attempt that stays open, or a receipt that is due. */
  readonly sweepAgain: number;
  /** Shops keep an idempotency key for a day: after this one is asked about, and never used again. */
  readonly keyLives: number;
  /** How long an order can be cancelled by voice. */
  readonly undo: number;
  /** After this the attempt is a matter for a person. */
  readonly giveUp: number;
}

const second = 1000;
const hour = 60 * 60 * second;

export const defaultTiming: Timing = {
  quoteLives: 5 * 60 * second,
  leaseLives: 8 * second,
  leaseWait: 2.5 * second,
  leasePoll: 100,
  sweepAfter: 15 * second,
  sweepAgain: 60 * second,
  keyLives: 20 * hour,
  undo: 10 * 60 * second,
  giveUp: 24 * hour,
};

export const later = (at: Date, milliseconds: number): Date =>
  new Date(at.getTime() + milliseconds);
