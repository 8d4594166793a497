import type { VoiceSettings } from '../../shoppers/voice-settings.ts';
import type { Form } from '../read-form.ts';
import { writeAmount } from './amounts.ts';

/** What stands in the form's fields, all but the voice code: that is never sent back. */
export interface TypedSettings {
  /** Ids of the shop's; empty: what the account holds as default; absent: not asked. */
  readonly method?: string;
  readonly address?: string;
  readonly orderLimit: string;
  readonly dayLimit: string;
  readonly onlyRecognised: boolean;
  readonly discreet: boolean;
}

export const asTyped = (form: Form): TypedSettings => ({
  ...(form['method'] !== undefined && { method: form['method'] }),
  ...(form['address'] !== undefined && { address: form['address'] }),
  orderLimit: form['order-limit'] ?? '',
  dayLimit: form['day-limit'] ?? '',
  onlyRecognised: form['only-recognised'] === 'on',
  discreet: form['discreet'] === 'on',
});

/** What was set before, as it would have been typed. */
export function asKept(
  settings: Omit<VoiceSettings, 'updatedAt'>,
  currency: string,
  locale: string,
): TypedSettings {
  const { paymentMethod, address, orderLimit, dayLimit, onlyRecognised, discreet } = settings;
  return {
    method: paymentMethod ?? '',
    address: address ?? '',
    orderLimit: orderLimit ? writeAmount(orderLimit, currency, locale) : '',
    dayLimit: dayLimit ? writeAmount(dayLimit, currency, locale) : '',
    onlyRecognised,
    discreet,
  };
}
