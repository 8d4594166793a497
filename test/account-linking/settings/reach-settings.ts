import { toId } from '../../../lambda/commerce/id.ts';
import type { KeptVoiceSettings } from '../../../lambda/shoppers/voice-settings.ts';
import { createBrowser, type Browser, type Page } from '../browser.ts';
import { credentialsOf, requestOf, type Channel } from '../platform.ts';
import type { RunningLinking } from '../start-linking.ts';

/** From the platform's request to the page of the settings. */
export async function reach(
  { issuer }: RunningLinking,
  browser: Browser = createBrowser(),
  channel: Channel = 'alexa',
  persona = 'regular',
): Promise<Page> {
  const signIn = await browser.open(requestOf(issuer, channel).url);
  const consent = await browser.submit(signIn, '/sign-in', credentialsOf(persona));
  return browser.submit(consent, '/consent');
}

/** What is kept of a persona's settings. */
export const keptOf = (
  linking: RunningLinking,
  persona = 'regular',
): Promise<KeptVoiceSettings | undefined> =>
  linking.stores.settings.find(linking.shopperOf(persona));

export const card = toId<'payment-method'>('cm-regular-card');

/** Everything that can be typed and ticked. */
export const wishes = {
  method: card,
  address: 'cm-regular-address-1',
  'order-limit': '$50',
  'day-limit': '1,250.50',
  code: '2580',
  'only-recognised': 'on',
  discreet: 'on',
};
