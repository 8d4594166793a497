import type { AddressId, PaymentMethodId } from '../commerce/id.ts';
import type { Money } from '../commerce/money.ts';
import type { ShopperId } from './shopper.ts';
import type { VoiceCode } from './voice-code.ts';

/** What a shopper has set on the phone about shopping by voice: the same on every channel. */
export interface VoiceSettings {
  /** What voice orders are paid with and where they go; absent: what the shop's account holds as default. */
  readonly paymentMethod?: PaymentMethodId;
  readonly address?: AddressId;
  /** What costs more is finished on the phone: one order, and all orders of 24 hours together. */
  readonly orderLimit?: Money;
  readonly dayLimit?: Money;
  /** Only a voice that the platform recognises may order. */
  readonly onlyRecognised: boolean;
  /** What lies in cart and orders, names and addresses are said to a recognised voice only. */
  readonly discreet: boolean;
  /** RFC 3339. */
  readonly updatedAt: string;
}

/** The settings with the code that is kept beside them, and never shown. */
export interface KeptVoiceSettings {
  readonly settings: VoiceSettings;
  readonly code?: VoiceCode;
}

export const defaultSettings: Omit<VoiceSettings, 'updatedAt'> = {
  onlyRecognised: false,
  discreet: false,
};

/** One record per shopper. Reads are consistent; rejects with StoreUnavailable. */
export interface VoiceSettingsStore {
  find(shopper: ShopperId): Promise<KeptVoiceSettings | undefined>;
  /** Over what was set before; the code stays as it is. */
  save(shopper: ShopperId, settings: VoiceSettings): Promise<void>;
  /** Another code, with no tries against it; `undefined` takes the code away. There are settings before there is a code. */
  setCode(shopper: ShopperId, code: Omit<VoiceCode, 'tries'> | undefined): Promise<void>;
  /** Counts one more try at this very code, before anybody looks whether it is right; `undefined` when there is another one by now. */
  countTry(shopper: ShopperId, codeId: string): Promise<number | undefined>;
  /** The tries at this very code are forgotten: it was right, or was unlocked on the page. */
  forgetTries(shopper: ShopperId, codeId: string): Promise<void>;
  remove(shopper: ShopperId): Promise<void>;
}
