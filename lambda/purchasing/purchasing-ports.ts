import type { CommerceBackend } from '../commerce/backend.ts';
import type { Notifications } from '../commerce/notifications.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Logger } from '../runtime/logger.ts';
import type { VoiceSettingsStore } from '../shoppers/voice-settings.ts';
import type { ApprovalPolicy } from './approval.ts';
import type { LeaseStore } from './lease.ts';
import type { Ledger } from './ledger.ts';
import type { QuoteStore } from './quote-store.ts';
import type { Quote } from './quote.ts';
import type { Timing } from './timing.ts';

/** Everything that a purchase needs of the world. */
export interface PurchasingPorts {
  readonly shop: CommerceBackend;
  /** Absent: no receipts are due. */
  readonly notifications?: Notifications;
  readonly quotes: QuoteStore;
  readonly ledger: Ledger;
  readonly leases: LeaseStore;
  readonly settings: VoiceSettingsStore;
  readonly clock: Clock;
  /** Never the same twice, and not to be guessed. */
  readonly ids: () => string;
  /** Resolves after so many milliseconds, or sooner when the signal fires. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly keyOf: (quote: Quote) => string;
  readonly policy: ApprovalPolicy;
  readonly timing: Timing;
  readonly logger: Logger;
}
