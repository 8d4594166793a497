import type { BuyingContext, Proof } from '../../lambda/purchasing/purchasing.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { hashCode } from '../../lambda/shoppers/voice-code.ts';
import { defaultSettings, type VoiceSettings } from '../../lambda/shoppers/voice-settings.ts';
import type { Desk } from './checkout-desk.ts';

/** The code of whoever has one here. */
export const right = '4821';

/** What somebody sets on the phone, a code with it. */
export async function settle(
  desk: Desk,
  settings: Partial<VoiceSettings> = {},
  code?: string,
): Promise<void> {
  const { shopper } = desk.ctx();
  const updatedAt = desk.clock().toISOString();
  await desk.stores.settings.save(shopper, { ...defaultSettings, updatedAt, ...settings });
  if (code) await desk.stores.settings.setCode(shopper, await hashCode(code));
}

export const readOutCoffee = async (desk: Desk): Promise<Quote> =>
  desk.readOut(await desk.want('COF-NL-12'));

export const say = (said: string): Proof => ({ kind: 'code', said });

export const approve = (desk: Desk, quote: Quote, proof?: Proof, by?: Partial<BuyingContext>) =>
  desk.purchasing.approve(desk.ctx(by), quote.id, proof);

/** The code after the yes, as it is asked for. */
export async function approveWith(
  desk: Desk,
  quote: Quote,
  said: string,
  by?: Partial<BuyingContext>,
) {
  await approve(desk, quote, undefined, by);
  return approve(desk, quote, say(said), by);
}
