import type { Money } from '../commerce/money.ts';
import type { LinkedShopper } from '../shoppers/shopper.ts';
import type { VoiceSettings } from '../shoppers/voice-settings.ts';

/** What a merchant decides about who may approve what. */
export interface ApprovalPolicy {
  /** Without a voice code a yes suffices below these totals, one per currency; in any other currency it never does. */
  readonly yesSufficesBelow: readonly Money[];
  /**
   * Whether a platform's own PIN counts instead of the voice code. Alexa's rules for skills that sell ask for the code before
   * every order once it is set, so that this is for merchants whose certification says otherwise.
   */
  readonly platformPin: 'may-stand-in' | 'never';
}

export const defaultPolicy: ApprovalPolicy = {
  yesSufficesBelow: [{ amount: 100_00, currency: 'USD' }],
  platformPin: 'never',
};

/** Who asks for it and where, as far as the channel can tell. */
export interface Approver extends Pick<LinkedShopper, 'speaker' | 'person'> {
  /** Whether orders may be placed on this channel at all. */
  readonly pays: boolean;
  /** Whether the channel can have its platform verify who speaks. */
  readonly verifiesSpeakers: boolean;
}

/** Everything that a purchase is judged by. */
export interface Situation {
  readonly total: Money;
  /** What was ordered by voice in the 24 hours before, in the currency of the total: minor units. */
  readonly spent: number;
  readonly settings: Pick<VoiceSettings, 'orderLimit' | 'dayLimit' | 'onlyRecognised' | 'discreet'>;
  readonly code: 'none' | 'set' | 'locked';
  readonly by: Approver;
}

/** What it takes to buy. */
export type Demand =
  | { readonly kind: 'yes' | 'code' | 'platform-pin' }
  /** No voice can: only a screen finishes this one. */
  | { readonly kind: 'hand-over'; readonly reason: Refusal };

export type Refusal =
  | 'channel-may-not-pay'
  | 'speaker-unknown'
  | 'order-limit'
  | 'day-limit'
  | 'code-locked'
  | 'pin-locked'
  /** No code is set, and so much needs one. */
  | 'over-limit';

/** The rules of approval, in their order: what a shopper has forbidden goes before what a proof would allow. */
export function demandFor(policy: ApprovalPolicy, situation: Situation): Demand {
  const { total, spent, settings, code, by } = situation;
  if (!by.pays) return handOver('channel-may-not-pay');
  // What would be read out is for known ears only, where the shopper asked for that.
  if ((settings.onlyRecognised || settings.discreet) && by.speaker !== 'recognised') {
    return handOver('speaker-unknown');
  }
  if (!isWithin(total, settings.orderLimit)) return handOver('order-limit');
  if (!isWithin({ ...total, amount: total.amount + spent }, settings.dayLimit)) {
    return handOver('day-limit');
  }
  if (code === 'locked') return handOver('code-locked');
  if (code === 'set') return { kind: mayUsePin(policy, by) ? 'platform-pin' : 'code' };
  return isBelow(total, policy.yesSufficesBelow) ? { kind: 'yes' } : handOver('over-limit');
}

const handOver = (reason: Refusal): Demand => ({ kind: 'hand-over', reason });

/** A limit in another currency allows nothing: nobody knows what it would be in this one. */
const isWithin = (total: Money, limit: Money | undefined): boolean =>
  !limit || (limit.currency === total.currency && total.amount <= limit.amount);

const isBelow = (total: Money, limits: readonly Money[]): boolean =>
  limits.some(({ amount, currency }) => currency === total.currency && total.amount < amount);

const mayUsePin = ({ platformPin }: ApprovalPolicy, by: Approver): boolean =>
  platformPin === 'may-stand-in' &&
  by.verifiesSpeakers &&
  by.speaker === 'recognised' &&
  by.person !== undefined;
