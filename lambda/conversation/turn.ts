import type { Place } from '../commerce/store.ts';
import type { Shopper } from '../shoppers/shopper.ts';
import type { ChannelProfile } from './channel-profile.ts';
import type { Intent } from './intent.ts';
import type { Session } from './session.ts';

/** Where the device is. `ask`: the shopper has not allowed it yet, and the channel can ask for that consent. */
export type DeviceLocation =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'ask' }
  | { readonly kind: 'unknown' };

export interface Device {
  readonly screen: boolean;
  /** Asked only when needed: it may cost a call to the platform. Never rejects. */
  locate(signal: AbortSignal): Promise<DeviceLocation>;
  /** IANA zone; `undefined` where the platform does not tell. Never rejects. */
  timeZone(signal: AbortSignal): Promise<string | undefined>;
}

/** One thing that was said, by whom, where: everything the core may know of it, in no platform's words. */
export interface Turn {
  readonly intent: Intent;
  /** BCP 47. */
  readonly locale: string;
  readonly channel: ChannelProfile;
  readonly device: Device;
  readonly shopper: Shopper;
  /** Hash of the platform's id of a guest, where it has one that outlives the session. */
  readonly guestKey?: string;
  /** The platform's own id of this conversation: what binds a yes to the question before it. */
  readonly conversationId: string;
  /** The same when the platform delivers the same request again. */
  readonly requestId: string;
  readonly session: Session;
  /** Nothing of what is in cart and orders may be said: the shopper wants that for known ears only. */
  readonly hushed?: boolean;
  readonly at: Date;
  /** Fires when there is just time left to answer. */
  readonly signal: AbortSignal;
}
