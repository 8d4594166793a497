import type { CustomerId } from '../../commerce/id.ts';
import type { Money } from '../../commerce/money.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { Message } from '../../speech/message.ts';
import { isLocked, type VoiceCode } from '../../shoppers/voice-code.ts';
import { defaultSettings, type VoiceSettingsStore } from '../../shoppers/voice-settings.ts';
import type { Form } from '../read-form.ts';
import type { ToShopperId } from '../shopper-id.ts';
import { askForChoices, type ChoosingShop } from './choices.ts';
import { readSettings } from './read-settings.ts';
import { saveSettings } from './save-settings.ts';
import type { SettingsForm } from './settings-form.ts';
import { asKept, asTyped } from './typed-settings.ts';

/** Who has signed in, and in which language the page speaks (BCP 47). */
export interface Visitor {
  readonly customer: CustomerId;
  readonly locale: string;
  readonly requestId: string;
}

export type Submitted =
  | { readonly kind: 'saved'; readonly done: readonly Message[] }
  | { readonly kind: 'wrong'; readonly form: SettingsForm };

/** Where a shopper's voice settings are looked at and changed: the same while linking and later. */
export interface SettingsDesk {
  open(visitor: Visitor): Promise<SettingsForm>;
  submit(visitor: Visitor, form: Form): Promise<Submitted>;
}

export interface SettingsDeskOptions {
  readonly settings: VoiceSettingsStore;
  readonly shop: ChoosingShop;
  readonly seller: { readonly currency: string };
  readonly codeFrom?: Money;
  readonly toShopperId: ToShopperId;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Of the 4.5 seconds in which a page should answer. */
const patienceMs = 2500;

export function createSettingsDesk(options: SettingsDeskOptions): SettingsDesk {
  const { settings: store, seller, codeFrom, toShopperId, clock, logger } = options;
  const look = async (visitor: Visitor) => {
    const signal = AbortSignal.timeout(patienceMs);
    const shopper = toShopperId(visitor.customer);
    const [kept, choices] = await Promise.all([
      store.find(shopper),
      askForChoices(options, { ...visitor, signal }),
    ]);
    const code = stateOf(kept?.code);
    return { shopper, kept, form: { choices, code, ...(codeFrom && { codeFrom }) } };
  };
  return {
    async open(visitor) {
      const { kept, form } = await look(visitor);
      const typed = asKept(kept?.settings ?? defaultSettings, seller.currency, visitor.locale);
      return { ...form, typed, problems: {} };
    },
    async submit(visitor, typed) {
      const { shopper, kept, form } = await look(visitor);
      const wish = readSettings(typed, {
        kept: kept?.settings,
        choices: form.choices,
        currency: seller.currency,
        locale: visitor.locale,
        at: clock(),
      });
      if (wish.kind === 'wrong') {
        const { problems } = wish;
        return { kind: 'wrong', form: { ...form, typed: asTyped(typed), problems } };
      }
      const done = await saveSettings(store, shopper, wish, kept?.code);
      logger.info('linking.settings-saved', { code: wish.code.kind });
      return { kind: 'saved', done };
    },
  };
}

function stateOf(code: VoiceCode | undefined): SettingsForm['code'] {
  if (!code) return 'none';
  return isLocked(code) ? 'locked' : 'set';
}
