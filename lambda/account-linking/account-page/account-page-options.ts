import type { Seller } from '../../commerce/backend.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { Forget } from '../../shoppers/forget.ts';
import type { LinkStore } from '../../shoppers/link-store.ts';
import type { VoiceOrders } from '../../shoppers/voice-orders.ts';
import type { VoiceSettingsStore } from '../../shoppers/voice-settings.ts';
import type { CsrfTokens } from '../csrf.ts';
import type { SettingsDesk } from '../settings/settings-desk.ts';
import type { SignInStep } from '../sign-in-step.ts';
import type { ToShopperId } from '../shopper-id.ts';
import type { PageSessions } from './page-sessions.ts';

/** What the signed-in page needs. */
export interface AccountPageOptions {
  readonly issuer: string;
  readonly sessions: PageSessions;
  readonly desk: SettingsDesk;
  readonly stores: {
    readonly links: LinkStore;
    readonly orders: VoiceOrders;
    readonly settings: VoiceSettingsStore;
  };
  readonly forget: Forget;
  readonly signInStep: SignInStep;
  readonly csrf: CsrfTokens;
  readonly toShopperId: ToShopperId;
  readonly seller: Seller;
  readonly clock: Clock;
  readonly logger: Logger;
}
